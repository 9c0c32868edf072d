/*
 * What becomes of the rows of an export, gathered as the answer comes. Nothing here touches the page.
 */

/** What may become of a row; first what asks for attention. */
export const STATUSES = ['rejected', 'unavailable', 'revision', 'new', 'duplicate'];

/** The most rows of one status that are kept for the table: a page of thousands helps nobody, and is slow. */
export const MOST_SHOWN = 300;

/**
 * @typedef {object} Outcome
 * @property {?number} rows how many rows the file has; null until the service has read it
 * @property {number} done how many rows were answered
 * @property {Object<string, number>} counts how many of each status
 * @property {Object<string, Array<object>>} shown the first rows of each status
 * @property {Array<object>} remarks on the file as a whole
 * @property {Array<object>} ignored the columns that are not read
 * @property {boolean} whole whether the answer came to its end
 */

/** @returns {Outcome} */
export function emptyOutcome() {
  const each = value => Object.fromEntries(STATUSES.map(status => [status, value()]));
  return { rows: null, done: 0, counts: each(() => 0), shown: each(() => []), remarks: [], ignored: [], whole: false };
}

/** Takes in one line of the answer. Changes the outcome in place: a line is little, and there are many. */
export function takeLine(outcome, line) {
  if (line.summary) {
    takeSummary(outcome, line.summary, line.remarks ?? []);
  } else if (line.row !== undefined) {
    takeRow(outcome, line);
  } else {
    Object.assign(outcome, {
      rows: line.rows ?? null,
      remarks: line.remarks ?? [],
      ignored: line.ignoredColumns ?? [],
    });
  }
}

/** Some remarks can only be made at the end. */
function takeSummary(outcome, summary, remarks) {
  outcome.whole = true;
  outcome.remarks = [...outcome.remarks, ...remarks];
  outcome.rows = summary.rows ?? outcome.done;
  for (const status of STATUSES) {
    outcome.counts[status] = summary[status] ?? outcome.counts[status];
  }
}

function takeRow(outcome, row) {
  // A status that a newer service may have is shown with what asks for attention, not passed over.
  const status = STATUSES.includes(row.status) ? row.status : 'rejected';
  outcome.done += 1;
  outcome.counts[status] += 1;
  if (outcome.shown[status].length < MOST_SHOWN) {
    outcome.shown[status].push(row);
  }
}

/** How many rows would be written. */
export const changing = ({ counts }) => counts.new + counts.revision;

/** The quarter of the way reached: often enough to be told aloud, seldom enough to listen to. */
export const quarterOf = ({ done, rows }) => (rows ? Math.floor((4 * done) / rows) : 0);
