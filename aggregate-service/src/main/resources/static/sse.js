/**
 * Reads server-sent events out of text that comes in pieces (HTML Standard, 9.2.6). Of the fields only `event` and `data`
 * mean something here: this service numbers no events and sets no time to wait.
 *
 * @param {(type: string, data: string) => void} onEvent
 * @returns {(piece: string) => void} to be called with each piece, wherever it was cut
 */
export function createSseReader(onEvent) {
  let rest = '';
  let type = '';
  let data = [];

  function take(line) {
    if (line === '') {
      dispatch();
      return;
    }
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') {
      type = value;
    } else if (field === 'data') {
      data.push(value);
    }
  }

  function dispatch() {
    if (data.length > 0) {
      onEvent(type || 'message', data.join('\n'));
    }
    type = '';
    data = [];
  }

  return piece => {
    // A carriage return at the very end may be half of a line end.
    const text = rest + piece;
    const end = text.endsWith('\r') ? text.length - 1 : text.length;
    const lines = text.slice(0, end).split(/\r\n|\n|\r/);
    rest = lines.pop() + text.slice(end);
    lines.forEach(take);
  };
}
