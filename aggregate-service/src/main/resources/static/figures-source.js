import { chosen } from './address.js';
import { fetchTable } from './api.js';
import { completenessOf, deviationsOf } from './beside.js';
import { breakdownOf } from './breakdown.js';
import { chosenShow } from './figures-controls.js';
import { notesOf } from './notes.js';
import { fetchProgrammeFigures } from './programme-figures.js';
import { movesOf, tellsMoves, viewOf } from './view.js';

/*
 * What the view of an indicator shows, from the calls that tell it.
 */

/** @returns {Promise<object>} as they were told */
export async function fetchFigures(indicator, definitions, catalogue, language) {
  const dimension = dimensionOf(indicator, catalogue);
  const [table, deviations, completeness, slice] = await Promise.all([
    fetchTable(indicator.id, definitions),
    deviationsOf({ indicator: indicator.id, definitions }, language),
    completenessOf({ definitions }),
    dimension
      ? fetchProgrammeFigures({ indicator: indicator.id, by: dimension.id, definitions }).catch(() => null)
      : null,
  ]);
  return { table, deviations, completeness, slice, dimension };
}

/** The dimension chosen, else the first. */
function dimensionOf(indicator, catalogue) {
  const known = indicator.dimensions ?? [];
  const id = known.includes(chosen('by')) ? chosen('by') : known[0];
  return catalogue.dimensions?.find(dimension => dimension.id === id);
}

/**
 * @returns {{view: object, table: object, notes: Array, breakdown: ?object, tellsMoves: boolean}} `view` has the
 *     counts, `table` what the reader chose to see in the table
 */
export function shownOf(answers, programme, indicator, catalogue) {
  const { table, deviations, completeness, slice, dimension } = answers;
  const reports = completeness && { periods: completeness.periods, total: completeness.total };
  const view = viewOf(programme, table, indicator, deviations);
  const told = tellsMoves(table);
  const show = chosenShow(told);
  const shown = { ...(show === 'counts' ? view : movesOf(view, table, show)), reports };
  return {
    view,
    table: shown,
    notes: notesOf(shown),
    breakdown: slice && breakdownOf(slice.rows, indicator, dimension, catalogue, table.periods),
    tellsMoves: told,
    answers,
  };
}
