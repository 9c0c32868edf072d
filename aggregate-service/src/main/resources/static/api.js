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
  get(`/indicators/${encodeURIComponent(indicator)}/table`, { definitions }, 'notFound');

/** The definitions versions that the reader may see. */
export const fetchDefinitions = () => get('/definitions');

/** Cell by cell what differs between two versions, and why. */
export const fetchComparison = (from, to) => get('/definitions/compare', { from, to }, 'noDefinitions');

export const comparisonCsv = choices => `${BASE}/definitions/compare${query({ ...choices, format: 'csv' })}`;

export const streamUrl = `${BASE}/stream`;

const versionOr = (kind, definitions) => (definitions === null ? kind : 'noDefinitions');

/** Choices that are not made are left out. */
function query(choices) {
  const made = Object.entries(choices).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return made.length > 0 ? `?${new URLSearchParams(made)}` : '';
}

/** @param {string} absent the kind of error that a 404 is for this path */
async function get(path, choices = {}, absent = 'other') {
  const response = await send(path + query(choices));
  if (!response.ok) {
    throw new ApiError(kindOf(response.status, absent), await problemText(response));
  }
  try {
    return await response.json();
  } catch {
    // Cut off half-way, or a proxy's own page.
    throw new ApiError('unavailable', `${path}: not readable as JSON`);
  }
}

async function send(path) {
  try {
    return await fetch(BASE + path, {
      headers: { Accept: 'application/json' },
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
