import { byId, element } from './dom.js';
import { PARTS, partWords } from './indicator-words.js';
import { statusBadge, versionTitle } from './words.js';

/*
 * What an indicator counts, beside its figures.
 */

/** Those that help to read a figure; name and definition stand above them. */
const FACTS = PARTS.filter(part => part !== 'labels' && part !== 'definition');

/**
 * @param {object} indicator
 * @param {?object} version the definitions version, when the service tells of it
 */
export function renderDefinition(indicator, number, version, names, i18n) {
  const [text] = partWords('definition', indicator, names, i18n);
  byId('definition-text').textContent = text ?? i18n.text('noDefinition');
  byId('definition-facts').replaceChildren(
    ...FACTS.flatMap(part => fact(i18n.text(`parts.${part}`), partWords(part, indicator, names, i18n))),
    ...versionFact(number, version, i18n),
  );
}

function versionFact(number, version, i18n) {
  if (!version) {
    return fact(i18n.text('parts.version'), [i18n.text('version', { version: number })]);
  }
  return [
    element(
      'div',
      { 'data-definitions': String(number) },
      element('dt', {}, i18n.text('parts.version')),
      element('dd', {}, versionTitle(version, i18n), ' ', statusBadge(version, i18n)),
    ),
  ];
}

const fact = (name, said) =>
  said.length > 0 ? [element('div', {}, element('dt', {}, name), ...said.map(words => element('dd', {}, words)))] : [];
