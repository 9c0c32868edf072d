import { PROGRAMME, TOTAL } from './view.js';
import { figureText, rowName } from './words.js';

const MOST_TOLD = 3;

/**
 * Changes in one sentence. Only the projects' own figures: a total moves because one of these did, and often a moment
 * later, when telling it would push the cause aside.
 *
 * @returns {string} empty when no project's own figure changed
 */
export function changesText(changes, view, i18n) {
  const told = changes.filter(
    change => moved(change) && change.after.project !== PROGRAMME && change.after.period !== TOTAL,
  );
  const first = told
    .slice(0, MOST_TOLD)
    .map(change => changeText(change, view, i18n))
    .join('; ');
  const more = told.length - MOST_TOLD;
  return more > 0 ? i18n.text('changeMore', { changes: first, count: i18n.number(more) }) : first;
}

/** Whether the figure itself is another, and not only what is said of it. */
export const moved = ({ before, after }) => before.value !== after.value || before.kind !== after.kind;

function changeText({ before, after }, view, i18n) {
  return i18n.text('change', {
    project: rowName(
      view.rows.find(row => row.id === after.project),
      i18n,
    ),
    period: after.period,
    before: figureText(before, i18n),
    after: figureText(after, i18n),
  });
}
