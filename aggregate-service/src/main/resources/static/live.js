import { keyHeader, streamUrl } from './api.js';
import { currentKey } from './key.js';
import { openKeyedStream } from './keyed-stream.js';

const FIRST_DELAY_MS = 2_000;
const LONGEST_DELAY_MS = 30_000;

/**
 * Follows the stream of changing cells for as long as the page is open.
 *
 * A browser reconnects by itself after a lost connection, but gives up when the answer is an error, such as a proxy's
 * 502 while the service restarts; then this opens a new stream, waiting longer each time. With a key, which a browser's own
 * reader cannot send along, every stream is opened here.
 *
 * @param {object} listener
 * @param {(cell: object) => void} listener.onCell a cell changed
 * @param {(served: {definitions: number, edition: number}) => void} listener.onDefinitions the edition of a version
 *     that is served: at first for every version, later when it is another
 * @param {() => void} listener.onOpen the stream is open, for the first time or again: what came before may be missed
 * @param {(state: 'connecting'|'connected'|'reconnecting') => void} listener.onState
 */
export function followStream(listener) {
  let delay = FIRST_DELAY_MS;
  /** Ends the stream that is open. */
  let close = () => {};
  let again;

  const take = {
    cell: data => listener.onCell(JSON.parse(data)),
    definitions: data => listener.onDefinitions(JSON.parse(data)),
    release: () => listener.onOpen(), // where figures are released, any may be another
  };

  function opened() {
    delay = FIRST_DELAY_MS;
    listener.onState('connected');
    listener.onOpen();
  }

  function openAgainLater() {
    again = setTimeout(open, delay);
    delay = Math.min(delay * 2, LONGEST_DELAY_MS);
  }

  function openWithKey() {
    close = openKeyedStream(streamUrl, keyHeader(), {
      onOpen: opened,
      onEvent: (type, data) => take[type]?.(data),
      onEnd: () => {
        listener.onState('reconnecting');
        openAgainLater();
      },
    });
  }

  function openWithoutKey() {
    const source = new EventSource(streamUrl);
    close = () => source.close();
    source.addEventListener('open', opened);
    for (const [type, onData] of Object.entries(take)) {
      source.addEventListener(type, event => onData(event.data));
    }
    source.addEventListener('error', () => {
      listener.onState('reconnecting');
      if (source.readyState === EventSource.CLOSED) {
        openAgainLater();
      }
    });
  }

  /** A key may have been let go of since the last time. */
  function open() {
    if (currentKey()) {
      openWithKey();
    } else {
      openWithoutKey();
    }
  }

  // A browser keeps pages that were left, to go back to, and their streams with them; it opens no more than six.
  addEventListener('pagehide', () => {
    clearTimeout(again);
    close();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) {
      listener.onState('connecting');
      open();
    }
  });

  listener.onState('connecting');
  open();
}

/**
 * Runs a task when asked, but never twice at the same time and never sooner than the interval after its last start.
 * However often it was asked meanwhile, it runs once more, so the last request is always served.
 */
export function atMostEvery(intervalMs, task) {
  let wanted = false;
  let busy = false;

  async function run() {
    busy = true;
    while (wanted) {
      wanted = false;
      await Promise.all([task(), new Promise(resolve => setTimeout(resolve, intervalMs))]);
    }
    busy = false;
  }

  return () => {
    wanted = true;
    if (!busy) {
      run();
    }
  };
}
