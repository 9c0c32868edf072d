/*
 * A table as the page shows it: the service's table with the programme's names, stops and periods worked in.
 * Pure functions; nothing here touches the page.
 */

/** The id under which the programme's own row goes, beside those of the projects. */
export const PROGRAMME = 'programme';
/** The period id under which a row's total goes. */
export const TOTAL = 'total';

/** Why there is no value to show. `stopped` is the page's own: missing, but nothing was expected. */
export const GAPS = ['missing', 'suppressed', 'not-comparable', 'not-additive', 'stopped'];

/** Remarks on a figure: by the letters of statistics offices (SDMX) a break in the series and a differing definition. */
export const FLAGS = ['b', 'd', 'deviation'];

/** What a table can show: what was counted, or how that moved. */
export const SHOWN = ['counts', 'change', 'changeFromYearBefore', 'cumulative'];

/**
 * @typedef {object} Figure what one table cell and one bar show
 * @property {string} project a project's id, or PROGRAMME
 * @property {string} period a period's id, or TOTAL
 * @property {?number} value null for every gap: a gap is never zero
 * @property {string} status as the service gave it
 * @property {string} kind `value`, one of GAPS, or `first` for a change to which there is no period before
 * @property {boolean} synthetic made up for a sample, at least in part
 * @property {?string} match how the question matches the indicator, when it is not exactly
 * @property {Array<string>} flags those of FLAGS that the service gave it
 * @property {?Object<string, string>} note what a reader must know of it, by language
 * @property {?{code: string, parameters: object}} reason why there is no value, where the definition forbids one
 * @property {Array<{rule: string, detail: string}>} findings why the count stands out
 * @property {Array<object>} explanations what was said of it, see the service
 * @property {{unit: string, decimals: ?number, signed: ?boolean}} measure how its value is written
 * @property {?{present: number, expected: number}} coverage of a sum to which figures are missing
 */

/**
 * @param {Array<object>} deviations the counts that stand out
 * @returns what the figures are written in, the periods, and a row of figures for each project and last for the programme
 */
export function viewOf(programme, table, indicator, deviations = []) {
  const measure = { unit: table.unit ?? indicator.unit, decimals: indicator.ratio?.decimals };
  const periods = table.periods.map(id => programme.periods.find(period => period.id === id) ?? { id });
  const projects = table.rows.map(row => projectRow(row, periods, programme));
  const rows = [...projects, programmeRow(table.total, periods, projects)];
  return {
    indicator: table.indicator,
    definitions: table.definitions,
    release: table.figures === 'released' ? table.release : null,
    periods,
    measure,
    rows: rows.map(row => measured(remarked(row, deviations), measure)),
  };
}

/** Another view of the same table: how the counts moved. There is no total of that. */
export function movesOf(view, table, show) {
  const measure = { ...view.measure, signed: show !== 'cumulative' };
  const cells = [...table.rows.map(row => row.cells), table.total.cells];
  return {
    ...view,
    rows: view.rows.map((row, index) => ({
      ...row,
      cells: row.cells.map(counted => move(counted, cellOf(cells[index], { id: counted.period })?.[show], measure)),
      total: null,
    })),
  };
}

function move(counted, moved, measure) {
  const made = { ...figure(counted.project, counted.period, moved ?? {}, counted.kind === 'stopped'), measure };
  return moved ? made : { ...made, kind: 'first' };
}

/** Whether the service told how the counts moved. */
export const tellsMoves = table => Object.hasOwn(table.total.cells[0] ?? {}, 'cumulative');

export const measured = (row, measure) => ({
  ...row,
  cells: row.cells.map(cell => ({ ...cell, measure })),
  total: { ...row.total, measure },
});

/** The figures of a row with why they stand out, and what was said of that. */
export const remarked = (row, deviations) => ({
  ...row,
  cells: row.cells.map(cell =>
    withDeviation(
      cell,
      deviations.find(found => isOf(found, cell)),
    ),
  ),
});

