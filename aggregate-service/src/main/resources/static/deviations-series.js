import { element } from './dom.js';
import { gapMark, syntheticSign } from './words.js';

/*
 * A project's counts of all periods as small bars: a table, whose numbers say what the bars show.
 */

/**
 * @param {Array<object>} figures of the project, by period
 * @param {Array<object>} periods
 * @param {{period: string, status: string}} entry the count that it is about
 * @param {string} title
 */
export function renderSeries(figures, periods, entry, title, i18n) {
  const highest = Math.max(1, ...figures.map(figure => figure.value ?? 0));
  return element(
    'table',
    { class: 'series' },
    element('caption', { class: 'visually-hidden' }, title),
    element(
      'thead',
      {},
      element(
        'tr',
        {},
        ...periods.map(period => element('th', { scope: 'col', title: periodText(period, i18n) }, period.id)),
      ),
    ),
    element('tbody', {}, element('tr', {}, ...figures.map(figure => seriesCell(figure, highest, entry, i18n)))),
  );
}

const periodText = ({ start, end }, i18n) => (start && end ? i18n.period({ start, end }) : '');

function seriesCell(figure, highest, entry, i18n) {
  const about = figure.period === entry.period;
  const cell = element('td', { 'data-kind': figure.kind, 'data-about': String(about), 'data-status': entry.status });
  if (figure.kind === 'value') {
    const bar = element('span', { class: 'bar', 'data-synthetic': String(figure.synthetic), 'aria-hidden': 'true' });
    bar.style.blockSize = `${(figure.value / highest) * 100}%`;
    cell.append(
      element('span', { class: 'bar-room', 'aria-hidden': 'true' }, bar),
      element(
        'span',
        { class: 'bar-value' },
        i18n.quantity(figure.value, figure.measure),
        ...(figure.synthetic ? [syntheticSign(i18n)] : []),
      ),
    );
  } else {
    const words = i18n.textOr(`kinds.${figure.kind}`, figure.status);
    cell.append(
      element('span', { class: 'bar-room', 'aria-hidden': 'true' }),
      element('span', { class: 'bar-value', title: words }, gapMark(figure.kind)),
      element('span', { class: 'visually-hidden' }, words),
    );
  }
  if (about) {
    const words = i18n.text(entry.status === 'closed' ? 'deviating.corrected' : 'deviating.flagged');
    cell.append(element('span', { class: 'bar-about' }, element('span', { 'aria-hidden': 'true' }, '▲ '), words));
  }
  return cell;
}
