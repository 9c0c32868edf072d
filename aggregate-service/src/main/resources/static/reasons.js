import { element } from './dom.js';

/*
 * Why a cell differs: what a question counts for under each version, in sentences.
 */

/**
 * @param {Array<object>} because the questions, with their crosswalk in both versions
 * @param {{from: number, to: number}} versions
 * @param {Function} projectName by id
 */
export function renderReasons(because, versions, names, projectName, i18n) {
  return because.map(reason =>
    element(
      'div',
      { class: 'reason', 'data-question': reason.question },
      element('p', { class: 'question' }, questionText(reason, i18n)),
      element('dl', {}, ...rules(reason, versions).flatMap(rule => ruleParts(rule, names, projectName, i18n))),
    ),
  );
}

const questionText = (reason, i18n) =>
  i18n.text('compare.question', { question: i18n.label(reason.labels, reason.question) });

/** One line when both versions say the same. */
function rules({ from, to }, versions) {
  return JSON.stringify(from) === JSON.stringify(to)
    ? [{ key: 'compare.inBoth', values: {}, side: from }]
    : [
        { key: 'version', values: { version: versions.from }, side: from },
        { key: 'version', values: { version: versions.to }, side: to },
      ];
}

function ruleParts({ key, values, side }, names, projectName, i18n) {
  const note = i18n.label(side.note, '');
  return [
    element('dt', {}, i18n.text(key, values)),
    element(
      'dd',
      { 'data-rule': side.rule },
      ruleText(side, names, projectName, i18n),
      ...(note ? [' ', element('span', { class: 'said' }, i18n.text('compare.note', { note }))] : []),
    ),
  ];
}

/** What the question counts for, and where that holds. */
export function ruleText(side, names, projectName, i18n) {
  if (side.rule === 'none') {
    return i18n.text('compare.notAsked');
  }
  const scope = scopeText(side, projectName, i18n);
  const sentences = [
    side.counts ? countsText(side.counts, scope, names, i18n) : '',
    side.notComparable?.length > 0
      ? i18n.text('compare.notComparable', { indicators: i18n.list(side.notComparable.map(names.indicator)), scope })
      : '',
  ].filter(Boolean);
  return sentences.join(' ') || i18n.text('compare.countsForNothing', { scope });
}

function countsText({ indicator, dimensions, match }, scope, names, i18n) {
  const codes = codesText(dimensions, names, i18n);
  return i18n.text('compare.counts', {
    indicator: names.indicator(indicator) + (codes ? ` [${codes}]` : ''),
    scope,
    match: i18n.textOr(`matches.${match}`, match),
  });
}

/** The codes of a breakdown, such as "Sex: woman, Age: 18 or over"; empty for the indicator as a whole. */
export const codesText = (dimensions, names, i18n) =>
  Object.entries(dimensions ?? {})
    .map(([dimension, code]) =>
      i18n.text('compare.code', { dimension: names.dimension(dimension), code: names.code(dimension, code) }),
    )
    .join(', ');

/** Where an exception holds: at which projects, from and until which period. */
function scopeText({ rule, projects, fromPeriod, untilPeriod }, projectName, i18n) {
  if (rule !== 'exception') {
    return '';
  }
  return [
    projects?.length > 0 ? i18n.text('compare.atProjects', { projects: i18n.list(projects.map(projectName)) }) : '',
    fromPeriod ? i18n.text('compare.fromPeriod', { period: fromPeriod }) : '',
    untilPeriod ? i18n.text('compare.untilPeriod', { period: untilPeriod }) : '',
  ].join('');
}
