import { fetchIndicators, fetchTable } from './api.js';
import { fetchDeviations } from './reporting-api.js';
import { viewOf } from './view.js';

/**
 * Asks for the counts that stand out, with the series in which they do. A table is kept until one of its cells moves.
 * Without a table, or without the definitions, a count is shown all the same.
 */
export function createDeviationsSource() {
  let kept = { definitions: null, catalogue: null, tables: new Map() };

  /** @param {?object} cell the cell that moved; null: any may have */
  function moved(cell) {
    if (cell) {
      kept.tables.delete(cell.indicator);
    } else {
      kept.tables.clear();
    }
  }

  async function ask({ definitions, language }, programme) {
    if (kept.definitions !== programme.definitions) {
      kept = { definitions: programme.definitions, catalogue: null, tables: new Map() };
    }
    const held = kept;
    const [answer, catalogue] = await Promise.all([
      fetchDeviations(definitions, language),
      held.catalogue ?? fetchIndicators(definitions),
    ]);
    held.catalogue = catalogue;
    const named = [...answer.deviations, ...(answer.closed ?? [])].map(({ indicator }) => indicator);
    const views = await Promise.all([...new Set(named)].map(async id => [id, await seriesOf(id, held, programme)]));
    return { ...answer, language, catalogue, views: new Map(views) };
  }

  async function seriesOf(id, { tables, catalogue }, programme) {
    const indicator = catalogue.indicators.find(known => known.id === id);
    if (!tables.has(id)) {
      tables.set(id, fetchTable(id, programme.definitions));
    }
    const asked = tables.get(id);
    try {
      return viewOf(programme, await asked, indicator);
    } catch {
      if (tables.get(id) === asked) {
        tables.delete(id);
      }
      return null;
    }
  }

  return { ask, moved };
}
