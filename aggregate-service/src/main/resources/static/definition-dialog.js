import { renderDefinition } from './definition-box.js';
import { byId, element } from './dom.js';
import { namesFrom } from './indicator-words.js';

/*
 * What a figure counts, one click away from it.
 */

/** @param {() => object} stateOf all that the page knows, at that moment */
export function startDefinitions(stateOf) {
  byId('definition-close').addEventListener('click', () => byId('definition-dialog').close());
  byId('definition-dialog').addEventListener('click', event => {
    if (event.target === byId('definition-dialog')) {
      byId('definition-dialog').close(); // beside it
    }
  });
  document.addEventListener('click', event => {
    const id = event.target.closest?.('button[data-defines]')?.dataset.defines;
    if (id) {
      open(id, stateOf());
    }
  });
}

function open(id, { i18n, catalogue, programme, versions }) {
  const indicator = catalogue.indicators.find(known => known.id === id);
  const version = versions.find(({ definitions }) => definitions === programme.definitions);
  byId('definition-name').textContent = i18n.label(indicator.labels, indicator.id);
  renderDefinition(indicator, programme.definitions, version, namesFrom([catalogue], i18n), i18n);
  byId('definition-dialog').showModal();
}

/** The button that opens it. */
export const definitionButton = (indicator, i18n) =>
  element(
    'button',
    {
      type: 'button',
      class: 'quiet defines',
      'data-defines': indicator.id,
      'aria-haspopup': 'dialog',
      'aria-label': i18n.text('definitionOf', { indicator: i18n.label(indicator.labels, indicator.id) }),
    },
    i18n.text('whatIsCounted'),
  );
