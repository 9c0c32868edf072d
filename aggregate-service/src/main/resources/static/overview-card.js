import { pageAddress } from './address.js';
import { definitionButton } from './definition-dialog.js';
import { element } from './dom.js';
import { partWords } from './indicator-words.js';
import { sparkline } from './mini-bars.js';
import { reasonText } from './notes.js';
import { figureText, flagBadge, gapMark, GAP_SIGNS, SYNTHETIC_MARK, syntheticSign } from './words.js';

/*
 * An indicator as a card of the overview.
 */

export const cardId = id => `card-${id}`;

export function cardElement(card, names, i18n) {
  const { indicator } = card;
  const name = i18n.label(indicator.labels, indicator.id);
  return element(
    'li',
    { class: 'card', id: cardId(indicator.id), 'data-indicator': indicator.id, tabindex: '-1' },
    element('h4', {}, element('a', { href: pageAddress('indicator.html', { indicator: indicator.id }) }, name)),
    element('div', { class: 'card-figures' }, ...figuresParts(card, name, i18n)),
    element('div', { class: 'card-foot' }, ...leadsTo(indicator, names, i18n), definitionButton(indicator, i18n)),
  );
}

/** What moves: written anew when a figure of the card does. */
export function figuresParts(card, name, i18n) {
  return [
    mainFigure(card, i18n),
    ...(card.latest ? [series(card, name, i18n)] : []),
    element('ul', { class: 'card-facts' }, ...factsOf(card, i18n)),
  ];
}

const series = (card, name, i18n) =>
  element(
    'div',
    { class: 'card-series', role: 'img', 'aria-label': seriesText(card, name, i18n) },
    sparkline(card.cells, GAP_SIGNS),
    element('span', { class: 'card-periods', 'aria-hidden': 'true' }, ...ends(card.cells)),
  );

const ends = cells =>
  cells.length > 1
    ? [element('span', {}, cells[0].period), element('span', {}, cells.at(-1).period)]
    : cells.map(cell => element('span', {}, cell.period));

/** The total; where there must be none, why, and the latest period in its place. */
function mainFigure({ total, latest, cells, indicator }, i18n) {
  if (total.kind === 'value') {
    return figureBlock(total, [i18n.text('overview.total')], i18n);
  }
  const said = element(
    'span',
    { class: 'no-total' },
    gapMark(latest ? total.kind : (cells[0] ?? total).kind),
    ' ',
    latest ? whyNoTotal(total, indicator, i18n) : noFigures(cells, i18n),
  );
  return latest
    ? figureBlock(latest, [i18n.text('overview.period', { period: latest.period }), said], i18n)
    : element('p', { class: 'card-figure', 'data-kind': total.kind }, said);
}

function whyNoTotal({ reason, kind, status }, { ratio }, i18n) {
  if (ratio) {
    return i18n.text('ratioNotSummed');
  }
  return reason
    ? reasonText(reason, i18n)
    : i18n.text('overview.noTotal', { kind: i18n.textOr(`kinds.${kind}`, status) });
}

const noFigures = (cells, i18n) =>
  i18n.text('overview.noFigures', {
    kinds: i18n.list([...new Set(cells.map(cell => i18n.textOr(`kinds.${cell.kind}`, cell.status)))]),
  });

const figureBlock = (figure, said, i18n) =>
  element(
    'p',
    { class: 'card-figure', 'data-kind': 'value' },
    element('span', { class: 'value' }, i18n.quantity(figure.value, figure.measure)),
    ...(figure.synthetic ? [syntheticSign(i18n)] : []),
    ...said.flatMap(part => [' ', element('span', { class: 'card-of' }, part)]),
  );

/** The small chart in words. */
function seriesText({ cells }, name, i18n) {
  const spoken = cell => figureText(cell, i18n).replace(SYNTHETIC_MARK, ` (${i18n.text('synthetic')})`);
  return `${name}: ${cells.map(cell => `${cell.period}: ${spoken(cell)}`).join('; ')}`;
}

function factsOf({ indicator, standOut, explained, reports }, i18n) {
  const values = reports && { received: i18n.number(reports.received), expected: i18n.number(reports.expected) };
  const fact = (kind, ...parts) => element('li', { 'data-fact': kind }, ...parts);
  return [
    ...(standOut > 0 ? [fact('deviations', ...standOutParts(indicator, standOut, explained, i18n))] : []),
    ...(reports ? [fact('reports', i18n.text('overview.reports', { period: reports.period, ...values }))] : []),
    ...partWords('baseline', indicator, null, i18n).map(words =>
      fact('baseline', `${i18n.text('overview.baseline')} ${words}`),
    ),
    ...partWords('targets', indicator, null, i18n).map(words =>
      fact('target', `${i18n.text('overview.target')} ${words}`),
    ),
  ];
}

function standOutParts(indicator, standOut, explained, i18n) {
  const link = element(
    'a',
    { href: pageAddress('deviations.html', { indicator: indicator.id }) },
    i18n.count('overview.standOut', standOut),
  );
  return [
    flagBadge('deviation'),
    ' ',
    link,
    ...(explained > 0 ? [`, ${i18n.count('overview.explained', explained)}`] : []),
  ];
}

function leadsTo({ leadsTo: next }, names, i18n) {
  return next
    ? [
        element(
          'p',
          { class: 'leads-to' },
          element('span', { class: 'leads-to-label' }, i18n.text('overview.leadsTo'), ' '),
          element('a', { href: `#${cardId(next)}` }, names.indicator(next)),
        ),
      ]
    : [];
}
