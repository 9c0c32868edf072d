import { createI18n } from './i18n.js';
import de from './messages/reporting-de.js';
import en from './messages/reporting-en.js';
import fr from './messages/reporting-fr.js';
import nl from './messages/reporting-nl.js';

/** The texts of the page, and those that only the pages about reporting need. */
export const reportingI18n = language => createI18n(language, { nl, fr, de, en });

const days = new Map();

/** The day of an instant, as an ISO date, where the programme runs. */
export function dayOf(instant, timeZone) {
  if (!days.has(timeZone)) {
    // Made once: to make one takes far longer than to use it, and a calendar has thousands of days.
    const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' };
    days.set(timeZone, new Intl.DateTimeFormat('sv-SE', options));
  }
  return days.get(timeZone).format(new Date(instant));
}

/** A share as a whole percentage. All and nothing are only said of all and nothing: 83 of 84 is not 100 %. */
export function percentText(share, i18n) {
  const rounded = Math.round(share * 100);
  const percent = share >= 1 ? 100 : share <= 0 ? 0 : Math.min(99, Math.max(1, rounded));
  return i18n.quantity(percent, { unit: 'percent', decimals: 0 });
}
