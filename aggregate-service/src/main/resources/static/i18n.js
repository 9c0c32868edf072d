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

export function rememberLanguage(language) {
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

/** Texts, numbers and dates for one language, in the reader's own format of it; `more` are a page's own texts, by language. */
export function createI18n(language, more = {}) {
  const messages = { ...more[language], ...MESSAGES[language] };
  const locale = navigator.languages.find(tag => tag.startsWith(`${language}-`)) ?? DEFAULT_LOCALES[language];
  const number = new Intl.NumberFormat(locale);
  const compact = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const plurals = new Intl.PluralRules(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const quantities = new Map();
  // Period bounds are dates without a time: read and written in UTC, no zone can shift them.
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

  return {
    language,
    text: (key, values) => fill(lookUp(messages, key), values),
    /** A text that may not be in the messages, such as a unit added to the catalogue later. */
    textOr: (key, fallback) => lookUp(messages, key) ?? fallback,
    label: (labels, fallback) => labels?.[language] ?? labels?.en ?? Object.values(labels ?? {})[0] ?? fallback,
    /** A text that says how many: `one` or `other`, as the language has it. */
    count: (key, count, values) =>
      fill(lookUp(messages, `${key}.${plurals.select(count)}`) ?? lookUp(messages, `${key}.other`), {
        count: number.format(count),
        ...values,
      }),
    /** Names in a sentence: a, b and c. */
    list: names => list.format(names),
    number: value => number.format(value),
    /** A figure in its counting unit: with its decimals, and with a sign for euro and percent. */
    quantity: (value, { unit, decimals, signed = false } = {}) => {
      const key = `${unit} ${decimals} ${signed} ${Number.isInteger(value)}`;
      if (!quantities.has(key)) {
        const signDisplay = signed ? 'exceptZero' : 'auto';
        const style = quantityStyle(unit, decimals, Number.isInteger(value));
        quantities.set(key, new Intl.NumberFormat(locale, { signDisplay, ...style }));
      }
      return quantities.get(key).format(value);
    },
    /** A part of one, such as 0.93 as 93%. */
    share: value => share.format(value),
    /** Shortened, such as 12K: only for round numbers, as others would lose digits. */
    compact: value => compact.format(value),
    date: isoDate => date.format(new Date(isoDate)),
    /** A half-open period, written with the last day that still counts. */
    period: ({ start, end }) => breakAtDash(date.formatRange(new Date(start), new Date(Date.parse(end) - DAY_MS))),
    moment: (instant, timeZone) =>
      new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        timeZone,
        timeZoneName: 'short',
      }).format(instant),
  };
}

function lookUp(messages, key) {
  return key.split('.').reduce((part, name) => part?.[name], messages);
}

function quantityStyle(unit, decimals, whole) {
  const digits =
    decimals === undefined
      ? { maximumFractionDigits: whole ? 0 : 2 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  switch (unit) {
    case 'percent':
      return { style: 'unit', unit: 'percent', ...digits };
    case 'euro':
      return { style: 'currency', currency: 'EUR', minimumFractionDigits: 0, ...digits };
    default:
      return digits;
  }
}

/** In a narrow column a range breaks after its dash, not inside a date. */
const breakAtDash = range => range.replace(/\s/g, '\u00a0').replace(/–\u00a0/, '– ');

function fill(template, values = {}) {
  return template.replace(/\{(\w+)}/g, (whole, name) => values[name] ?? whole);
}

/** Puts the texts of the fixed parts of the page in place. */
export function translatePage(i18n) {
  document.documentElement.lang = i18n.language;
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
