import { chosen } from './address.js';
import { GROUPS, STATUSES } from './deviations-view.js';
import { byId, element } from './dom.js';

/*
 * By what the reader groups and narrows down the list; the address carries it.
 */

export const FILTERS = ['project', 'indicator', 'period', 'status'];

export const filters = () => Object.fromEntries(FILTERS.map(name => [name, chosen(name)]));

export const group = () => (GROUPS.includes(chosen('group')) ? chosen('group') : 'project');

/** Only what occurs can be chosen, and what was chosen. */
export function fillChoices(entries, { i18n, names, orderOf }) {
  fill(
    'group',
    GROUPS.map(value => [value, i18n.text(`deviating.groups.${value}`)]),
    group(),
  );
  for (const name of FILTERS) {
    const occurring = new Set([...entries.map(entry => entry[name]), chosen(name)].filter(Boolean));
    const order = name === 'status' ? STATUSES : orderOf(name);
    const known = order.filter(value => occurring.has(value));
    const unknown = [...occurring].filter(value => !order.includes(value));
    const text = value => (name === 'status' ? i18n.textOr(`deviating.statuses.${value}`, value) : names[name](value));
    fill(
      name,
      [['', i18n.text('deviating.all')], ...[...known, ...unknown].map(value => [value, text(value)])],
      chosen(name) ?? '',
    );
  }
}

/** Leaves a list alone when it says the same already: it may just be open. */
function fill(id, options, value) {
  const select = byId(id);
  const shown = [...select.options].map(option => [option.value, option.text]);
  if (JSON.stringify(shown) !== JSON.stringify(options)) {
    select.replaceChildren(...options.map(([name, text]) => element('option', { value: name }, text)));
  }
  select.value = value;
}
