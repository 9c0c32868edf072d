/** A stream of JSON values, one a line (NDJSON), was cut off or is something else. */
export class NotReadable extends Error {}

/**
 * Reads such a stream as it comes.
 *
 * @param {ReadableStream<Uint8Array>} body
 * @param {(value: object) => void} onValue
 * @throws {NotReadable} when a line is not JSON
 */
export async function eachLine(body, onValue) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? '')).split('\n');
    rest = done ? '' : lines.pop();
    lines.filter(line => line.trim() !== '').forEach(line => onValue(parsed(line)));
    if (done) {
      return;
    }
  }
}

function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    throw new NotReadable('not a line of JSON');
  }
}
