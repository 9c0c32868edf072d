import { byId } from './dom.js';

/**
 * The file comes by the button, or is dropped anywhere on the page: who misses the zone does not lose the page to the
 * browser opening the file.
 *
 * @param {() => boolean} isOpen whether a file can be taken now
 * @param {(files: Array<File>) => void} onFiles
 */
export function listenForFiles(isOpen, onFiles) {
  const input = byId('file');
  const mark = over => document.body.toggleAttribute('data-over', over && isOpen());

  input.addEventListener('change', () => {
    const files = [...input.files];
    input.value = ''; // the same name may be chosen again after it was mended
    if (files.length > 0) {
      onFiles(files);
    }
  });
  // It looks like a button, and a button opens with this key too.
  input.addEventListener('keydown', event => {
    if (event.key === 'Enter') {
      event.preventDefault();
      input.click();
    }
  });
  addEventListener('dragover', event => {
    if (carriesFiles(event)) {
      event.preventDefault();
      event.dataTransfer.dropEffect = isOpen() ? 'copy' : 'none';
      mark(true);
    }
  });
  addEventListener('dragleave', event => event.relatedTarget === null && mark(false));
  addEventListener('drop', event => {
    mark(false);
    if (carriesFiles(event)) {
      event.preventDefault();
      if (isOpen()) {
        onFiles([...event.dataTransfer.files]);
      }
    }
  });
}

const carriesFiles = event => event.dataTransfer?.types.includes('Files');
