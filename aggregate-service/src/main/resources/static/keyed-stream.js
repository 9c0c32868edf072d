import { createSseReader } from './sse.js';

/**
 * A stream of server-sent events that is asked for with headers of one's own, which a browser's EventSource cannot send.
 * It ends once, for whatever reason; whoever opened it opens another, unless they ended it.
 *
 * @param {string} url
 * @param {Object<string, string>} headers
 * @param {object} listener
 * @param {() => void} listener.onOpen
 * @param {(type: string, data: string) => void} listener.onEvent
 * @param {() => void} listener.onEnd not called when the opener ends it
 * @returns {() => void} ends it
 */
export function openKeyedStream(url, headers, listener) {
  const ending = new AbortController();
  follow(url, headers, listener, ending.signal);
  return () => ending.abort();
}

async function follow(url, headers, { onOpen, onEvent, onEnd }, signal) {
  try {
    const response = await fetch(url, {
      headers: { Accept: 'text/event-stream', ...headers },
      cache: 'no-store',
      signal,
    });
    if (response.ok) {
      onOpen();
      await readAll(response.body, createSseReader(onEvent));
    }
  } catch (cause) {
    // The connection was lost, which is told below; a listener's own fault is for whoever mends the page.
    if (!(cause instanceof TypeError) && !(cause instanceof DOMException)) {
      console.error(cause);
    }
  }
  if (!signal.aborted) {
    onEnd();
  }
}

async function readAll(body, take) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    take(read.value);
  }
}
