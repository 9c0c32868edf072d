import { ApiError, keyHeader } from './api.js';

const BASE = 'api/v1';
const TIMEOUT_MS = 20_000;

/** What a service found wrong in what was sent, field by field (RFC 9457 with `errors`). */
export class FieldErrors extends ApiError {
  /** @param {Array<{pointer: string, detail: string}>} errors */
  constructor(message, errors) {
    super('other', message);
    this.errors = errors;
  }
}

/** Who has reported what, when, late or not at all. */
export const fetchCompleteness = definitions => get('/completeness', { definitions });

/** The counts that stand out; the sentences that say why are in that language. */
export const fetchDeviations = (definitions, language) =>
  get('/deviations', { definitions }, { 'Accept-Language': language });

/** The same as a file. @param {'csv'|'xlsx'} format */
export const fileAddress = (path, choices, format) => BASE + path + query({ ...choices, format });

/**
 * Has a count explained.
 *
 * @param {string} url as the programme names it: another service takes it in
 * @returns {Promise<string>} the id under which the explanation will be found
 * @throws {FieldErrors} when it is readable but wrong
 */
export async function postExplanation(url, explanation, language) {
  const response = await send(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Accept-Language': language, ...keyHeader() },
    body: JSON.stringify(explanation),
  });
  return (await read(response)).id;
}

async function get(path, choices, headers = {}) {
  return read(await send(BASE + path + query(choices), { headers: { ...headers, ...keyHeader() } }));
}

async function send(url, { headers, ...rest }) {
  try {
    return await fetch(url, {
      ...rest,
      headers: { Accept: 'application/json, application/problem+json', ...headers },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
  } catch (cause) {
    throw new ApiError(cause.name === 'TimeoutError' ? 'unavailable' : 'network', '');
  }
}

async function read(response) {
  const body = await response.json().catch(() => null);
  if (response.ok && body !== null) {
    return body;
  }
  const message = [body?.title, body?.detail].filter(Boolean).join(': ') || `HTTP ${response.status}`;
  if (response.status === 422) {
    throw new FieldErrors(message, body?.errors ?? []);
  }
  throw new ApiError(kindOf(response.status), message);
}

function kindOf(status) {
  if (status === 401 || status === 403) {
    return 'refused';
  }
  // A readable answer that could not be read was cut off, or is a proxy's own page.
  return status < 300 || status === 429 || status >= 500 ? 'unavailable' : 'other';
}

function query(choices) {
  const made = Object.entries(choices).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return made.length > 0 ? `?${new URLSearchParams(made)}` : '';
}
