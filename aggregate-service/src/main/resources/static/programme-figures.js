import { fetchAggregates } from './api.js';
import { PROGRAMME } from './view.js';

/**
 * The figures of the programme as a whole, of any indicators, in one call. A service that does not know the programme
 * as a project of its own gives those of all projects along with it.
 *
 * @param {object} choices {indicator, by, definitions}
 * @returns {Promise<{rows: Array<object>, release: ?object}>} period null for all periods together
 */
export async function fetchProgrammeFigures(choices) {
  const answer = await fetchAggregates({ ...choices, project: PROGRAMME, size: MOST }).catch(error => {
    if (error.kind === 'other') {
      return fetchAggregates(choices);
    }
    throw error;
  });
  return {
    rows: answer.aggregates.filter(({ project }) => project === null || project === PROGRAMME),
    release: answer.figures === 'released' ? answer.release : null,
  };
}

/** More than the figures that a programme has, so that one page holds them all. */
const MOST = 10_000;
