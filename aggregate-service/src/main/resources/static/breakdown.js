import { measureOf } from './indicator-words.js';
import { figure, PROGRAMME, TOTAL } from './view.js';

/*
 * The programme's figures of one indicator, code by code of a dimension. Pure functions.
 */

/** What nobody could or did tell: shown apart, so that it is not read as one more group. */
const NOT_KNOWN = ['unknown', 'not-asked'];

/**
 * @param {Array<object>} rows as the service gives them
 * @returns {{dimension: object, overlaps: boolean, periods: Array<string>, whole: object, known: Array<object>,
 *   notKnown: Array<object>}} `whole` and each code with a figure by period, and for TOTAL
 */
export function breakdownOf(rows, indicator, dimension, catalogue, periods) {
  const measure = measureOf(indicator);
  const figuresOf = wanted =>
    Object.fromEntries(
      [...periods, TOTAL].map(period => {
        const row = rows.find(candidate => wanted(candidate.dimensions) && (candidate.period ?? TOTAL) === period);
        return [period, { ...figure(PROGRAMME, period, row), measure }];
      }),
    );
  const codes = codesOf(dimension, catalogue)
    .filter(code => rows.some(row => row.dimensions[dimension.id] === code.id))
    .map(code => ({ ...code, figures: figuresOf(dimensions => dimensions[dimension.id] === code.id) }));
  return {
    dimension,
    overlaps: indicator.sums?.dimensions?.[dimension.id] === 'none',
    periods,
    whole: figuresOf(dimensions => Object.keys(dimensions).length === 0),
    known: codes.filter(code => !NOT_KNOWN.includes(code.id)),
    notKnown: codes.filter(code => NOT_KNOWN.includes(code.id)),
  };
}

const codesOf = (dimension, catalogue) => catalogue.codeLists.find(list => list.id === dimension.codeList)?.codes ?? [];

/** All periods together, where that has a meaning; else the latest of which there are figures. */
export function usualPeriod({ known, notKnown, periods }) {
  const has = period => [...known, ...notKnown].some(code => code.figures[period].kind === 'value');
  return has(TOTAL) ? TOTAL : (periods.findLast(has) ?? TOTAL);
}
