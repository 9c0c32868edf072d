import { element } from './dom.js';

/*
 * The share of the expected reports on which the figures of each period rest, in the foot of the table.
 */

/** @returns {string|HTMLElement} nothing where the service does not tell */
export const reportsRow = (view, i18n) => (view.reports ? fill(element('tr', { class: 'reports' }), view, i18n) : '');

export function updateReports(container, view, i18n) {
  const row = container.querySelector('tr.reports');
  if (row && view.reports) {
    fill(row, view, i18n);
  }
}

function fill(row, view, i18n) {
  const { periods, total } = view.reports;
  row.replaceChildren(
    element('th', { scope: 'row' }, i18n.text('reportsReceived')),
    ...view.periods.map(({ id }) =>
      cell(
        periods.find(({ period }) => period === id),
        i18n,
      ),
    ),
    ...(view.rows[0]?.total ? [cell(total, i18n)] : []),
  );
  return row;
}

function cell(reports, i18n) {
  if (!reports || reports.expected === 0) {
    return element('td');
  }
  return element(
    'td',
    {},
    element('span', { class: 'value' }, reportsOf(reports, i18n)),
    element('span', { class: 'marks' }),
    ' ',
    element('span', { class: 'aside' }, i18n.share(reports.received / reports.expected)),
  );
}

export const reportsOf = ({ received, expected }, i18n) =>
  i18n.text('reportsOf', { received: i18n.number(received), expected: i18n.number(expected) });
