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
  first: '·',
};

/** The letters of statistics offices stand for themselves. */
const FLAG_SIGNS = { deviation: '!' };

export const flagMark = flag => FLAG_SIGNS[flag] ?? flag;

/** The sign alone: the words stand beside it. */
export const flagBadge = flag =>
  element('span', { class: 'flag', 'data-flag': flag, 'aria-hidden': 'true' }, flagMark(flag));

const MATCH_MARKS = { close: '≈', broad: '≈+', narrow: '≈−', related: '~' };

export const matchMark = match => MATCH_MARKS[match] ?? '≈';

export const gapMark = kind =>
  element('span', { class: 'gap-mark', 'data-kind': kind, 'aria-hidden': 'true' }, GAP_SIGNS[kind]);

export const rowName = (row, i18n) =>
  row.project ? i18n.label(row.project.labels, row.project.id) : i18n.text('programmeTotal');

/** A figure in running text: its number, or why there is none. */
export function figureText(figure, i18n) {
  const words =
    figure.kind === 'value'
      ? i18n.quantity(figure.value, figure.measure)
      : i18n.textOr(`kinds.${figure.kind}`, figure.status);
  return figure.synthetic ? `${words}${SYNTHETIC_MARK}` : words;
}

/** A short sign for the eye with the full words for a screen reader and, as a tooltip, for the pointer. */
export function spoken(sign, words) {
  return element(
    'span',
    { title: words },
    element('span', { 'aria-hidden': 'true' }, sign),
    element('span', { class: 'visually-hidden' }, ` (${words})`),
  );
}

export const matchSign = (match, i18n) => spoken(matchMark(match), i18n.textOr(`matches.${match}`, match));

export const syntheticSign = i18n => spoken(SYNTHETIC_MARK, i18n.text('synthetic'));

export function flagSign(flag, i18n) {
  const sign = spoken(flagMark(flag), i18n.text(`flags.${flag}`));
  sign.classList.add('flag');
  sign.dataset.flag = flag;
  return sign;
}

const STATUS_TEXTS = { draft: 'draft', 'in-force': 'inForce', retired: 'retired' };

/** The status of a definitions version, in full: who reads a draft must know that nobody agreed to it yet. */
export function statusText({ status, inForceFrom, retiredFrom }, i18n) {
  if (status === 'draft' && inForceFrom) {
    return i18n.text('statusTexts.draftFrom', { date: i18n.date(inForceFrom) });
  }
  const date = status === 'retired' ? retiredFrom : inForceFrom;
  return i18n.text(`statusTexts.${STATUS_TEXTS[status] ?? 'draft'}`, { date: date ? i18n.date(date) : '' });
}

export const statusBadge = (version, i18n) =>
  element('span', { class: 'badge', 'data-status': version.status }, statusText(version, i18n));

export function versionTitle(version, i18n) {
  const title = i18n.label(version.labels, '');
  return i18n.text(title ? 'versionTitle' : 'version', { version: version.definitions, title });
}
