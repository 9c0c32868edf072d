import { fetchCompleteness, fetchDeviations } from './api.js';

/*
 * What stands beside the figures, and without which they can be read all the same: a call that fails leaves it out.
 */

/** @returns {Promise<Array<object>>} the counts that stand out */
export const deviationsOf = async (choices, language) => {
  const answer = await fetchDeviations(choices, language).catch(() => null);
  return answer?.deviations ?? [];
};

/** @returns {Promise<?object>} who has reported what */
export const completenessOf = choices => fetchCompleteness(choices).catch(() => null);
