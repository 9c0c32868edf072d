import { byId, button, element } from './dom.js';

const MOST_FAULTS = 20;

/** Whether nothing at all was taken in for sure: these are said before the first row is looked at. */
const BEFORE_ANYTHING = ['many', 'key', 'forbidden', 'form', 'tooLarge', 'notASheet', 'wrong', 'busy', 'file'];

/**
 * Says what went wrong, what that means for what was sent, and the way on.
 *
 * @param {CallFailed} failure
 * @param {object} around
 * @param {'loading'|'checking'|'sending'} around.during what was being done
 * @param {string} around.said the language that the service was asked to answer in
 * @param {Array<{text: string, press: () => void}>} around.ways
 */
export function renderFailure(failure, { during, said, ways, i18n }) {
  byId('failure').replaceChildren(
    element('h2', {}, i18n.text(`failureTitles.${failure.kind === 'cancelled' ? 'cancelled' : during}`)),
    element('p', {}, textOf(failure, i18n)),
    ...faultsOf(failure, said, i18n),
    ...(during === 'loading' ? [] : [element('p', {}, i18n.text(`afterwards.${afterwards(failure, during)}`))]),
    element(
      'div',
      { class: 'buttons' },
      ...ways.map(({ text, press }, index) => button(index === 0 ? 'primary' : 'secondary', text, press)),
    ),
  );
  byId('failure').hidden = false;
}

export function clearFailure() {
  byId('failure').hidden = true;
  byId('failure').replaceChildren();
}

const afterwards = ({ kind }, during) =>
  during === 'checking' || BEFORE_ANYTHING.includes(kind) ? 'nothing' : 'perhaps';

function textOf({ kind, retryAfter }, i18n) {
  return retryAfter !== null && (kind === 'busy' || kind === 'unavailable')
    ? `${i18n.text(`failures.${kind}`)} ${i18n.count('retryAfter', retryAfter)}`
    : i18n.text(`failures.${kind}`);
}

/** What the service says of it, place by place; what it says in general where there are no places. */
function faultsOf({ text, faults, kind }, said, i18n) {
  if (faults.length === 0) {
    return text && kind !== 'busy' && kind !== 'key'
      ? [element('p', { class: 'service-message' }, i18n.text('serviceMessage', { text }))]
      : [];
  }
  return [
    element(
      'ul',
      { class: 'faults' },
      ...faults
        .slice(0, MOST_FAULTS)
        .map(({ pointer, detail }) =>
          element(
            'li',
            { lang: said },
            ...(pointer ? [element('strong', { class: 'cell' }, pointer), ' '] : []),
            detail,
          ),
        ),
      ...(faults.length > MOST_FAULTS
        ? [element('li', {}, i18n.text('onlyFirst', { shown: i18n.number(MOST_FAULTS) }))]
        : []),
    ),
  ];
}
