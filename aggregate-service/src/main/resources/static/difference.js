import { pageAddress } from './address.js';
import { renderGrid, sideParts } from './change-grid.js';
import { blocksOf, isOfWhole, keepsValues } from './comparison.js';
import { definitionPart } from './definition-parts.js';
import { element } from './dom.js';
import { reasonText } from './notes.js';
import { codesText, renderReasons } from './reasons.js';
import { sectionId } from './summary.js';

/*
 * One indicator that differs between two versions.
 */

const MOST_NAMED = 3;

/**
 * @param {object} entry the indicator with its changes: see comparison.js
 * @param {object} around what it is shown with: {versions, definitionOf, names, projectName, order, i18n}
 */
export function renderDifference(entry, around) {
  const { i18n } = around;
  const name = i18n.label(entry.labels, entry.indicator);
  const id = sectionId(entry.indicator);
  const [ofWhole, ofBreakdowns] = [true, false].map(whole => entry.changes.filter(c => isOfWhole(c) === whole));
  return element(
    'section',
    {
      class: 'difference',
      id,
      tabindex: '-1',
      'data-indicator': entry.indicator,
      'data-change': entry.change,
      'aria-labelledby': `${id}-name`,
    },
    element('h3', { id: `${id}-name` }, name, ' ', badge(entry, i18n)),
    ...relations(entry, around),
    ...definitionPart(entry, around),
    totals(entry, around),
    ...blocksOf(ofWhole).map(block => renderBlock(block, name, around)),
    ...breakdowns(ofBreakdowns, name, around),
  );
}

/** Figures may differ under the same definition, because a question counts for something else. */
function badge({ change, definitionChanges }, i18n) {
  const shown = change === 'changed' && definitionChanges.length === 0 ? 'same' : change;
  return element('span', { class: 'badge', 'data-change': shown }, i18n.text(`compare.changes.${shown}`));
}

function relations(entry, { names, i18n }) {
  return ['replaces', 'replacedBy']
    .filter(relation => entry[relation]?.length > 0)
    .map(relation =>
      element(
        'p',
        { class: 'relation' },
        i18n.text(`compare.${relation}`),
        ' ',
        ...entry[relation].flatMap((other, index) => [
          index === 0 ? '' : ', ',
          element('a', { href: `#${sectionId(other)}` }, names.indicator(other)),
        ]),
      ),
    );
}

function totals(entry, { versions, i18n }) {
  return element(
    'dl',
    { class: 'totals' },
    ...['from', 'to'].map(side => {
      const version = versions[side];
      const figure = side === 'from' ? entry.before : entry.after;
      return element(
        'div',
        { 'data-total': side },
        element('dt', {}, i18n.text('compare.totalUnder', { version })),
        ...(figure
          ? [...totalValue(figure, side === 'from' ? 'before' : 'after', i18n), figuresLink(entry, version, i18n)]
          : [element('dd', { class: 'unsaid' }, i18n.text('compare.noIndicator'))]),
      );
    }),
  );
}

const totalValue = (figure, side, i18n) => [
  element('dd', { class: 'total-value', 'data-kind': figure.kind }, sideParts(figure, side, i18n, true)),
  ...(figure.reason ? [element('dd', { class: 'why' }, reasonText(figure.reason, i18n))] : []),
];

function figuresLink({ indicator, labels }, version, i18n) {
  const words = i18n.text('compare.showFiguresOf', { indicator: i18n.label(labels, indicator), version });
  const address = pageAddress('indicator.html', { definitions: version, indicator });
  return element('dd', {}, element('a', { href: address, 'aria-label': words }, i18n.text('showFigures')));
}

/** Cells that differ for one reason: the reason once, and the cells as a table. */
function renderBlock({ dimensions, because, changes }, name, around) {
  const { versions, names, projectName, i18n } = around;
  const codes = codesText(dimensions, names, i18n);
  const where = placeText(changes, around);
  const heading = [codes, where].filter(Boolean).join(' – ');
  const grid = renderGrid(changes, around.order, projectName, `${name}: ${heading}`, i18n);
  return element(
    'div',
    { class: 'block', 'data-cells': String(changes.length) },
    element(
      'h4',
      {},
      heading,
      ' ',
      element('span', { class: 'aside' }, i18n.count('compare.cellCount', changes.length)),
    ),
    ...renderReasons(because, versions, names, projectName, i18n),
    ...inWords(changes, versions, i18n),
    keepsValues(changes) || hasNoFigure(changes) ? onDemand(grid, around) : grid,
  );
}

/** Where a sentence says it all; opened at once for who asked for an indicator, a project or a kind of change. */
function onDemand(grid, { asked, i18n }) {
  const details = element('details', {}, element('summary', {}, i18n.text('compare.showCells')), grid);
  details.open = asked;
  return details;
}

function placeText(changes, { order, projectName, i18n }) {
  const projects = order.projects.filter(project => changes.some(change => change.project === project));
  return projects.length <= MOST_NAMED
    ? i18n.list(projects.map(projectName))
    : i18n.count('compare.projectCount', projects.length);
}

/** Says what the cells have in common, or what is shown where there is no arrow. */
function inWords(changes, versions, i18n) {
  const [{ before, after }] = changes;
  const kind = i18n.textOr(`kinds.${(after ?? before).kind}`, '');
  const say = key => [element('p', { class: 'in-words' }, i18n.text(`compare.${key}`, { ...versions, kind }))];
  if (before && after) {
    return keepsValues(changes) ? say('keepsValues') : [];
  }
  return say(before ? 'onlyBefore' : hasNoFigure(changes) ? 'onlyGap' : 'onlyAfter');
}

/** New cells that are all the same gap: one sentence says it, the table is there for who wants it. */
function hasNoFigure(changes) {
  const [{ after: first }] = changes;
  return changes.every(({ before, after }) => !before && after.kind !== 'value' && after.kind === first?.kind);
}

/** Drawn when opened: there can be hundreds. */
function breakdowns(changes, name, around) {
  if (changes.length === 0) {
    return [];
  }
  const details = element(
    'details',
    { class: 'breakdowns' },
    element('summary', {}, around.i18n.count('compare.breakdowns', changes.length)),
  );
  details.addEventListener(
    'toggle',
    () => details.append(...blocksOf(changes).map(block => renderBlock(block, name, around))),
    { once: true },
  );
  return [details];
}
