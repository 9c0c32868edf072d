import { element, highlight } from './dom.js';
import { figuresOf, PROGRAMME, TOTAL } from './view.js';
import { gapMark, matchMark, rowName, SYNTHETIC_MARK } from './words.js';

/** Writes the whole table anew. */
export function renderTable(container, view, title, i18n) {
  container.replaceChildren(
    element(
      'table',
      {},
      element('caption', { class: 'visually-hidden' }, title),
      element('thead', {}, headRow(view, i18n)),
      element('tbody', {}, ...view.rows.slice(0, -1).map(row => bodyRow(row, i18n))),
      element('tfoot', {}, bodyRow(view.rows.at(-1), i18n)),
    ),
  );
}

/** Rewrites only the cells that changed, so that scroll position and reading position stay where they are. */
export function updateTable(container, changes, i18n) {
  for (const { after } of changes) {
    const cell = container.querySelector(
      `td[data-project="${CSS.escape(after.project)}"][data-period="${CSS.escape(after.period)}"]`,
    );
    fillCell(cell, after, i18n);
    highlight(cell);
  }
}

function headRow(view, i18n) {
  return element(
    'tr',
    {},
    element('th', { scope: 'col' }, i18n.text('project')),
    ...view.periods.map(period => periodHead(period, i18n)),
    element('th', { scope: 'col', class: 'total' }, i18n.text('total')),
  );
}

function periodHead(period, i18n) {
  const head = element('th', { scope: 'col' }, element('span', { class: 'period-id' }, period.id));
  if (period.start && period.end) {
    head.append(' ', element('span', { class: 'period-dates' }, i18n.period(period)));
  }
  return head;
}

function bodyRow(row, i18n) {
  return element(
    'tr',
    { class: row.id === PROGRAMME ? 'programme' : 'project' },
    rowHead(row, i18n),
    ...figuresOf(row).map(figure => fillCell(element('td'), figure, i18n)),
  );
}

function rowHead(row, i18n) {
  const head = element('th', { scope: 'row' }, rowName(row, i18n));
  if (row.project?.stopped) {
    const stopped = i18n.text('stoppedOn', { date: i18n.date(row.project.stopped) });
    head.append(' ', element('span', { class: 'aside' }, stopped));
  }
  return head;
}

function fillCell(cell, figure, i18n) {
  Object.assign(cell.dataset, {
    project: figure.project,
    period: figure.period,
    status: figure.status,
    kind: figure.kind,
    synthetic: String(figure.synthetic),
  });
  cell.classList.toggle('total', figure.period === TOTAL);
  cell.replaceChildren(...(figure.kind === 'value' ? valueParts(figure, i18n) : gapParts(figure, i18n)));
  return cell;
}

function valueParts(figure, i18n) {
  return [
    element('span', { class: 'value' }, i18n.number(figure.value)),
    marks(figure, i18n),
    ...(figure.coverage ? [' ', coverage(figure.coverage, i18n)] : []),
  ];
}

function gapParts(figure, i18n) {
  const gap = element(
    'span',
    { class: 'gap' },
    gapMark(figure.kind),
    ' ',
    i18n.textOr(`kinds.${figure.kind}`, figure.status),
  );
  if (figure.synthetic) {
    gap.append(syntheticMark(i18n));
  }
  return [gap];
}

/** Always there and always as wide, so that marked and unmarked numbers stay in line. */
function marks(figure, i18n) {
  const slot = element('span', { class: 'marks' });
  if (figure.match) {
    slot.append(spoken(matchMark(figure.match), i18n.textOr(`matches.${figure.match}`, figure.match)));
  }
  if (figure.synthetic) {
    slot.append(syntheticMark(i18n));
  }
  return slot;
}

const syntheticMark = i18n => spoken(SYNTHETIC_MARK, i18n.text('synthetic'));

function coverage({ present, expected }, i18n) {
  const values = { present: i18n.number(present), expected: i18n.number(expected) };
  const shown = spoken(i18n.text('coverage', values), i18n.text('coverageSpoken', values));
  shown.classList.add('aside');
  return shown;
}

/** A short sign for the eye with the full words for a screen reader and, as a tooltip, for the pointer. */
function spoken(sign, words) {
  return element(
    'span',
    { title: words },
    element('span', { 'aria-hidden': 'true' }, sign),
    element('span', { class: 'visually-hidden' }, ` (${words})`),
  );
}
