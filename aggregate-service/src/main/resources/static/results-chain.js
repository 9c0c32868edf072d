import { measureOf } from './indicator-words.js';
import { figure, PROGRAMME, TOTAL } from './view.js';

/*
 * The programme's indicators along its results chain. Pure functions.
 */

/** From what is put in to what changes in the long run. */
const LEVELS = ['input', 'activity', 'output', 'outcome', 'impact'];
const NO_LEVEL = 'none';

/**
 * @param {Array<object>} rows the programme's figures; period null for all periods together
 * @param {Array<object>} deviations the counts that stand out
 * @param {?object} completeness who has reported what
 * @returns {Array<{level: string, cards: Array<Card>}>} every level, and those without one where there are any
 */
export function chainOf({ indicators }, programme, rows, deviations, completeness) {
  const rowsOf = Map.groupBy(rows, row => row.indicator);
  const deviationsOf = Map.groupBy(deviations, deviation => deviation.indicator);
  const cards = indicators.map(indicator =>
    cardOf(
      indicator,
      rowsOf.get(indicator.id) ?? [],
      programme.periods,
      deviationsOf.get(indicator.id) ?? [],
      completeness?.periods ?? [],
    ),
  );
  const levels = LEVELS.map(level => ({ level, cards: cards.filter(card => card.indicator.level === level) }));
  const without = cards.filter(card => !LEVELS.includes(card.indicator.level));
  return without.length > 0 ? [...levels, { level: NO_LEVEL, cards: without }] : levels;
}

/**
 * @typedef {object} Card
 * @property {object} indicator
 * @property {Array<Figure>} cells by period
 * @property {Figure} total
 * @property {?Figure} latest the last period of which there is a figure
 * @property {number} standOut how many counts of projects stand out
 * @property {number} explained how many of those are explained
 * @property {?object} reports on how many the latest figure rests; null when that is not known
 */
function cardOf(indicator, rows, periods, deviations, reports) {
  const measure = measureOf(indicator);
  const at = (name, period) => ({
    ...figure(
      PROGRAMME,
      name,
      rows.find(row => row.period === period),
    ),
    measure,
  });
  const cells = periods.map(({ id }) => at(id, id));
  const latest = cells.findLast(cell => cell.kind === 'value') ?? null;
  return {
    indicator,
    cells,
    total: at(TOTAL, null),
    latest,
    standOut: deviations.length,
    explained: deviations.filter(deviation => deviation.status === 'explained').length,
    reports: (latest && reports.find(({ period, expected }) => period === latest.period && expected > 0)) ?? null,
  };
}

export const cardsOf = chain => chain.flatMap(({ cards }) => cards);
