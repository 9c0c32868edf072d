import { figure, PROGRAMME } from './view.js';

/*
 * What differs between two definitions versions, as the page shows it. Pure functions; nothing here touches the page.
 */

/** How a cell can differ. A figure is a reported value; whatever else stands in a cell is a gap, and never zero. */
export const KINDS = ['value', 'comparability', 'not-comparable', 'lost', 'gained', 'gap'];

/**
 * @typedef {object} Change one cell that differs
 * @property {string} project a project's id, or PROGRAMME
 * @property {string} period
 * @property {Object<string, string>} dimensions empty for the indicator as a whole
 * @property {?Figure} before null when the version has no such cell
 * @property {?Figure} after likewise
 * @property {string} kind one of KINDS
 * @property {Array<object>} because the questions that count for it, with their crosswalk in both versions
 *
 * @typedef {object} Block the cells that differ for the same reason
 * @property {Object<string, string>} dimensions
 * @property {Array<object>} because
 * @property {Array<Change>} changes
 */

/**
 * The indicators that differ, each with the cells that differ.
 *
 * @param {object} answer the service's comparison
 * @param {{from: Function, to: Function}} measures how figures of an indicator are written, by version
 */
export function comparisonOf(answer, measures) {
  return withSuccessors(answer.indicators).map(entry => {
    const side = (cell, given, version) =>
      given && {
        ...figure(cell.project ?? PROGRAMME, cell.period, given),
        measure: measures[version](entry.indicator),
      };
    const changes = entry.cells.map(cell => {
      const before = side(cell, cell.from, 'from');
      const after = side(cell, cell.to, 'to');
      return {
        project: cell.project ?? PROGRAMME,
        period: cell.period,
        dimensions: cell.dimensions ?? {},
        before,
        after,
        kind: kindOf(before, after),
        because: cell.because ?? [],
      };
    });
    const total = version => side({ project: PROGRAMME, period: 'total' }, entry[version], version);
    return { ...entry, changes, before: total('from'), after: total('to') };
  });
}

/** What replaces an indicator stands right after it. */
function withSuccessors(entries) {
  const left = new Map(entries.map(entry => [entry.indicator, entry]));
  const take = id => {
    const entry = left.get(id);
    left.delete(id);
    return entry ? [entry, ...(entry.replacedBy ?? []).flatMap(take)] : [];
  };
  const replaced = entry => (left.has(entry.indicator) ? (entry.replaces ?? []) : []);
  return entries.flatMap(entry => [...replaced(entry).flatMap(take), ...take(entry.indicator)]);
}

export function kindOf(before, after) {
  const [was, is] = [before, after].map(side => side?.kind === 'value');
  if (was && is) {
    return before.value === after.value ? 'comparability' : 'value';
  }
  if (after?.kind === 'not-comparable') {
    return 'not-comparable';
  }
  return was ? 'lost' : is ? 'gained' : 'gap';
}

/** A definition may stay the same while its figures differ, because a question counts for something else. */
export const differs = entry =>
  entry.change !== 'same' || entry.changes.length > 0 || sideText(entry.before) !== sideText(entry.after);

const sideText = side => JSON.stringify(side && [side.status, side.value]);

/**
 * What is left when only one indicator, project or kind of change is asked for. An indicator without a single cell that
 * differs is left out as soon as cells are asked for.
 */
export function filtered(entries, { indicator, project, change }) {
  return entries
    .filter(entry => !indicator || entry.indicator === indicator)
    .map(entry => ({
      ...entry,
      changes: entry.changes.filter(
        cell => (!project || cell.project === project) && (!change || cell.kind === change),
      ),
    }))
    .filter(entry => entry.changes.length > 0 || !(project || change));
}

/** Cells with the same reason together, in the order in which they come. @returns {Array<Block>} */
export function blocksOf(changes) {
  const blocks = new Map();
  for (const change of changes) {
    const key = JSON.stringify([change.dimensions, change.because, Boolean(change.before), Boolean(change.after)]);
    if (!blocks.has(key)) {
      blocks.set(key, { dimensions: change.dimensions, because: change.because, changes: [] });
    }
    blocks.get(key).changes.push(change);
  }
  return [...blocks.values()];
}

/** How many indicators stay, change, come and go; how many cells differ, and how. */
export function countsOf(entries) {
  const indicators = { same: 0, changed: 0, added: 0, removed: 0 };
  const cells = Object.fromEntries(KINDS.map(kind => [kind, 0]));
  entries.forEach(entry => {
    indicators[entry.change] += 1;
    entry.changes.forEach(change => {
      cells[change.kind] += 1;
    });
  });
  const all = entries.flatMap(entry => entry.changes);
  const ofWhole = all.filter(isOfWhole).length;
  return { indicators, cells, total: all.length, ofBreakdowns: all.length - ofWhole };
}

/** Only how the questions match, or what is remarked of it. */
export const keepsValues = changes => changes.every(change => change.kind === 'comparability');

export const isOfWhole = change => Object.keys(change.dimensions).length === 0;
