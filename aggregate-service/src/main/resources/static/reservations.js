import { pending, progressText } from './progress.js';

/*
 * What to know before reading figures of a definitions version.
 */

const DEFAULT_INDICATOR = 'witnesses';

/**
 * The indicator to show for the one asked for. A version may not have it: then what replaces it, or what it replaced.
 *
 * @returns {{id: string, moved: ?{wanted: string, to: string, replaced: boolean}}}
 */
export function movedTo(wanted, indicators) {
  const asked = wanted ?? DEFAULT_INDICATOR;
  const known = id => indicators.some(indicator => indicator.id === id);
  if (known(asked)) {
    return { id: asked, moved: null };
  }
  const successor = indicators.find(indicator => indicator.replaces?.includes(asked));
  return {
    id: (successor ?? indicators[0]).id,
    moved: wanted ? { wanted, to: (successor ?? indicators[0]).id, replaced: Boolean(successor) } : null,
  };
}

/** @returns {Array<string>} sentences; empty when there is nothing to say */
export function reservationsOf(version, moved, names, i18n) {
  return [
    ...(moved ? [movedText(moved, names, i18n)] : []),
    ...(version?.status === 'draft' ? [i18n.text('draftText', { version: version.definitions })] : []),
    ...(version ? pendingTexts(version, i18n) : []),
  ];
}

const movedText = ({ wanted, to, replaced }, names, i18n) =>
  i18n.text(replaced ? 'movedReplaced' : 'moved', { wanted: names.indicator(wanted), shown: names.indicator(to) });

/** An edition that is still being counted does not touch the figures before it is whole; a first one is what is shown. */
function pendingTexts(version, i18n) {
  const values = progress => ({ version: version.definitions, progress: progressText(progress, i18n) });
  return pending(version).map(progress =>
    i18n.text(progress === version.progress ? 'provisional' : 'nextEdition', values(progress)),
  );
}
