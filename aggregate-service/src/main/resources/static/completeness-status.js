/*
 * The statuses of a report and of a cell. Pure functions; nothing here touches the page.
 */

/** In the order in which they are told. */
export const STATUSES = ['on-time', 'late', 'missing', 'withdrawn', 'due', 'not-expected'];

/** One sign for each, so that none is told by its colour alone. */
export const SIGNS = { 'on-time': '✓', late: '+', missing: '?', withdrawn: '×', due: '…', 'not-expected': '—' };

const ATTENTION = ['late', 'missing', 'withdrawn'];

/** What the rows can be narrowed down to. */
export const CHOICES = ['attention', ...ATTENTION];

/** The reports of a cell where it has more than one; else the cell itself is the report. */
export const reportsOf = cell => (cell.reports?.length > 1 ? cell.reports : [cell]);

const hasStatus = (cell, choice) =>
  [cell, ...reportsOf(cell)].some(({ status }) =>
    choice === 'attention' ? ATTENTION.includes(status) : status === choice,
  );

/**
 * The projects of which some cell is as the reader chose, and whose name or id has what the reader typed.
 *
 * @param {Array<{project: string, cells: Array}>} projects
 * @param {{show: ?string, find: ?string}} choices
 * @param {(id: string) => string} nameOf
 */
export function narrowed(projects, { show, find }, nameOf) {
  const typed = plain(find ?? '');
  return projects.filter(
    ({ project, cells }) =>
      (!CHOICES.includes(show) || cells.some(cell => hasStatus(cell, show))) &&
      plain(`${nameOf(project)} ${project}`).includes(typed),
  );
}

/** Without accents and capitals: who types "liege" means Liège. */
const plain = text => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The cells that differ between two answers, as "project period"; null when the matrix is laid out otherwise. */
export function cellsMoved(before, after) {
  const shape = ({ projects, periods }) =>
    JSON.stringify([projects.map(({ project }) => project), periods.map(({ period }) => period)]);
  if (shape(before) !== shape(after)) {
    return null;
  }
  return after.projects.flatMap(({ project, cells }, row) =>
    cells
      .filter((cell, column) => JSON.stringify(cell) !== JSON.stringify(before.projects[row].cells[column]))
      .map(cell => ({ project, cell })),
  );
}
