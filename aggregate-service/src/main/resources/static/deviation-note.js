import { element } from './dom.js';
import { rowOf } from './view.js';
import { rowName } from './words.js';

/*
 * Why a count stands out and what was said of it, as a note at the figure that it concerns.
 */

/** @returns {?object} what is to be noted of a figure; null when nothing is */
export function deviationSaid(figure) {
  const { findings, explanations, value, period, measure } = figure;
  return findings.length > 0 || explanations.length > 0
    ? { deviation: { row: rowOf(figure), period, value, measure, findings, explanations } }
    : null;
}

/** @returns {Array<Node|string>} */
export function deviationParts(deviation, view, i18n) {
  const { findings, explanations } = deviation;
  return [
    ...(findings.length > 0 ? [element('strong', {}, headText(deviation, view, i18n)), ' '] : []),
    findings.map(finding => finding.detail).join(' '),
    ...(explanations.length === 0 ? [' ', element('span', { class: 'unexplained' }, notExplained(i18n))] : []),
    ...explanations.map(explanation => explanationPart(explanation, deviation, i18n)),
  ];
}

const notExplained = i18n => i18n.text('deviation.notExplained');

function headText({ row, period, value, measure }, view, i18n) {
  const name = rowName(
    view.rows.find(candidate => candidate.id === row),
    i18n,
  );
  return i18n.text('deviation.said', { where: `${name}, ${period}`, value: i18n.quantity(value, measure) });
}

/** In the words and the language of who gave it. */
function explanationPart(explanation, { value, measure }, i18n) {
  const head = i18n.text(explanation.value === value ? 'deviation.explanation' : 'deviation.earlier', {
    author: i18n.textOr(`deviation.authors.${explanation.author}`, explanation.author),
    date: i18n.date(explanation.givenAt),
    value: i18n.quantity(explanation.value, measure),
  });
  return element(
    'span',
    { class: 'explanation' },
    element('span', { class: 'explanation-by' }, head),
    ' ',
    element('q', { lang: explanation.language }, explanation.text),
  );
}
