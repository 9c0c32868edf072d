import { chosen } from './address.js';
import { tableFile } from './api.js';
import { SCALES } from './chart-scales.js';
import { byId, element } from './dom.js';
import { SHOWN } from './view.js';

/*
 * The reader's choices of how the figures are shown, which the address carries, and the same figures as files.
 */

const oneOf = (allowed, value) => (allowed.includes(value) ? value : allowed[0]);

export const chosenScale = () => oneOf(SCALES, chosen('scale'));

/** Without the figures of it there is nothing to choose. */
export const chosenShow = told => (told ? oneOf(SHOWN, chosen('show')) : SHOWN[0]);

/** @param {boolean} told whether the service told how the counts moved */
export function drawControls(told, i18n) {
  fillOptions(byId('show'), SHOWN, chosenShow(told), name => i18n.text(`show.${name}`));
  fillOptions(byId('scale'), SCALES, chosenScale(), name => i18n.text(`scale.${name}`));
  byId('show-chooser').hidden = !told;
}

/** Leaves the list alone when it says the same already: it may just be open. */
export function fillOptions(select, values, value, textOf) {
  const texts = values.map(textOf);
  const same = [...select.options].map(option => option.text).join('\n') === texts.join('\n');
  if (!same || [...select.options].some((option, index) => option.value !== values[index])) {
    select.replaceChildren(...values.map((known, index) => element('option', { value: known }, texts[index])));
  }
  select.value = value;
}

/** The table as it is shown, as files. */
export function drawDownloads(view, show, indicatorName, i18n) {
  for (const [id, format, text] of [
    ['csv', 'csv', 'downloadCsv'],
    ['xlsx', 'xlsx', 'downloadXlsx'],
  ]) {
    const link = byId(id);
    link.href = tableFile(view.indicator, view.definitions, show, format);
    link.textContent = i18n.text(text);
    link.setAttribute('aria-label', i18n.text('downloadOf', { indicator: indicatorName, format: i18n.text(text) }));
  }
}
