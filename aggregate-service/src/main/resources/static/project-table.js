import { pageAddress } from './address.js';
import { moved } from './announcement.js';
import { definitionButton } from './definition-dialog.js';
import { element, highlight } from './dom.js';
import { heightBar } from './mini-bars.js';
import { rowRefs, signsOf, totalRefs } from './notes.js';
import { levelOf } from './project-view.js';
import { fillCell, periodHead } from './table.js';
import { figuresOf, TOTAL } from './view.js';

/*
 * The indicators of one project by period, each figure with a small bar above it.
 */

const MOST_SIGNS = 5;

export function renderProjectTable(container, view, title, i18n) {
  const { notes, rows } = view;
  const signs = Math.max(1, ...rows.flatMap(figuresOf).map(figure => signsOf(figure, notes)));
  const groups = [...Map.groupBy(rows, levelOf)];
  container.replaceChildren(
    element(
      'table',
      { class: 'figures by-indicator', 'data-signs': String(Math.min(signs, MOST_SIGNS)) },
      element('caption', { class: 'visually-hidden' }, title),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, i18n.text('indicator')),
          ...view.periods.map(period => periodHead(period, i18n)),
          element('th', { scope: 'col', class: 'total' }, i18n.text('projectPage.total'), ...totalRefs(notes, i18n)),
        ),
      ),
      ...groups.map(([level, members]) => groupBody(level, members, view, i18n)),
    ),
  );
}

function groupBody(level, rows, view, i18n) {
  const head = element(
    'th',
    { scope: 'rowgroup', colspan: String(view.periods.length + 2) },
    element('span', { class: 'level' }, i18n.text(`overview.levels.${level ?? 'none'}`)),
  );
  return element(
    'tbody',
    { 'data-level': level ?? 'none' },
    element('tr', { class: 'level-row' }, head),
    ...rows.map(row => bodyRow(row, view.notes, i18n)),
  );
}

const bodyRow = (row, notes, i18n) =>
  element(
    'tr',
    { 'data-indicator': row.id },
    element(
      'th',
      { scope: 'row' },
      element(
        'a',
        { href: pageAddress('indicator.html', { indicator: row.id }) },
        i18n.label(row.indicator.labels, row.id),
      ),
      ...rowRefs(row, notes, i18n),
      ' ',
      definitionButton(row.indicator, i18n),
    ),
    ...figuresOf(row).map(figure => fill(element('td'), figure, row, notes, i18n)),
  );

function fill(cell, figure, row, notes, i18n) {
  fillCell(cell, figure, notes, i18n);
  if (figure.kind === 'value' && figure.period !== TOTAL) {
    cell.prepend(heightBar(figure, Math.max(...row.cells.map(({ value }) => value ?? 0))));
  }
  return cell;
}

/** Rewrites the rows in which something changed: the bars of a row have one scale. */
export function updateProjectTable(container, view, changes, i18n) {
  for (const id of new Set(changes.map(({ after }) => after.indicator))) {
    const row = view.rows.find(candidate => candidate.id === id);
    figuresOf(row).forEach(figure => fill(cellOf(container, figure), figure, row, view.notes, i18n));
  }
}

export function highlightFigures(container, changes) {
  for (const { after } of changes.filter(moved)) {
    highlight(cellOf(container, after));
  }
}

const cellOf = (container, { indicator, period }) =>
  container.querySelector(`tr[data-indicator="${CSS.escape(indicator)}"] td[data-period="${CSS.escape(period)}"]`);
