import { measureOf } from './indicator-words.js';
import { notesOf } from './notes.js';
import { figure, hasStopped, measured, remarked, TOTAL } from './view.js';

/*
 * All indicators of one project, as rows of one table. Pure functions.
 */

/** Along the results chain; what has no level comes last. */
const LEVELS = ['input', 'activity', 'output', 'outcome', 'impact', null];

/**
 * @param {Array<object>} aggregates the project's figures; period null for all periods together
 * @param {Array<object>} deviations the counts that stand out
 * @param {?object} completeness who has reported what
 */
export function projectViewOf(project, programme, { indicators }, aggregates, deviations, completeness) {
  const { periods } = programme;
  const rowsOf = Map.groupBy(aggregates, row => row.indicator);
  const rows = indicators
    .map(indicator => ({ indicator, rank: rankOf(indicator) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ indicator }) =>
      measured(
        remarked(rowOf(indicator, rowsOf.get(indicator.id) ?? [], project, periods), deviations),
        measureOf(indicator),
      ),
    );
  const view = { project, periods, rows };
  return { ...view, notes: notesOf(view), reports: reportsOf(project, periods, completeness) };
}

const rankOf = ({ level }) => LEVELS.findIndex((known, index) => known === level || index === LEVELS.length - 1);

export const levelOf = row => LEVELS[rankOf(row.indicator)];

/** Named by its indicator, as the rows of the other tables are by their project. */
function rowOf(indicator, aggregates, project, periods) {
  const at = (name, period, stopped) => ({
    ...figure(
      project.id,
      name,
      aggregates.find(row => row.period === period),
      stopped,
    ),
    indicator: indicator.id,
  });
  return {
    id: indicator.id,
    project: { id: indicator.id, labels: indicator.labels },
    indicator,
    cells: periods.map(period => at(period.id, period.id, hasStopped(project, period))),
    total: at(TOTAL, null, false),
  };
}

/** @returns {?Array<{period: object, report: ?object}>} null where the service does not tell */
function reportsOf(project, periods, completeness) {
  const found = completeness?.projects.find(candidate => candidate.project === project.id);
  return found
    ? periods.map(period => ({ period, report: found.cells.find(cell => cell.period === period.id) ?? null }))
    : null;
}
