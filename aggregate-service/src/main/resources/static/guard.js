import { ApiError } from './api.js';

const SLOW_MS = 2_000;

/**
 * Runs a task with a word for who waits long.
 *
 * @param {object} place
 * @param {HTMLElement} place.content what is dimmed meanwhile
 * @param {HTMLElement} place.loading where the word goes
 * @param {() => string} place.words in the language of that moment
 * @param {(error: Error) => void} place.failed
 * @param {() => Promise<void>} task
 */
export async function guarded({ content, loading, words, failed }, task) {
  content.setAttribute('aria-busy', 'true');
  const slow = setTimeout(() => {
    loading.textContent = words();
  }, SLOW_MS);
  try {
    await task();
  } catch (error) {
    if (!(error instanceof ApiError)) {
      console.error(error); // a fault of the page itself: the advice is the same, but whoever mends it needs the trace
    }
    failed(error);
  } finally {
    clearTimeout(slow);
    loading.textContent = '';
    content.setAttribute('aria-busy', 'false');
  }
}
