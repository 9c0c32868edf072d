import { element } from './dom.js';

/**
 * The rows of one status. On a narrow screen each row becomes a block, and each cell carries its heading; the roles keep
 * it a table for screen readers then too.
 */
export function rowTable(rows, labelledBy, around) {
  const columns = columnsFor(rows, around.i18n);
  return element(
    'table',
    { role: 'table', 'aria-labelledby': labelledBy },
    element(
      'thead',
      { role: 'rowgroup' },
      element(
        'tr',
        { role: 'row' },
        ...columns.map(({ name, title }) =>
          element('th', { role: 'columnheader', scope: 'col', 'data-column': name }, title),
        ),
      ),
    ),
    element(
      'tbody',
      { role: 'rowgroup' },
      ...rows.map(row =>
        element(
          'tr',
          { role: 'row', 'data-row': String(row.row) },
          ...columns.map(column => tableCell(column, row, around)),
        ),
      ),
    ),
  );
}

function columnsFor(rows, i18n) {
  const refused = rows.some(row => row.errors?.length > 0);
  const remarked = rows.some(row => row.remarks?.length > 0);
  return [
    { name: 'row', title: i18n.text('columns.row'), fill: row => [String(row.row)] },
    { name: 'response', title: i18n.text('columns.response'), fill: row => [row.responseId ?? none(i18n)] },
    { name: 'project', title: i18n.text('project'), fill: projectOf },
    { name: 'period', title: i18n.text('period'), fill: periodOf },
    ...(refused || remarked
      ? [{ name: 'notes', title: i18n.text(refused ? 'columns.errors' : 'columns.remarks'), fill: notesOf }]
      : []),
  ];
}

function tableCell({ name, title, fill }, row, around) {
  return element(
    name === 'row' ? 'th' : 'td',
    {
      role: name === 'row' ? 'rowheader' : 'cell',
      'data-column': name,
      'data-title': title,
      ...(name === 'row' ? { scope: 'row' } : {}),
    },
    ...fill(row, around),
  );
}

/** What could not be read has no value to show; a dash alone says nothing aloud. */
const none = i18n =>
  element(
    'span',
    {},
    element('span', { 'aria-hidden': 'true' }, '–'),
    element('span', { class: 'visually-hidden' }, i18n.text('notKnown')),
  );

const projectOf = ({ project }, { names, i18n }) => [project ? names.project(project) : none(i18n)];

function periodOf({ period }, { names, i18n }) {
  if (!period) {
    return [none(i18n)];
  }
  const days = names.days(period);
  return [period, ...(days ? [' ', element('span', { class: 'days' }, days)] : [])];
}

function notesOf({ errors = [], remarks = [] }, { names, said, i18n }) {
  return [
    element(
      'ul',
      { class: 'row-notes' },
      ...errors.map(({ pointer, question, detail }) =>
        element(
          'li',
          {},
          ...(pointer ? [element('strong', { class: 'cell' }, pointer), ' '] : []),
          ...(question ? [i18n.text('ofQuestion', { question: names.question(question) }), ' '] : []),
          element('span', { lang: said }, detail),
        ),
      ),
      ...remarks.map(({ detail }) => element('li', { class: 'remark', lang: said }, detail)),
    ),
  ];
}
