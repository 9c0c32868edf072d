import { byId, element } from './dom.js';
import { gapMark, matchMark, SYNTHETIC_MARK } from './words.js';
import { figuresOf, GAPS } from './view.js';

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
  byId('chooser').hidden = false;
  markChosen(chosen);
}

export function markChosen(indicator) {
  byId('indicator').value = indicator;
}

export function renderDefinition(indicator, definitions, i18n) {
  byId('definition-text').textContent = i18n.label(indicator.descriptions, i18n.text('noDefinition'));
  byId('definition-facts').replaceChildren(
    element('span', {}, i18n.text('unit', { unit: i18n.textOr(`units.${indicator.unit}`, indicator.unit) })),
    element('span', {}, i18n.text('definitions', { version: definitions })),
  );
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
  );
}

const when = (condition, make) => (condition ? [make()] : []);

const matchesIn = figures => [...new Set(figures.map(figure => figure.match).filter(Boolean))].sort();

const swatch = (kind, content) =>
  element('span', { class: 'swatch', 'data-kind': kind, 'aria-hidden': 'true' }, content);

const entry = (sign, text) => element('li', {}, sign, element('span', {}, text));

export function renderLiveState(state, i18n) {
  document.body.dataset.live = state;
  byId('live-state').textContent = i18n.text(`live.${state}`);
}

export function renderAsOf(instant, timeZone, i18n) {
  byId('as-of').textContent = i18n.text('asOf', { time: i18n.moment(instant, timeZone) });
}

/** Says what went wrong, what to do next, and offers to do it. */
export function renderError(error, retry, i18n) {
  const button = element('button', { type: 'button', class: 'retry' }, i18n.text('retry'));
  button.addEventListener('click', retry);
  byId('error').replaceChildren(
    element('h2', {}, i18n.text('errorTitle')),
    element('p', {}, i18n.text(`errors.${error.kind ?? 'other'}`)),
    ...when(error.message, () =>
      element('p', { class: 'service-message' }, i18n.text('serviceMessage', { text: error.message })),
    ),
    button,
  );
  byId('error').hidden = false;
}

export function clearError() {
  byId('error').hidden = true;
  byId('error').replaceChildren();
}
