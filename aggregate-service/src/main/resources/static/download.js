import { fetchFile } from './api.js';
import { currentKey } from './key.js';

/**
 * Has a link to a file go out with the key, which a plain link cannot carry. Without a key the link is left alone.
 *
 * @param {HTMLAnchorElement} link
 * @param {(error: Error) => void} failed
 */
export function downloadWithKey(link, failed) {
  link.addEventListener('click', async event => {
    if (!currentKey()) {
      return;
    }
    event.preventDefault();
    try {
      const { name, content } = await fetchFile(link.href);
      save(name, content);
    } catch (error) {
      failed(error);
    }
  });
}

function save(name, content) {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  Object.assign(link, { href: address, download: name });
  link.click();
  // The browser has taken hold of the content once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
