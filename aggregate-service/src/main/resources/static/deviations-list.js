import { renderCard } from './deviations-card.js';
import { countBy, groupedBy, STATUSES } from './deviations-view.js';
import { byId, element } from './dom.js';
import { percentText } from './reporting-i18n.js';

/*
 * The list of counts that stand out, how many there are, and the rules by which they do.
 */

/**
 * Writes the groups of a list anew. What had the focus has it again, if it is still there.
 *
 * @param {number} most how many cards at most; a button offers the rest
 */
export function renderGroups(container, entries, { group, most, onMore }, around) {
  const focused = placeOfFocus(container);
  let room = most;
  const groups = groupedBy(entries, group, around.orderOf(group)).flatMap(({ id, entries: all }) => {
    const shown = all.slice(0, room);
    room -= shown.length;
    return shown.length > 0 ? [groupPart(id, shown, group, around)] : [];
  });
  container.replaceChildren(...groups);
  if (entries.length > most) {
    container.append(moreButton(entries.length - most, onMore, around.i18n));
  }
  focused?.(container);
}

const groupPart = (id, entries, group, around) =>
  element(
    'section',
    { class: 'group', 'data-group': id },
    element('h3', {}, around.names[group](id)),
    ...entries.map(entry => renderCard(entry, group, around)),
  );

function moreButton(count, onMore, i18n) {
  const button = element(
    'button',
    { type: 'button', class: 'retry' },
    i18n.text('deviating.more', { count: i18n.number(count) }),
  );
  button.addEventListener('click', onMore);
  return button;
}

/** Where the focus is, as a function that puts it there again; null when it is elsewhere. */
function placeOfFocus(container) {
  const card = container.contains(document.activeElement) ? document.activeElement.closest('.card') : null;
  if (!card) {
    return null;
  }
  const stops = parent => [parent, ...parent.querySelectorAll('a, button')];
  const index = stops(card).indexOf(document.activeElement);
  return again => {
    const same = cardOf(again, card.dataset.key);
    if (same) {
      (stops(same)[index] ?? same).focus();
    }
  };
}

export const cardOf = (container, key) => container.querySelector(`.card[data-key="${CSS.escape(key)}"]`);

/** How many there are of each status. */
export function renderTally(entries, i18n) {
  byId('tally').replaceChildren(
    ...STATUSES.map(status =>
      element(
        'div',
        { 'data-status': status },
        element('dt', {}, i18n.text(`deviating.statuses.${status}`)),
        element('dd', {}, i18n.number(countBy(entries, status))),
      ),
    ),
  );
}

/** The same in words, for who hears the page. */
export const tallyText = (entries, i18n) =>
  entries.length === 0
    ? i18n.text('deviating.summary.none')
    : i18n.list(
        STATUSES.map(status => i18n.count(`deviating.summary.${status}`, countBy(entries, status))).filter(Boolean),
      );

const RULES = ['own-series', 'jump', 'other-projects', 'share'];

/** The rules in words, with the thresholds that hold now. */
export function renderRules(thresholds, i18n) {
  const values = {
    ...Object.fromEntries(Object.entries(thresholds).map(([name, value]) => [name, i18n.number(value)])),
    share: percentText(thresholds.share, i18n),
  };
  byId('rules-lead').textContent = i18n.text('deviating.rulesLead', values);
  byId('rules').replaceChildren(
    ...RULES.flatMap(rule => [
      element('dt', {}, i18n.text(`deviating.ruleNames.${rule}`)),
      element('dd', {}, i18n.text(`deviating.rules.${rule}`, values)),
    ]),
  );
}
