import { currentKey } from './key.js';

// Relative, so that the page also works behind a path prefix.
const BASE = 'api/v1';
const TIMEOUT_MS = 20_000;

/** What went wrong, in a kind that the page has advice for: see `errors` in the messages. */
export class ApiError extends Error {
  constructor(kind, message) {
    super(message);
    this.kind = kind;
  }
}

/** Every call may name a definitions version; null is the one in force. */
export const fetchProgramme = definitions => get('/programme', { definitions }, versionOr('other', definitions));

/** The indicators, and the dimensions and code lists by which they are broken down. */
export const fetchIndicators = definitions => get('/indicators', { definitions }, versionOr('other', definitions));

export const fetchTable = (indicator, definitions) =>
  get(tablePath(indicator), { definitions, with: [...MOVES.values()] }, 'notFound');

const tablePath = indicator => `/indicators/${encodeURIComponent(indicator)}/table`;

/** What a table can show beside the counts themselves: the name of it in a cell, and in a call. */
const MOVES = new Map([
  ['cumulative', 'cumulative'],
  ['change', 'change'],
  ['changeFromYearBefore', 'change-from-year-before'],
]);

/** The table as a file. @param {string} show `counts`, or a name of MOVES */
export const tableFile = (indicator, definitions, show, format) =>
  `${BASE}${tablePath(indicator)}${query({ definitions, with: MOVES.get(show), format })}`;

/** Any slice: {indicator, project, period, by, definitions}, each one or several. */
export const fetchAggregates = choices => get('/aggregates', choices);

/** The counts that stand out; why is said in that language. */
export const fetchDeviations = (choices, language) =>
  get('/deviations', choices, 'other', { ...keyHeader(), 'Accept-Language': language });

/** Who has reported what, and when. */
export const fetchCompleteness = choices => get('/completeness', choices);

/** A project's figures for its evaluation report. */
export const annexFile = (project, choices) => `${BASE}/projects/${encodeURIComponent(project)}/annex${query(choices)}`;

/** The definitions versions that the reader may see. */
export const fetchDefinitions = () => get('/definitions');

/** Cell by cell what differs between two versions, and why. */
export const fetchComparison = (from, to) => get('/definitions/compare', { from, to }, 'noDefinitions');

export const comparisonCsv = choices => `${BASE}/definitions/compare${query({ ...choices, format: 'csv' })}`;

export const streamUrl = `${BASE}/stream`;

/** Who a key belongs to: {source, role, forms, projects}, or {role: 'public'}. */
export const fetchCaller = key => get('/caller', {}, 'other', keyHeader(key));

/** What goes along with a call: the key, if there is one. */
export const keyHeader = (key = currentKey()) => (key ? { 'X-API-Key': key } : {});

/** A file of the service, with the name that it gives it. */
export async function fetchFile(url) {
  const response = await send(url, { Accept: '*/*', ...keyHeader() });
  await refuseUnlessOk(response, 'other');
  try {
    return { name: nameOf(response) ?? 'meetlat.csv', content: await response.blob() };
  } catch {
    throw new ApiError('unavailable', ''); // cut off half-way
  }
}

const nameOf = response => /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];

const versionOr = (kind, definitions) => (definitions === null ? kind : 'noDefinitions');

/** Choices that are not made are left out; several of one kind repeat its name. */
function query(choices) {
  const made = Object.entries(choices)
    .flatMap(([name, values]) => [values].flat().map(value => [name, value]))
    .filter(([, value]) => value !== null && value !== undefined && value !== '');
  return made.length > 0 ? `?${new URLSearchParams(made)}` : '';
}

/** @param {string} absent the kind of error that a 404 is for this path */
async function get(path, choices = {}, absent = 'other', key = keyHeader()) {
  const response = await send(BASE + path + query(choices), { Accept: 'application/json', ...key });
  await refuseUnlessOk(response, absent);
  try {
    return await response.json();
  } catch {
    // Cut off half-way, or a proxy's own page.
    throw new ApiError('unavailable', `${path}: not readable as JSON`);
  }
}

async function refuseUnlessOk(response, absent) {
  if (!response.ok) {
    throw new ApiError(kindOf(response.status, absent), await problemText(response));
  }
}

async function send(url, headers) {
  try {
    return await fetch(url, {
      headers,
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (cause) {
    throw new ApiError(cause.name === 'TimeoutError' ? 'unavailable' : 'network', '');
  }
}

function kindOf(status, absent) {
  if (status === 401 || status === 403) {
    return 'refused';
  }
  if (status === 404) {
    return absent;
  }
  return status === 429 || status >= 500 ? 'unavailable' : 'other';
}

/** The problem's title and detail (RFC 9457), or at least the status. */
async function problemText(response) {
  try {
    const { title, detail } = await response.json();
    return [title, detail].filter(Boolean).join(': ') || `HTTP ${response.status}`;
  } catch {
    return `HTTP ${response.status}`;
  }
}
