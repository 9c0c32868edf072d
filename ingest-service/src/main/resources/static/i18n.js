import de from './messages/de.js';
import en from './messages/en.js';
import fr from './messages/fr.js';
import nl from './messages/nl.js';

const MESSAGES = { nl, fr, de, en };
// Where the browser names no region for the language, the reader is taken to be in Belgium.
const DEFAULT_LOCALES = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' };
const STORAGE_KEY = 'meetlat.language';
const DAY_MS = 86_400_000;

const isLanguage = tag => Object.hasOwn(MESSAGES, tag ?? '');

/** The language of the address, else the one remembered, else the browser's, else English. */
export function chooseLanguage() {
  const wanted = [
    new URLSearchParams(location.search).get('lang'),
    remembered(),
    ...navigator.languages.map(tag => tag.split('-')[0]),
  ];
  return wanted.find(isLanguage) ?? 'en';
}

/** Follows a click on a language without loading the page anew, which would lose the file. */
export function onLanguage(choose) {
  for (const link of document.querySelectorAll('[data-lang]')) {
    link.addEventListener('click', event => {
      event.preventDefault();
      remember(link.dataset.lang);
      history.replaceState(null, '', link.href);
      choose(link.dataset.lang);
    });
  }
}

function remember(language) {
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // Storage may be switched off; the address still carries the language.
  }
}

function remembered() {
  try {
    return localStorage.getItem(STORAGE_KEY);
  } catch {
    return null;
  }
}

/** Texts, numbers and dates for one language, in the reader's own format of it. */
export function createI18n(language) {
  const messages = MESSAGES[language];
  const locale = navigator.languages.find(tag => tag.startsWith(`${language}-`)) ?? DEFAULT_LOCALES[language];
  const number = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  // Period bounds are dates without a time: read and written in UTC, no zone can shift them.
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

  return {
    language,
    text: (key, values) => fill(lookUp(messages, key), values),
    label: (labels, fallback) => labels?.[language] ?? labels?.en ?? Object.values(labels ?? {})[0] ?? fallback,
    /** A text that says how many: `one` or `other`, as the language has it; `zero` where a language has a word for it. */
    count: (key, count, values) =>
      fill(pluralOf(messages, key, count, plurals), { count: number.format(count), ...values }),
    number: value => number.format(value),
    /** A half-open period, written with the last day that still counts. */
    period: ({ start, end }) => date.formatRange(new Date(start), new Date(Date.parse(end) - DAY_MS)),
  };
}

const pluralOf = (messages, key, count, plurals) =>
  (count === 0 ? lookUp(messages, `${key}.zero`) : undefined) ??
  lookUp(messages, `${key}.${plurals.select(count)}`) ??
  lookUp(messages, `${key}.other`);

function lookUp(messages, key) {
  return key.split('.').reduce((part, name) => part?.[name], messages);
}

function fill(template, values = {}) {
  return template.replace(/\{(\w+)}/g, (whole, name) => values[name] ?? whole);
}

/** Puts the texts of the fixed parts of the page in place. */
export function translatePage(i18n) {
  document.documentElement.lang = i18n.language;
  document.title = `${i18n.text('title')} – Meetlat`;
  for (const target of document.querySelectorAll('[data-text]')) {
    target.textContent = i18n.text(target.dataset.text);
  }
  for (const target of document.querySelectorAll('[data-label]')) {
    target.setAttribute('aria-label', i18n.text(target.dataset.label));
  }
  for (const link of document.querySelectorAll('[data-lang]')) {
    link.toggleAttribute('aria-current', false);
    if (link.dataset.lang === i18n.language) {
      link.setAttribute('aria-current', 'true');
    }
  }
}
