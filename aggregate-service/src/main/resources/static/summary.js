import { element } from './dom.js';
import { countsOf, differs, KINDS } from './comparison.js';

/*
 * The comparison in a few sentences.
 */

const CHANGES = ['changed', 'added', 'removed', 'same'];

export const sectionId = indicator => `indicator-${indicator}`;

/** @returns {Array<HTMLElement>} list items */
export function summaryItems(entries, versions, i18n) {
  const counts = countsOf(entries);
  return [
    ...CHANGES.filter(change => counts.indicators[change] > 0).map(change =>
      indicatorsItem(
        change,
        entries.filter(entry => entry.change === change),
        versions,
        i18n,
      ),
    ),
    element('li', { 'data-summary': 'cells' }, cellsText(counts, versions, i18n)),
  ];
}

function indicatorsItem(change, entries, versions, i18n) {
  const said = i18n.count(`compare.indicators.${change}`, entries.length, versions);
  return element(
    'li',
    { 'data-summary': change },
    said,
    ' ',
    ...joined(entries.map(entry => nameOf(entry, i18n))),
    '.',
  );
}

/** A name leads to where its differences stand, if it has any. */
function nameOf(entry, i18n) {
  const name = i18n.label(entry.labels, entry.indicator);
  return differs(entry) ? element('a', { href: `#${sectionId(entry.indicator)}` }, name) : name;
}

const joined = parts => parts.flatMap((part, index) => (index === 0 ? [part] : [', ', part]));

function cellsText(counts, versions, i18n) {
  if (counts.total === 0) {
    return i18n.text('compare.noCells');
  }
  const kinds = KINDS.filter(kind => counts.cells[kind] > 0).map(kind =>
    i18n.count(`compare.cells.${kind}`, counts.cells[kind], versions),
  );
  return [
    i18n.count('compare.cellsDiffer', counts.total, { kinds: i18n.list(kinds) }),
    counts.ofBreakdowns > 0 ? i18n.count('compare.ofBreakdowns', counts.ofBreakdowns) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
