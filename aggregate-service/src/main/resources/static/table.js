import { pageAddress } from './address.js';
import { element, highlight } from './dom.js';
import { cellRefs, rowRefs, signsOf, totalRefs } from './notes.js';
import { reportsRow } from './table-reports.js';
import { figuresOf, PROGRAMME, TOTAL } from './view.js';
import { flagSign, GAP_SIGNS, gapMark, matchSign, rowName, spoken, syntheticSign } from './words.js';

const MOST_SIGNS = 5;

/** Writes the whole table anew. */
export function renderTable(container, view, notes, title, i18n) {
  const signs = Math.max(1, ...view.rows.flatMap(figuresOf).map(figure => signsOf(figure, notes)));
  container.replaceChildren(
    element(
      'table',
      { class: 'figures', 'data-signs': String(Math.min(signs, MOST_SIGNS)) },
      element('caption', { class: 'visually-hidden' }, title),
      element('thead', {}, headRow(view, notes, i18n)),
      element('tbody', {}, ...view.rows.slice(0, -1).map(row => bodyRow(row, notes, i18n))),
      element('tfoot', {}, bodyRow(view.rows.at(-1), notes, i18n), reportsRow(view, i18n)),
    ),
  );
}

/** Rewrites only the cells that changed, so that scroll position and reading position stay where they are. */
export function updateTable(container, changes, notes, i18n) {
  for (const { after } of changes) {
    fillCell(cellOf(container, after), after, notes, i18n);
  }
}

export function highlightCells(container, changes) {
  for (const { after } of changes) {
    highlight(cellOf(container, after));
  }
}

const cellOf = (container, figure) =>
  container.querySelector(
    `td[data-project="${CSS.escape(figure.project)}"][data-period="${CSS.escape(figure.period)}"]`,
  );

function headRow(view, notes, i18n) {
  return element(
    'tr',
    {},
    element('th', { scope: 'col' }, i18n.text('project')),
    ...view.periods.map(period => periodHead(period, i18n)),
    ...(view.rows[0]?.total
      ? [element('th', { scope: 'col', class: 'total' }, i18n.text('total'), ...totalRefs(notes, i18n))]
      : []),
  );
}

export function periodHead(period, i18n) {
  const head = element('th', { scope: 'col' }, element('span', { class: 'period-id' }, period.id));
  if (period.start && period.end) {
    head.append(' ', element('span', { class: 'period-dates' }, i18n.period(period)));
  }
  return head;
}

function bodyRow(row, notes, i18n) {
  return element(
    'tr',
    { class: row.id === PROGRAMME ? 'programme' : 'project' },
    rowHead(row, notes, i18n),
    ...figuresOf(row).map(figure => fillCell(element('td'), figure, notes, i18n)),
  );
}

function rowHead(row, notes, i18n) {
  const name = row.project
    ? element('a', { href: pageAddress('project.html', { project: row.id }) }, rowName(row, i18n))
    : rowName(row, i18n);
  const head = element('th', { scope: 'row' }, name, ...rowRefs(row, notes, i18n));
  if (row.project?.stopped) {
    const stopped = i18n.text('stoppedOn', { date: i18n.date(row.project.stopped) });
    head.append(' ', element('span', { class: 'aside' }, stopped));
  }
  return head;
}

export function fillCell(cell, figure, notes, i18n) {
  Object.assign(cell.dataset, {
    project: figure.project,
    period: figure.period,
    status: figure.status,
    kind: figure.kind,
    synthetic: String(figure.synthetic),
  });
  cell.classList.toggle('total', figure.period === TOTAL);
  const signs = signsBeside(figure, notes, i18n);
  cell.replaceChildren(...(figure.kind === 'value' ? valueParts(figure, signs, i18n) : gapParts(figure, signs, i18n)));
  return cell;
}

function valueParts(figure, signs, i18n) {
  return [
    element('span', { class: 'value' }, i18n.quantity(figure.value, figure.measure)),
    // Always there and always as wide, so that marked and unmarked numbers stay in line.
    element('span', { class: 'marks' }, ...signs),
    ...(figure.coverage ? [' ', coverage(figure.coverage, i18n)] : []),
  ];
}

function gapParts(figure, signs, i18n) {
  const words = i18n.textOr(`kinds.${figure.kind}`, figure.status);
  if (figure.kind === 'first') {
    return [element('span', { class: 'gap' }, spoken(GAP_SIGNS.first, words))]; // a whole column of it is no news
  }
  return [element('span', { class: 'gap' }, gapMark(figure.kind), ' ', words, ...signs)];
}

const signsBeside = (figure, notes, i18n) => [
  ...(figure.match ? [matchSign(figure.match, i18n)] : []),
  ...(figure.synthetic ? [syntheticSign(i18n)] : []),
  ...figure.flags.map(flag => flagSign(flag, i18n)),
  ...cellRefs(figure, notes, i18n),
];

function coverage({ present, expected }, i18n) {
  const values = { present: i18n.number(present), expected: i18n.number(expected) };
  const shown = spoken(i18n.text('coverage', values), i18n.text('coverageSpoken', values));
  shown.classList.add('aside');
  return shown;
}
