import { element } from './dom.js';
import { flagSign, gapMark, matchSign, syntheticSign } from './words.js';

/*
 * The cells that differ for one reason, as a table of projects by periods.
 */

/**
 * @param {Array<Change>} changes
 * @param {{projects: Array<string>, periods: Array<string>}} order in which projects and periods are shown
 * @param {string} label of the scrolling region and caption of the table
 */
export function renderGrid(changes, order, projectName, label, i18n) {
  const has = (name, id) => changes.some(change => change[name] === id);
  const periods = order.periods.filter(period => has('period', period));
  const projects = order.projects.filter(project => has('project', project));
  const changeAt = new Map(changes.map(change => [`${change.project} ${change.period}`, change]));
  return element(
    'div',
    { class: 'table-scroll', role: 'region', tabindex: '0', 'aria-label': label },
    element(
      'table',
      { class: 'grid' },
      element('caption', { class: 'visually-hidden' }, label),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, i18n.text('project')),
          ...periods.map(period => element('th', { scope: 'col' }, period)),
        ),
      ),
      element(
        'tbody',
        {},
        ...projects.map(project =>
          element(
            'tr',
            { 'data-project': project },
            element('th', { scope: 'row' }, projectName(project)),
            ...periods.map(period => changeCell(project, period, changeAt.get(`${project} ${period}`), i18n)),
          ),
        ),
      ),
    ),
  );
}

/** Empty where nothing differs, or differs for another reason. */
function changeCell(project, period, change, i18n) {
  const place = { 'data-project': project, 'data-period': period };
  if (!change) {
    return element('td', { ...place, class: 'unchanged' });
  }
  const { before, after, kind } = change;
  const shown = after ?? before;
  return element(
    'td',
    { ...place, 'data-change': kind, 'data-kind': shown.kind, 'data-status': shown.status },
    ...changeParts(before, after, i18n),
  );
}

/** Before and after with an arrow between them, or the only one that there is. */
function changeParts(before, after, i18n) {
  if (!before || !after) {
    return [sideParts(before ?? after, before ? 'before' : 'after', i18n)];
  }
  // Made up on both sides is said once.
  const plain = { ...before, synthetic: before.synthetic && !after.synthetic };
  return [
    sideParts(plain, 'before', i18n),
    element(
      'span',
      { class: 'arrow' },
      element('span', { 'aria-hidden': 'true' }, ' → '),
      element('span', { class: 'visually-hidden' }, ` ${i18n.text('compare.becomes')} `),
    ),
    sideParts(after, 'after', i18n),
  ];
}

/** @param {boolean} inFull a gap's words also for the eye, where there is room for them */
export function sideParts(figure, name, i18n, inFull = false) {
  const words = i18n.textOr(`kinds.${figure.kind}`, figure.status);
  return element(
    'span',
    { class: name, 'data-kind': figure.kind },
    ...(figure.kind === 'value'
      ? [i18n.quantity(figure.value, figure.measure)]
      : [gapMark(figure.kind), element('span', { class: inFull ? 'gap-words' : 'visually-hidden' }, words)]),
    ...(figure.match ? [matchSign(figure.match, i18n)] : []),
    ...(figure.synthetic ? [syntheticSign(i18n)] : []),
    ...figure.flags.map(flag => flagSign(flag, i18n)),
  );
}
