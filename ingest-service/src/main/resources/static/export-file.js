import { CallFailed } from './api.js';

/** As the service has it: meetlat.exports.file-limit. */
const LARGEST_BYTES = 32 * 1024 * 1024;
const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
};

/**
 * Reads the file into memory, so that what is taken in is what was checked, even if the file is saved anew in between.
 * A browser names a CSV after the program that opens it, so the type is told by the name.
 *
 * @returns {Promise<{name: string, content: Blob}>}
 */
export async function readFile(file) {
  if (file.size > LARGEST_BYTES) {
    throw new CallFailed('tooLarge');
  }
  const ending = file.name.split('.').pop().toLowerCase();
  try {
    const content = new Blob([await file.arrayBuffer()], { type: TYPES[ending] ?? 'application/octet-stream' });
    return { name: file.name, content };
  } catch {
    throw new CallFailed('file'); // moved, a folder, or locked by the program that has it open
  }
}
