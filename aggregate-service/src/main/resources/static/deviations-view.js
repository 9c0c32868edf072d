/*
 * The counts that stand out, or did, as the page lists them. Pure functions; nothing here touches the page.
 */

export const STATUSES = ['open', 'explained', 'closed'];

export const GROUPS = ['project', 'indicator'];

/**
 * @typedef {object} Entry
 * @property {string} key its own: no two counts share indicator, project and period
 * @property {string} indicator
 * @property {string} project
 * @property {string} period
 * @property {?number} value as it stands now; null when there is none any more
 * @property {'open'|'explained'|'closed'} status
 * @property {Array<{rule: string, detail: string}>} findings why it stands out; none once it is closed
 * @property {Array<object>} explanations in the order in which they were given
 */

/** @returns {Array<Entry>} */
export function entriesOf({ deviations, closed = [] }) {
  return [
    ...deviations.map(deviation => ({ status: 'open', ...deviation })),
    ...closed.map(was => ({ ...was, status: 'closed' })),
  ].map(entry => ({
    ...entry,
    key: [entry.indicator, entry.project, entry.period].join(' '),
    findings: entry.findings ?? [],
    explanations: entry.explanations ?? [],
  }));
}

/** @param {Object<string, ?string>} filters by indicator, project, period and status; one that is not set lets all through */
export const filtered = (entries, filters) =>
  entries.filter(entry => Object.entries(filters).every(([name, value]) => !value || entry[name] === value));

/** @returns {Array<{id: string, entries: Array<Entry>}>} groups in that order; what it does not know comes last */
export function groupedBy(entries, name, order) {
  const ids = [...new Set(entries.map(entry => entry[name]))];
  const rank = id => (order.includes(id) ? order.indexOf(id) : order.length);
  return ids
    .sort((a, b) => rank(a) - rank(b))
    .map(id => ({ id, entries: entries.filter(entry => entry[name] === id) }));
}

export const countBy = (entries, status) => entries.filter(entry => entry.status === status).length;

export const hasExplanation = (entries, id) =>
  entries.some(entry => entry.explanations.some(explanation => explanation.id === id));