const isOf = (deviation, cell) =>
  deviation.project === cell.project &&
  deviation.period === cell.period &&
  (cell.indicator ?? deviation.indicator) === deviation.indicator;

function withDeviation(cell, deviation) {
  if (!deviation || cell.kind !== 'value') {
    return cell;
  }
  return {
    ...cell,
    flags: FLAGS.filter(flag => flag === 'deviation' || cell.flags.includes(flag)),
    findings: deviation.findings,
    explanations: deviation.explanations ?? cell.explanations,
  };
}

function projectRow(row, periods, programme) {
  const project = programme.projects.find(known => known.id === row.project) ?? { id: row.project, labels: {} };
  const cells = periods.map(period =>
    figure(project.id, period.id, cellOf(row.cells, period), hasStopped(project, period)),
  );
  const total = figure(project.id, TOTAL, row.total);
  return { id: project.id, project, cells, total: { ...total, coverage: coverageOf(cells, total) } };
}

function programmeRow(row, periods, projects) {
  const cells = periods.map((period, column) => {
    const cell = figure(PROGRAMME, period.id, cellOf(row.cells, period));
    return {
      ...cell,
      coverage: coverageOf(
        projects.map(project => project.cells[column]),
        cell,
      ),
    };
  });
  const total = figure(PROGRAMME, TOTAL, row.total);
  return {
    id: PROGRAMME,
    project: null,
    cells,
    total: {
      ...total,
      coverage: coverageOf(
        projects.flatMap(project => project.cells),
        total,
      ),
    },
  };
}

const cellOf = (cells, period) => cells?.find(cell => cell.period === period.id);

/** The period in which a project stops is still reported on; those that start on that day or later are not. */
export const hasStopped = (project, period) => Boolean(project.stopped && period.start >= project.stopped);

export function figure(project, period, cell = {}, stopped = false) {
  const { value = null, status = 'missing', match = 'exact', note = null, reason = null } = cell;
  const flags = cell.flags ?? [];
  const kind = kindOf(value, status, stopped);
  return {
    project,
    period,
    status,
    kind,
    value: kind === 'value' ? value : null,
    synthetic: flags.includes('synthetic'),
    match: kind === 'value' && match && match !== 'exact' ? match : null,
    flags: FLAGS.filter(flag => flags.includes(flag)),
    note: note && Object.keys(note).length > 0 ? note : null,
    reason,
    findings: [],
    explanations: cell.explanations ?? [],
    coverage: null,
  };
}

function kindOf(value, status, stopped) {
  if (status === 'reported' && value !== null) {
    return 'value';
  }
  if (stopped && status === 'missing') {
    return 'stopped';
  }
  return GAPS.includes(status) ? status : 'missing';
}

const LEFT_OUT = ['stopped', 'missing', 'not-comparable'];

/** A sum says what it lacks: null when it lacks nothing that was expected, or when there is no sum. */
export function coverageOf(parts, total) {
  const expected = parts.filter(part => part.kind !== 'stopped').length;
  const present = parts.filter(part => !LEFT_OUT.includes(part.kind)).length;
  return total.kind === 'value' && present < expected ? { present, expected } : null;
}

export const figuresOf = row => (row.total ? [...row.cells, row.total] : row.cells);

/** The row in which a figure stands: of a project, or, where one project is shown, of an indicator. */
export const rowOf = figure => figure.indicator ?? figure.project;

/** The figures that differ between two views of the same table, or null when the tables cannot be laid side by side. */
export function changesBetween(before, after) {
  if (shapeOf(before) !== shapeOf(after)) {
    return null;
  }
  const old = before.rows.flatMap(figuresOf);
  return after.rows
    .flatMap(figuresOf)
    .map((figure, index) => ({ before: old[index], after: figure }))
    .filter(change => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

const shapeOf = view =>
  JSON.stringify([view.indicator, view.project, view.periods, view.rows.map(row => row.project ?? row.id)]);
