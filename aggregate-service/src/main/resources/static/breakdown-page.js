import { chosen } from './address.js';
import { usualPeriod } from './breakdown.js';
import { byId, element } from './dom.js';
import { fillOptions } from './figures-controls.js';
import { widthBar } from './mini-bars.js';
import { TOTAL } from './view.js';
import { flagSign, gapMark, syntheticSign } from './words.js';

/*
 * The breakdown as horizontal bars, each with its figure beside it, and as a table of all periods.
 */

/** @param {?object} breakdown null where it could not be fetched */
export function renderBreakdown(breakdown, indicator, dimensions, indicatorName, i18n) {
  byId('breakdown').hidden = dimensions.length === 0;
  if (dimensions.length === 0) {
    return;
  }
  byId('breakdown-failed').textContent = breakdown ? '' : i18n.text('breakdown.failed');
  byId('broken-down').hidden = !breakdown;
  if (!breakdown) {
    return;
  }
  const nameOf = dimension => i18n.label(dimension.labels, dimension.id);
  fillOptions(
    byId('by'),
    dimensions.map(({ id }) => id),
    breakdown.dimension.id,
    id => nameOf(dimensions.find(dimension => dimension.id === id)),
  );
  const period = chosenPeriod(breakdown);
  const periodName = id => (id === TOTAL ? i18n.text('breakdown.all') : id);
  fillOptions(byId('by-period'), [TOTAL, ...breakdown.periods], period, periodName);
  const values = { indicator: indicatorName, dimension: nameOf(breakdown.dimension).toLowerCase() };
  const told = breakdown.known.length + breakdown.notKnown.length > 0;
  byId('overlap').textContent = noteOf(breakdown, told, nameOf(breakdown.dimension), i18n);
  byId('bars').replaceChildren(
    ...(told
      ? [
          barsTable(
            breakdown,
            period,
            i18n.text('breakdown.lead', { ...values, period: lower(periodName(period)) }),
            i18n,
          ),
        ]
      : []),
  );
  byId('by-table').replaceChildren(periodTable(breakdown, i18n.text('breakdown.tableTitle', values), i18n));
}

const lower = text => (/^P\d/.test(text) ? text : text.toLowerCase());

function noteOf(breakdown, told, dimension, i18n) {
  if (!told) {
    return i18n.text('breakdown.none', { dimension: dimension.toLowerCase() });
  }
  return breakdown.overlaps ? i18n.text('breakdown.overlap', { dimension }) : '';
}

export function chosenPeriod(breakdown) {
  const asked = chosen('by-period');
  return asked === TOTAL || breakdown.periods.includes(asked) ? asked : usualPeriod(breakdown);
}

function barsTable(breakdown, period, title, i18n) {
  const most = Math.max(0, ...[...breakdown.known, ...breakdown.notKnown].map(code => code.figures[period].value ?? 0));
  const rows = (codes, kind) => codes.map(code => barRow(code, code.figures[period], most, kind, i18n));
  return element(
    'table',
    { class: 'bars' },
    element('caption', {}, title),
    element(
      'thead',
      { class: 'visually-hidden' },
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, i18n.label(breakdown.dimension.labels, breakdown.dimension.id)),
        element('th', { scope: 'col' }, i18n.text('breakdown.value')),
      ),
    ),
    element('tbody', {}, ...rows(breakdown.known, 'known')),
    ...(breakdown.notKnown.length > 0
      ? [
          element(
            'tbody',
            { class: 'not-known' },
            element('tr', {}, element('th', { scope: 'rowgroup', colspan: '2' }, i18n.text('breakdown.notKnown'))),
            ...rows(breakdown.notKnown, 'not-known'),
          ),
        ]
      : []),
  );
}

function barRow(code, figure, most, kind, i18n) {
  return element(
    'tr',
    { 'data-part': String(Boolean(code.parent)) },
    element('th', { scope: 'row' }, i18n.label(code.labels, code.id)),
    element(
      'td',
      { 'data-kind': figure.kind, 'data-code': code.id },
      ...(figure.kind === 'value' ? [widthBar(figure, most, kind), ' '] : []),
      ...figureParts(figure, i18n),
    ),
  );
}

function figureParts(figure, i18n) {
  if (figure.kind !== 'value') {
    return [
      element('span', { class: 'gap' }, gapMark(figure.kind), ' ', i18n.textOr(`kinds.${figure.kind}`, figure.status)),
    ];
  }
  return [
    element('span', { class: 'value' }, i18n.quantity(figure.value, figure.measure)),
    element(
      'span',
      { class: 'marks' },
      ...(figure.synthetic ? [syntheticSign(i18n)] : []),
      ...figure.flags.map(flag => flagSign(flag, i18n)),
    ),
  ];
}

function periodTable(breakdown, title, i18n) {
  const periods = [...breakdown.periods, TOTAL];
  const row = (name, figures) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      ...periods.map(period =>
        element('td', { 'data-kind': figures[period].kind }, ...figureParts(figures[period], i18n)),
      ),
    );
  return element(
    'table',
    { class: 'figures', 'data-signs': '2' },
    element('caption', { class: 'visually-hidden' }, title),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        element('th', { scope: 'col' }, i18n.label(breakdown.dimension.labels, breakdown.dimension.id)),
        ...breakdown.periods.map(period => element('th', { scope: 'col' }, period)),
        element('th', { scope: 'col' }, i18n.text('total')),
      ),
    ),
    element(
      'tbody',
      {},
      ...[...breakdown.known, ...breakdown.notKnown].map(code => row(i18n.label(code.labels, code.id), code.figures)),
    ),
    element('tfoot', {}, row(i18n.text('breakdown.whole'), breakdown.whole)),
  );
}
