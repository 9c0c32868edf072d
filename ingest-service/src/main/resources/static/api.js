import { eachLine, NotReadable } from './lines.js';

// Relative, so that the page also works behind a path prefix.
const BASE = 'api/v1';
const TIMEOUT_MS = 20_000;

/**
 * A call failed, in a kind that the page has advice for: see `failures` in the messages.
 */
export class CallFailed extends Error {
  /**
   * @param {string} kind
   * @param {object} about
   * @param {string} about.text what the service said, in the language that was asked for
   * @param {Array<{pointer: string, detail: string}>} about.faults what is wrong, place by place
   * @param {?number} about.retryAfter seconds after which to try again
   */
  constructor(kind, { text = '', faults = [], retryAfter = null } = {}) {
    super(text || kind);
    Object.assign(this, { kind, text, faults, retryAfter });
  }
}

const KINDS = {
  400: 'wrong',
  401: 'key',
  403: 'forbidden',
  404: 'form',
  413: 'tooLarge',
  415: 'notASheet',
  422: 'wrong',
  429: 'busy',
};

/** Who the key belongs to, and what it may send. */
export const fetchCaller = key => json('/caller', { 'X-API-Key': key });

/** The forms, projects and periods, by name. */
export const fetchForms = key => json('/forms', { 'X-API-Key': key });

/** The questions of a form, by name. */
export const fetchForm = (form, key) => json(`/forms/${encodeURIComponent(form)}`, { 'X-API-Key': key });

/**
 * Sends an export, to see what would happen or to have it happen.
 *
 * @param {object} request {form, file, dates, project, period}
 * @param {object} how
 * @param {boolean} how.dryRun nothing is taken in
 * @param {string} how.key
 * @param {string} how.language in which to say what is wrong
 * @param {AbortSignal} how.signal
 * @param {(line: object) => void} onLine each line of the answer, as it comes
 */
export async function sendExport({ form, file, ...choices }, { dryRun, key, language, signal }, onLine) {
  const made = Object.entries({ ...choices, dryRun }).filter(([, value]) => value !== '' && value !== null);
  const response = await call(`/forms/${encodeURIComponent(form)}/exports?${new URLSearchParams(made)}`, {
    method: 'POST',
    body: file,
    headers: {
      'X-API-Key': key,
      'Content-Type': file.type,
      'Accept-Language': language,
      Accept: 'application/x-ndjson, application/problem+json',
    },
    signal,
  });
  try {
    await eachLine(response.body, onLine);
  } catch (cause) {
    throw signal.aborted ? new CallFailed('cancelled') : readingFailed(cause);
  }
}

const readingFailed = cause =>
  // An error of the browser's own: the connection was lost. One of the page's code goes on as it is.
  cause instanceof NotReadable || cause instanceof TypeError || cause instanceof DOMException
    ? new CallFailed('broken')
    : cause;

async function json(path, headers) {
  const response = await call(path, {
    headers: { Accept: 'application/json, application/problem+json', ...headers },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  try {
    return await response.json();
  } catch {
    throw new CallFailed('unavailable'); // cut off half-way, or a proxy's own page
  }
}

async function call(path, options) {
  let response;
  try {
    response = await fetch(BASE + path, { cache: 'no-store', ...options });
  } catch (cause) {
    throw new CallFailed({ AbortError: 'cancelled', TimeoutError: 'unavailable' }[cause.name] ?? 'network');
  }
  if (!response.ok) {
    throw new CallFailed(KINDS[response.status] ?? (response.status >= 500 ? 'unavailable' : 'other'), {
      ...(await problemOf(response)),
      retryAfter: secondsOf(response.headers.get('Retry-After')),
    });
  }
  return response;
}

/** What a problem (RFC 9457) says, or at least the status. */
async function problemOf(response) {
  try {
    const { title = '', detail, errors = [] } = await response.json();
    return { text: detail ?? title, faults: errors };
  } catch {
    return { text: `HTTP ${response.status}` };
  }
}

const secondsOf = text => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : null);
