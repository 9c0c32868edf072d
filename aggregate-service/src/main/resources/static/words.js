import { element } from './dom.js';

/*
 * The signs and words for a figure that table, charts, legend and announcements share.
 */

export const SYNTHETIC_MARK = '*';

/** One sign for each gap: no two look alike, and none looks like a number. */
export const GAP_SIGNS = {
  missing: '?',
  suppressed: '■',
  'not-comparable': '≠',
  'not-additive': 'Σ',
  stopped: '—',
};

const MATCH_MARKS = { close: '≈', broad: '≈+', narrow: '≈−', related: '~' };

export const matchMark = match => MATCH_MARKS[match] ?? '≈';

export const gapMark = kind =>
  element('span', { class: 'gap-mark', 'data-kind': kind, 'aria-hidden': 'true' }, GAP_SIGNS[kind]);

export const rowName = (row, i18n) =>
  row.project ? i18n.label(row.project.labels, row.project.id) : i18n.text('programmeTotal');

/** A figure in running text: its number, or why there is none. */
export function figureText(figure, i18n) {
  const words =
    figure.kind === 'value' ? i18n.number(figure.value) : i18n.textOr(`kinds.${figure.kind}`, figure.status);
  return figure.synthetic ? `${words}${SYNTHETIC_MARK}` : words;
}
