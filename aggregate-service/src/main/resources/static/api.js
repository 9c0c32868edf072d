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

export const fetchProgramme = () => get('/programme');

export const fetchIndicators = () => get('/indicators').then(answer => answer.indicators);

export const fetchTable = indicator => get(`/indicators/${encodeURIComponent(indicator)}/table`, 'notFound');

export const streamUrl = `${BASE}/stream`;

/** @param {string} absent the kind of error that a 404 is for this path */
async function get(path, absent = 'other') {
  const response = await send(path);
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
