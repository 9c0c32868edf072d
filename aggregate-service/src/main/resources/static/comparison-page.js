import { comparisonCsv } from './api.js';
import { differs, filtered, KINDS } from './comparison.js';
import { renderDifference } from './difference.js';
import { byId, element } from './dom.js';
import { isProvisional, progressText } from './progress.js';
import { summaryItems } from './summary.js';
import { PROGRAMME } from './view.js';
import { gapMark, matchMark, SYNTHETIC_MARK } from './words.js';

/*
 * The comparison of two versions: in short, what to show of it, and each indicator that differs.
 */

/**
 * @param {Array<object>} entries see comparisonOf
 * @param {object} filters {indicator, project, change}, each null for all
 * @param {object} around see renderDifference; and `answer`, `projects`, `versionOf`
 */
export function renderComparison(entries, filters, around) {
  const { versions, i18n } = around;
  byId('summary').replaceChildren(...summaryItems(entries, versions, i18n));
  renderReservations(entries, around);
  renderFilters(entries, filters, around);
  renderLegend(i18n);
  renderDifferences(entries, filters, around);
}

/** What to know before reading; the progress as it is known last. */
export function renderReservations(entries, { answer, versions, versionOf, i18n }) {
  const texts = ['from', 'to'].flatMap(side => {
    const version = versions[side];
    const progress = versionOf(side)?.progress ?? answer[`${side}Progress`];
    return [
      ...(versionOf(side)?.status === 'draft' ? [i18n.text('compare.draft', { version })] : []),
      ...(isProvisional(progress)
        ? [i18n.text('provisional', { version, progress: progressText(progress, i18n) })]
        : []),
    ];
  });
  const paragraphs = [...texts, ...syntheticTexts(entries, i18n)].map(text => element('p', {}, text));
  byId('reservations').replaceChildren(...paragraphs);
  byId('reservations').hidden = paragraphs.length === 0;
}

/** Nobody may take a sample for a project's result. */
function syntheticTexts(entries, i18n) {
  const figures = entries
    .flatMap(entry => entry.changes.flatMap(({ before, after }) => [before, after]))
    .filter(Boolean);
  const real = figures.some(figure => figure.kind === 'value' && !figure.synthetic);
  return figures.some(figure => figure.synthetic)
    ? [`${i18n.text('syntheticText')} ${i18n.text(real ? 'someReal' : 'noneReal')}`]
    : [];
}

function renderFilters(entries, filters, { projects, projectName, i18n }) {
  const changes = entries.flatMap(entry => entry.changes);
  fill(
    'filter-indicator',
    entries.filter(differs).map(entry => [entry.indicator, i18n.label(entry.labels, entry.indicator)]),
    filters.indicator,
    i18n,
  );
  fill(
    'filter-project',
    projects.filter(id => changes.some(change => change.project === id)).map(id => [id, projectName(id)]),
    filters.project,
    i18n,
  );
  fill(
    'filter-change',
    KINDS.filter(kind => changes.some(change => change.kind === kind)).map(kind => [
      kind,
      i18n.text(`compare.kinds.${kind}`),
    ]),
    filters.change,
    i18n,
  );
}

function fill(id, options, chosen, i18n) {
  const made = [['', i18n.text('compare.all')], ...options];
  byId(id).replaceChildren(...made.map(([value, text]) => element('option', { value }, text)));
  byId(id).value = options.some(([value]) => value === chosen) ? chosen : '';
}

/** What is left of the comparison under the filters. */
export function renderDifferences(entries, filters, around) {
  const { versions, i18n } = around;
  const differing = entries.filter(differs);
  const asked = Object.values(filters).some(Boolean);
  const shown = filtered(differing, filters);
  const count = list => list.reduce((sum, entry) => sum + entry.changes.length, 0);
  byId('shown').textContent = i18n.text('compare.shown', {
    shown: i18n.number(count(shown)),
    total: i18n.number(count(differing)),
  });
  byId('csv').href = comparisonCsv({
    ...versions,
    indicator: filters.indicator,
    project: filters.project === PROGRAMME ? null : filters.project,
  });
  byId('differences').replaceChildren(
    ...(shown.length > 0
      ? shown.map(entry => renderDifference(entry, { ...around, asked }))
      : [nothing(differing, i18n)]),
  );
}

const nothing = (differing, i18n) =>
  element('p', { class: 'nothing' }, i18n.text(differing.length > 0 ? 'compare.noneLeft' : 'compare.nothingDiffers'));

/** The signs in the tables, each with its words. */
function renderLegend(i18n) {
  const entry = (kind, sign, text) =>
    element(
      'li',
      {},
      element('span', { class: 'swatch', 'data-kind': kind, 'aria-hidden': 'true' }, sign),
      element('span', {}, text),
    );
  byId('legend').replaceChildren(
    entry('note', `${i18n.number(12)} → ${i18n.number(9)}`, i18n.text('compare.legendArrow')),
    ...['missing', 'suppressed', 'not-comparable', 'not-additive'].map(kind =>
      entry(kind, gapMark(kind), i18n.text(`legendTexts.${kind}`)),
    ),
    entry('zero', i18n.number(0), i18n.text('legendTexts.zero')),
    ...['close', 'broad', 'narrow', 'related'].map(match =>
      entry('note', matchMark(match), i18n.text('legendTexts.match', { match: i18n.text(`matches.${match}`) })),
    ),
    ...['b', 'd'].map(flag => entry('note', flag, i18n.text(`legendTexts.flags.${flag}`))),
    entry('note', SYNTHETIC_MARK, i18n.text('legendTexts.synthetic')),
  );
}
