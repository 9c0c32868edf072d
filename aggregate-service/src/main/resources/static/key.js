const STORAGE_KEY = 'meetlat.key';

// Where storage is switched off, the key lasts as long as the page is not loaded anew.
let kept = null;

/** The key, for as long as this tab is open; never in the address, a cookie or lasting storage. */
export function currentKey() {
  try {
    return sessionStorage.getItem(STORAGE_KEY) ?? kept;
  } catch {
    return kept;
  }
}

export function keepKey(key) {
  kept = key;
  try {
    sessionStorage.setItem(STORAGE_KEY, key);
  } catch {
    // see above
  }
}

export function forgetKey() {
  kept = null;
  try {
    sessionStorage.removeItem(STORAGE_KEY);
  } catch {
    // see above
  }
}

/** Whether it can stand in a header at all; what was pasted with a line break or an accent in it cannot. */
export const canBeKey = text => /^[\x21-\x7e]+$/.test(text);
