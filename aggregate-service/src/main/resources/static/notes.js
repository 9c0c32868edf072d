import { byId, element } from './dom.js';
import { figuresOf, rowOf } from './view.js';
import { deviationParts, deviationSaid } from './deviation-note.js';

/*
 * What a reader must know of single figures, as numbered notes under the table. A note that holds for a whole row, or
 * for the whole column of totals, is referred to once at its head: that reads better, and is one stop for the keyboard.
 */

/**
 * @typedef {object} Note
 * @property {number} number from 1, in the order of the table
 * @property {object} said the note by language, the reason of a figure that is not there, or why a count stands out
 * @property {Array<string>} places where the number stands: see the functions below
 */

const rowPlace = row => `row ${row.id}`;
const totalPlace = 'totals';
const cellPlace = figure => `cell ${rowOf(figure)} ${figure.period}`;

/** @returns {Array<Note>} */
export function notesOf(view) {
  const found = new Map();
  for (const figure of view.rows.flatMap(figuresOf)) {
    for (const said of [figure.note, figure.reason, deviationSaid(figure)].filter(Boolean)) {
      const key = JSON.stringify(said);
      found.set(key, { said, figures: [...(found.get(key)?.figures ?? []), figure] });
    }
  }
  return [...found.values()].map(({ said, figures }, index) => ({
    number: index + 1,
    said,
    places: placesOf(new Set(figures), view),
  }));
}

function placesOf(figures, view) {
  const rows = view.rows.filter(row => holdsForAll(row.cells, figures));
  const totals = view.rows.map(row => row.total).filter(Boolean);
  const allTotals = holdsForAll(totals, figures);
  const covered = new Set([...rows.flatMap(row => row.cells), ...(allTotals ? totals : [])]);
  return [
    ...(allTotals ? [totalPlace] : []),
    ...rows.map(rowPlace),
    ...[...figures].filter(figure => !covered.has(figure)).map(cellPlace),
  ];
}

/** For at least two, and for all but those of which there is nothing to say. */
function holdsForAll(candidates, figures) {
  const told = candidates.filter(figure => figures.has(figure)).length;
  return told > 1 && candidates.every(figure => figures.has(figure) || ['missing', 'stopped'].includes(figure.kind));
}

/** Writes the notes under the table. */
export function renderNotes(notes, view, i18n) {
  byId('notes').hidden = notes.length === 0;
  byId('notes-list').replaceChildren(
    ...notes.map(note =>
      element(
        'li',
        { id: `note-${note.number}` },
        ...noteParts(note.said, view, i18n),
        ' ',
        element(
          'a',
          { href: `#note-ref-${note.number}`, class: 'back', 'aria-label': i18n.text('noteBack') },
          element('span', { 'aria-hidden': 'true' }, '↑'),
        ),
      ),
    ),
  );
}

function noteParts(said, view, i18n) {
  if (said.deviation) {
    return deviationParts(said.deviation, view, i18n);
  }
  return [said.code ? reasonText(said, i18n) : i18n.label(said, '')];
}

/** Why a figure is not there, in words. */
export function reasonText({ code, parameters }, i18n) {
  return i18n.textOr(`reasons.${code}`, code).replace('{dimension}', parameters?.dimension ?? '');
}

export const rowRefs = (row, notes, i18n) => refs(rowPlace(row), notes, i18n);

export const totalRefs = (notes, i18n) => refs(totalPlace, notes, i18n);

export const cellRefs = (figure, notes, i18n) => refs(cellPlace(figure), notes, i18n);

/** The first place where a number stands is where its note leads back to. */
function refs(place, notes, i18n) {
  return notes
    .filter(note => note.places.includes(place))
    .map(note => {
      const ref = element(
        'a',
        {
          href: `#note-${note.number}`,
          class: 'note-ref',
          'aria-label': i18n.text('noteRef', { number: note.number }),
        },
        String(note.number),
      );
      if (note.places[0] === place) {
        ref.id = `note-ref-${note.number}`;
      }
      return ref;
    });
}

/** How much room the signs of a figure take, in signs: see .marks in the style sheet. */
export const signsOf = (figure, notes) =>
  (figure.match ? 1 : 0) +
  (figure.synthetic ? 1 : 0) +
  figure.flags.length +
  notes.filter(note => note.places.includes(cellPlace(figure))).length;
