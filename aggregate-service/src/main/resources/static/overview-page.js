import { byId, element, highlight } from './dom.js';
import { namesFrom } from './indicator-words.js';
import { renderSyntheticText } from './page.js';
import { cardElement, cardId, figuresParts } from './overview-card.js';
import { cardsOf } from './results-chain.js';
import { figureText } from './words.js';

/*
 * The programme along its results chain, as a page.
 */

export function renderOverview({ i18n, programme, catalogue, shown }) {
  document.title = `${i18n.text('overviewPage')} – ${i18n.label(programme.labels, programme.id)} – Meetlat`;
  const names = namesFrom([catalogue], i18n);
  byId('chain').replaceChildren(...shown.chain.map(step => stepElement(step, names, i18n)));
  renderAround(shown, i18n);
}

function renderAround({ chain }, i18n) {
  const figures = cardsOf(chain).flatMap(card => [...card.cells, card.total]);
  renderSyntheticText(figures, i18n);
}

function stepElement({ level, cards }, names, i18n) {
  const id = `level-${level}`;
  return element(
    'li',
    { class: 'step', 'data-level': level, 'data-empty': String(cards.length === 0) },
    element(
      'div',
      { class: 'step-head' },
      element('h3', { id }, i18n.text(`overview.levels.${level}`)),
      element('p', { class: 'step-text' }, i18n.text(`overview.levelTexts.${level}`)),
      ...(cards.length > 0
        ? [element('p', { class: 'step-count' }, i18n.count('overview.indicators', cards.length))]
        : []),
    ),
    cards.length > 0
      ? element('div', {}, ...lists(cards, id, names, i18n))
      : element('p', { class: 'step-empty' }, i18n.text('overview.empty')),
  );
}

/** Those with figures first; the others take less room. */
function lists(cards, labelledBy, names, i18n) {
  const list = (kind, members) =>
    members.length > 0
      ? [
          element(
            'ul',
            { class: kind, 'aria-labelledby': labelledBy },
            ...members.map(card => cardElement(card, names, i18n)),
          ),
        ]
      : [];
  return [
    ...list(
      'cards',
      cards.filter(card => card.latest),
    ),
    ...list(
      'cards without',
      cards.filter(card => !card.latest),
    ),
  ];
}

/** Moves the cards whose figures changed, and says which. */
export function moveOverview(state, before) {
  const { i18n, shown } = state;
  const old = new Map(cardsOf(before.chain).map(card => [card.indicator.id, card]));
  const changed = cardsOf(shown.chain).filter(
    card => JSON.stringify(card) !== JSON.stringify(old.get(card.indicator.id)),
  );
  for (const card of changed) {
    const place = byId(cardId(card.indicator.id))?.querySelector('.card-figures');
    if (!place || Boolean(card.latest) !== Boolean(old.get(card.indicator.id).latest)) {
      renderOverview(state); // the card itself moves
      return;
    }
    place.replaceChildren(...figuresParts(card, nameOf(card, i18n), i18n));
    if (movedFigures(old.get(card.indicator.id), card)) {
      highlight(place.closest('.card'));
    }
  }
  const told = changed
    .map(card => changeText(old.get(card.indicator.id), card, i18n))
    .filter(Boolean)
    .slice(0, MOST_TOLD);
  if (told.length > 0) {
    byId('latest-change').textContent = told.join('; ');
  }
  renderAround(shown, i18n);
}

const MOST_TOLD = 3;

const nameOf = ({ indicator }, i18n) => i18n.label(indicator.labels, indicator.id);

const movedFigures = (before, after) => JSON.stringify(valuesOf(before)) !== JSON.stringify(valuesOf(after));

const valuesOf = card => [...card.cells, card.total].map(({ value, kind }) => [value, kind]);

/** By its total, or by the first period that moved where there is none. */
function changeText(before, after, i18n) {
  const pairs = [after.total, ...after.cells].map((figure, index) => [[before.total, ...before.cells][index], figure]);
  const pair = pairs.find(([old, figure]) => old.value !== figure.value || old.kind !== figure.kind);
  return pair
    ? i18n.text('overview.moved', {
        indicator: nameOf(after, i18n),
        before: figureText(pair[0], i18n),
        after: figureText(pair[1], i18n),
      })
    : '';
}
