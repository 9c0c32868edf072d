/*
 * What the reader chose stands in the address, so that each view can be linked.
 */

export const chosen = name => new URLSearchParams(location.search).get(name);

/** The address with other choices; null takes a choice out. A place on the page belongs to the choices before. */
export function addressWith(choices) {
  const address = new URL(location.href);
  address.hash = '';
  for (const [name, value] of Object.entries(choices)) {
    if (value === null || value === '') {
      address.searchParams.delete(name);
    } else {
      address.searchParams.set(name, value);
    }
  }
  return address;
}

export const rememberInHistory = choices => history.pushState(null, '', addressWith(choices));

export const rememberInPlace = choices => history.replaceState(null, '', addressWith(choices));

/** Another page, in the same language and under the same definitions unless others are chosen. */
export function pageAddress(page, choices = {}) {
  const address = new URL(page, location.href);
  const kept = { definitions: chosen('definitions'), ...choices, lang: chosen('lang') };
  for (const [name, value] of Object.entries(kept)) {
    if (value !== null && value !== undefined) {
      address.searchParams.set(name, value);
    }
  }
  return address.href;
}

/** A language opened in a new tab shows the same view; another page opens in the same language. */
export function pointLinks() {
  for (const link of document.querySelectorAll('[data-lang]')) {
    link.href = addressWith({ lang: link.dataset.lang });
  }
  for (const link of document.querySelectorAll('[data-page]')) {
    link.href = pageAddress(link.dataset.page);
  }
}

/** Follows a click on a language without loading the page anew. */
export function onLanguage(choose) {
  for (const link of document.querySelectorAll('[data-lang]')) {
    link.addEventListener('click', event => {
      event.preventDefault();
      rememberInPlace({ lang: link.dataset.lang });
      pointLinks();
      choose(link.dataset.lang);
    });
  }
}
