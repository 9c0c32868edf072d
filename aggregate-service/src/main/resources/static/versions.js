import { pageAddress } from './address.js';
import { byId, element } from './dom.js';
import { pending, progressText, quarterOf } from './progress.js';
import { statusBadge, versionTitle } from './words.js';

/*
 * The definitions versions: what each is for, its status, and how far history is counted under it.
 */

export function renderVersionList(versions, i18n) {
  byId('versions').replaceChildren(...versions.map(version => versionCard(version, i18n)));
}

function versionCard(version, i18n) {
  const title = versionTitle(version, i18n);
  return element(
    'li',
    { class: 'version', 'data-definitions': String(version.definitions), 'data-status': version.status },
    element('h3', {}, title, ' ', statusBadge(version, i18n)),
    element('p', { class: 'version-text' }, i18n.label(version.descriptions, i18n.text('noDescription'))),
    element(
      'p',
      { class: 'version-facts' },
      element('span', {}, i18n.count('indicatorCount', version.indicators)),
      element(
        'a',
        {
          href: pageAddress('./', { definitions: version.definitions }),
          'aria-label': i18n.text('showFiguresOf', { version: title }),
        },
        i18n.text('showFigures'),
      ),
    ),
    progressPart(`progress-${version.definitions}`, 'counting', version.progress, i18n),
    ...(version.next
      ? [progressPart(`progress-${version.definitions}-next`, 'countingNext', version.next.progress, i18n)]
      : []),
  );
}

function progressPart(id, label, progress, i18n) {
  const part = element('div', { class: 'progress', 'data-complete': String(Boolean(progress?.complete)) });
  if (!progress) {
    part.append(element('p', { id }, i18n.text('progressUnknown')));
    return part;
  }
  part.append(
    element('label', { for: id }, i18n.text(label)),
    element('progress', { id, max: String(Math.max(1, progress.submissions)), value: String(barValue(progress)) }),
    element('span', { class: 'progress-text' }, words(progress, i18n)),
  );
  return part;
}

/** A version under which there was nothing to count is full all the same. */
const barValue = ({ normalized, submissions, complete }) =>
  complete ? Math.max(1, submissions) : Math.min(normalized, submissions);

const words = (progress, i18n) =>
  progressText(progress, i18n) + (progress.complete ? '' : ` ${i18n.text('stillCounting')}`);

/** Moves the bars without touching the rest; draws anew only when more than a bar has changed. */
export function updateVersionList(before, after, i18n) {
  const shape = versions => JSON.stringify(versions, (name, value) => (name === 'progress' ? Boolean(value) : value));
  if (shape(before) !== shape(after)) {
    renderVersionList(after, i18n);
    return;
  }
  for (const version of after) {
    moveBar(`progress-${version.definitions}`, version.progress, i18n);
    moveBar(`progress-${version.definitions}-next`, version.next?.progress, i18n);
  }
}

function moveBar(id, progress, i18n) {
  const bar = byId(id);
  if (!bar || !progress) {
    return;
  }
  bar.max = Math.max(1, progress.submissions);
  bar.value = barValue(progress);
  bar.parentElement.dataset.complete = String(progress.complete);
  bar.parentElement.querySelector('.progress-text').textContent = words(progress, i18n);
}

/** What is worth saying aloud of the progress between two answers: each quarter of the way, and the end. */
export function progressSaid(before, after, i18n) {
  const was = new Map(before.map(version => [version.definitions, version]));
  return after
    .filter(version => movedOn(was.get(version.definitions), version))
    .map(version =>
      i18n.text('progressSaid', { version: version.definitions, progress: progressText(version.progress, i18n) }),
    )
    .join(' ');
}

const movedOn = (before, after) =>
  before?.progress && after.progress && quarterOf(before.progress) !== quarterOf(after.progress);

/** Whether a version became whole between two answers: its figures may have changed since they were asked for. */
export const becameWhole = (before, after) => pending(before).length > 0 && pending(after).length === 0;
