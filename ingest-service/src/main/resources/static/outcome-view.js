import { byId, element } from './dom.js';
import { STATUSES } from './outcome.js';
import { rowTable } from './row-table.js';

/*
 * What would become of the rows, or what became of them: in figures, in words, and row by row.
 */

/** Shown although there are none: that nothing was refused is news. */
const ALWAYS_COUNTED = ['new', 'revision', 'duplicate', 'rejected'];

/**
 * @param {object} outcome see outcome.js
 * @param {object} around
 * @param {string} around.title
 * @param {boolean} around.dryRun
 * @param {object} around.names see names.js
 * @param {string} around.said the language that the service was asked to answer in
 * @param {object} around.i18n
 */
export function renderOutcome(outcome, around) {
  const { i18n, title } = around;
  byId('outcome-title').textContent = title;
  byId('summary').replaceChildren(
    ...STATUSES.filter(status => ALWAYS_COUNTED.includes(status) || outcome.counts[status] > 0)
      .sort((a, b) => ALWAYS_COUNTED.indexOf(a) - ALWAYS_COUNTED.indexOf(b))
      .map(status => figure(status, outcome.counts[status], around)),
  );
  renderRemarks(outcome, around);
  byId('groups').replaceChildren(
    ...STATUSES.filter(status => outcome.counts[status] > 0).map(status => group(status, outcome, around)),
  );
  byId('groups').setAttribute('data-language', i18n.language);
}

const tense = dryRun => (dryRun ? 'would' : 'did');

function figure(status, count, { dryRun, i18n }) {
  return element(
    'div',
    { class: 'figure', 'data-status': status, 'data-none': String(count === 0) },
    element('dt', {}, i18n.text(`statuses.${status}.${tense(dryRun)}`)),
    element('dd', {}, i18n.number(count)),
  );
}

/** What to know of the file as a whole: how it was read, and what was not read. */
function renderRemarks({ remarks, ignored }, { said, i18n }) {
  const ignoredText = ignored.map(({ cell, header }) => (header ? `${header} (${cell})` : cell)).join(', ');
  byId('remarks').hidden = remarks.length === 0 && ignored.length === 0;
  byId('remarks').replaceChildren(
    ...remarks.map(({ detail }) => element('p', { lang: said }, detail)),
    ...(ignored.length > 0
      ? [element('p', { class: 'ignored' }, i18n.count('ignored', ignored.length, { columns: ignoredText }))]
      : []),
  );
}

/** What asks for attention lies open; what stays as it was is folded away, unless there is a remark on it. */
function group(status, outcome, around) {
  const { dryRun, i18n } = around;
  const count = outcome.counts[status];
  const shown = outcome.shown[status];
  const id = `group-${status}`;
  const title = element('h3', { id }, i18n.count(`groups.${status}.${tense(dryRun)}`, count));
  const parts = [
    element('p', { class: 'group-text' }, i18n.text(`groups.${status}.text`)),
    ...(shown.length < count
      ? [element('p', { class: 'group-text' }, i18n.text('onlyFirst', { shown: i18n.number(shown.length) }))]
      : []),
    ...(shown.length > 0 ? [rowTable(shown, id, around)] : []),
  ];
  if (status === 'duplicate') {
    const folded = element('details', { class: 'group', 'data-status': status }, element('summary', {}, title), ...parts);
    folded.open = shown.some(row => row.remarks?.length > 0);
    return folded;
  }
  return element('section', { class: 'group', 'data-status': status, 'aria-labelledby': id }, title, ...parts);
}
