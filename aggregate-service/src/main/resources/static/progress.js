const INTERVAL_MS = 2_000;

/** What has still to be counted before the figures of a version, or of its next edition, are whole. */
export const pending = version =>
  [version.progress, version.next?.progress].filter(progress => progress && !progress.complete);

/**
 * Asks for the versions again and again for as long as history is counted under one of them. A failure is passed over:
 * what was known stays on the page, and the next attempt may succeed.
 *
 * @param {Array<object>} versions as they are known now
 * @param {() => Promise<{definitions: Array<object>}>} fetchVersions
 * @param {(answer: object) => void} onVersions
 */
export function followProgress(versions, fetchVersions, onVersions) {
  let known = versions;

  async function ask() {
    try {
      const answer = await fetchVersions();
      known = answer.definitions;
      onVersions(answer);
    } catch {
      // see above
    }
    again();
  }

  function again() {
    if (known.some(isMoving)) {
      setTimeout(ask, INTERVAL_MS);
    }
  }

  again();
}

/** Also while nothing is known of the progress, as the service has only just started, and until the next takes over. */
export const isMoving = version => version.progress === null || Boolean(version.next) || pending(version).length > 0;

/** A figure of a version that is still being counted may yet change. */
export const isProvisional = progress => Boolean(progress && !progress.complete);

/** Progress in words, such as "63 of 84 submissions counted". */
export const progressText = ({ normalized, submissions }, i18n) =>
  i18n.count('counted', submissions, { normalized: i18n.number(normalized), submissions: i18n.number(submissions) });

/** The quarter of the way reached: often enough to be told aloud, seldom enough to listen to. */
export const quarterOf = ({ normalized, submissions, complete }) =>
  complete ? 4 : Math.min(3, Math.floor((4 * normalized) / Math.max(1, submissions)));
