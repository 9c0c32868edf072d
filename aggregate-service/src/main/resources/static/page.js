import { byId, element } from './dom.js';
import { currentKey } from './key.js';
import { signInButton } from './sign-in.js';
import { flagBadge, gapMark, matchMark, SYNTHETIC_MARK, versionTitle } from './words.js';
import { figuresOf, FLAGS, GAPS } from './view.js';

/*
 * The parts of the page around the table and the charts.
 */

export function renderProgramme(programme, i18n) {
  byId('programme-name').textContent = i18n.label(programme.labels, programme.id);
  byId('product').hidden = false;
}

export function renderChooser(indicators, chosen, i18n) {
  byId('indicator').replaceChildren(
    ...indicators.map(indicator =>
      element('option', { value: indicator.id }, i18n.label(indicator.labels, indicator.id)),
    ),
  );
  byId('indicator').value = chosen;
  byId('chooser').hidden = false;
}

/** The definitions versions to choose from; one is no choice. */
export function renderVersions(versions, chosen, i18n) {
  fillVersions(byId('definitions'), versions, chosen, i18n);
  byId('versions-chooser').hidden = versions.length < 2;
}

/** Leaves the list alone when it says the same already: it may just be open. */
export function fillVersions(select, versions, chosen, i18n) {
  const texts = versions.map(version => optionText(version, i18n));
  if (texts.join('\n') !== [...select.options].map(option => option.text).join('\n')) {
    select.replaceChildren(
      ...versions.map((version, index) => element('option', { value: String(version.definitions) }, texts[index])),
    );
  }
  select.value = String(chosen);
}

const optionText = (version, i18n) =>
  i18n.text('versionOption', {
    title: versionTitle(version, i18n),
    status: i18n.textOr(`statuses.${version.status}`, version.status),
  });

/** What to know before reading: nobody agreed to it yet, it is not counted to the end, it is not what was asked for. */
export function renderReservations(texts) {
  byId('reservations').replaceChildren(...texts.map(text => element('p', {}, text)));
  byId('reservations').hidden = texts.length === 0;
}

/** Says so of figures of any kind. */
export function renderSyntheticText(figures, i18n) {
  byId('synthetic-banner').hidden = !figures.some(figure => figure.synthetic);
  byId('synthetic-text').textContent = [
    i18n.text('syntheticText'),
    i18n.text(figures.some(figure => figure.kind === 'value' && !figure.synthetic) ? 'someReal' : 'noneReal'),
  ].join(' ');
}

/** Says that figures are made up, and which are not: nobody may take a sample for a project's result. */
export function renderSyntheticBanner(view, i18n) {
  const figures = view.rows.flatMap(figuresOf);
  byId('synthetic-banner').hidden = !figures.some(figure => figure.synthetic);
  byId('synthetic-text').textContent = [
    i18n.text('syntheticText'),
    view.rows.some(isSyntheticWithGaps) ? i18n.text('gapsToo') : '',
    view.rows.some(row => row.project?.stopped) ? i18n.text('stopToo') : '',
    i18n.text(figures.some(figure => figure.kind === 'value' && !figure.synthetic) ? 'someReal' : 'noneReal'),
  ]
    .filter(Boolean)
    .join(' ');
}

function isSyntheticWithGaps(row) {
  return (
    row.project &&
    row.cells.some(cell => cell.synthetic) &&
    row.cells.some(cell => cell.kind !== 'value' && cell.kind !== 'stopped')
  );
}

/** The signs and their meaning: the four gaps always, as an absent gap is news too; the rest where they occur. */
export function renderLegend(view, i18n) {
  const figures = view.rows.flatMap(figuresOf);
  const has = test => figures.some(test);
  byId('legend').replaceChildren(
    entry(swatch('real', i18n.number(12)), i18n.text('legendTexts.real')),
    ...when(
      has(figure => figure.synthetic),
      () => entry(swatch('synthetic', i18n.number(12) + SYNTHETIC_MARK), i18n.text('legendTexts.synthetic')),
    ),
    entry(swatch('zero', i18n.number(0)), i18n.text('legendTexts.zero')),
    ...GAPS.filter(kind => kind !== 'stopped' || has(figure => figure.kind === kind)).map(kind =>
      entry(swatch(kind, gapMark(kind)), i18n.text(`legendTexts.${kind}`)),
    ),
    ...when(
      has(figure => figure.coverage),
      () =>
        entry(swatch('note', i18n.text('coverage', { present: 4, expected: 6 })), i18n.text('legendTexts.coverage')),
    ),
    ...matchesIn(figures).map(match =>
      entry(
        swatch('note', matchMark(match)),
        i18n.text('legendTexts.match', { match: i18n.textOr(`matches.${match}`, match) }),
      ),
    ),
    ...FLAGS.filter(flag => has(figure => figure.flags.includes(flag))).map(flag =>
      entry(swatch('note', flagBadge(flag)), i18n.text(`legendTexts.flags.${flag}`)),
    ),
  );
}

const when = (condition, make) => (condition ? [make()] : []);

const matchesIn = figures => [...new Set(figures.map(figure => figure.match).filter(Boolean))].sort();

const swatch = (kind, content) =>
  element('span', { class: 'swatch', 'data-kind': kind, 'aria-hidden': 'true' }, content);

const entry = (sign, text) => element('li', {}, sign, element('span', {}, text));

/** @param {?object} release the release that is shown, which no later figure moves */
export function renderLiveState(state, i18n, release = null) {
  document.body.dataset.live = state;
  document.body.dataset.figures = release ? 'released' : 'live';
  byId('live-state').textContent =
    release && state === 'connected'
      ? i18n.text('released.live', releaseValues(release, i18n))
      : i18n.text(`live.${state}`);
}

export function renderAsOf(instant, timeZone, i18n, release = null) {
  byId('as-of').textContent = release
    ? i18n.text('released.asOf', { number: release.number, time: i18n.moment(new Date(release.at), timeZone) })
    : i18n.text('asOf', { time: i18n.moment(instant, timeZone) });
}

/** Published figures say so: nobody may take them for what stands now. */
export function renderReleased(release, i18n) {
  byId('released').hidden = !release;
  byId('released-text').textContent = release ? i18n.text('released.text', releaseValues(release, i18n)) : '';
}

const releaseValues = ({ number, at }, i18n) => ({ number: i18n.number(number), date: i18n.date(at) });

/** Says what went wrong, what to do next, and offers to do it. */
export function renderError(error, retry, i18n, { place = byId('error'), title = 'errorTitle' } = {}) {
  const button = element('button', { type: 'button', class: 'retry' }, i18n.text('retry'));
  button.addEventListener('click', retry);
  place.replaceChildren(
    element('h2', {}, i18n.text(title)),
    element('p', {}, i18n.text(`errors.${error.kind ?? 'other'}`)),
    ...when(error.message, () =>
      element('p', { class: 'service-message' }, i18n.text('serviceMessage', { text: error.message })),
    ),
    button,
    ...when(mayNeedKey(error), () => signInButton(i18n)),
  );
  place.hidden = false;
}

/** A draft is answered as if it did not exist to whoever may not see it. */
const mayNeedKey = ({ kind }) => kind === 'refused' || (kind === 'noDefinitions' && !currentKey());

export function clearError(place = byId('error')) {
  place.hidden = true;
  place.replaceChildren();
}
