import { completenessOf, deviationsOf } from './beside.js';
import { startDefinitions } from './definition-dialog.js';
import { moveOverview, renderOverview } from './overview-page.js';
import { fetchProgrammeFigures } from './programme-figures.js';
import { chainOf } from './results-chain.js';
import { startSession } from './view-session.js';

/* The programme along its results chain. */

const { state } = startSession({ fetch: fetchOverview, draw: renderOverview, move: moveOverview });
startDefinitions(() => state);

async function fetchOverview({ programme, catalogue, i18n }) {
  const { definitions } = programme;
  const [figures, deviations, completeness] = await Promise.all([
    fetchProgrammeFigures({ indicator: catalogue.indicators.map(indicator => indicator.id), definitions }),
    deviationsOf({ definitions }, i18n.language),
    completenessOf({ definitions }),
  ]);
  return {
    chain: chainOf(catalogue, programme, figures.rows, deviations, completeness),
    release: figures.release,
  };
}
