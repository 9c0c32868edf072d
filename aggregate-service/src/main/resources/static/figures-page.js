import { changesText } from './announcement.js';
import { chartsAvailable, renderCharts, updateCharts } from './charts.js';
import { renderDefinition } from './definition-box.js';
import { byId } from './dom.js';
import { namesFrom } from './indicator-words.js';
import { renderNotes } from './notes.js';
import { renderAsOf, renderLegend, renderReservations, renderSyntheticBanner } from './page.js';
import { reservationsOf } from './reservations.js';
import { highlightCells, renderTable, updateTable } from './table.js';
import { changesBetween } from './view.js';

/*
 * Draws the page of figures from all that it knows: see `state` in app.js.
 */

export function renderView(state) {
  const { i18n, view, programme } = state;
  document.title = `${nameOf(state)} – ${i18n.label(programme.labels, programme.id)} – Meetlat`;
  byId('table-title').textContent = titleOf(state);
  byId('content').hidden = false;
  drawDefinition(state);
  drawTable(state);
  renderAround(state);
  drawCharts(state);
  document.body.dataset.ready = 'true';
}

/** While another version is on its way, the indicator shown may only be known to the one before. */
const indicatorOf = ({ catalogue, earlier, view }) =>
  [catalogue, ...earlier].flatMap(({ indicators }) => indicators).find(indicator => indicator.id === view.indicator);

const nameOf = state => state.i18n.label(indicatorOf(state).labels, state.view.indicator);

const titleOf = state => state.i18n.text('tableTitle', { indicator: nameOf(state) });

/** The definition, and what to know before reading figures under it. */
export function drawDefinition(state) {
  const { i18n, view, versions, catalogue, earlier } = state;
  const version = versions.find(({ definitions }) => definitions === view.definitions);
  const names = namesFrom([catalogue, ...earlier], i18n);
  renderDefinition(indicatorOf(state), view.definitions, version, names, i18n);
  renderReservations(reservationsOf(version, state.moved, names, i18n));
}

function drawTable(state) {
  renderTable(byId('table-scroll'), state.view, state.notes, titleOf(state), state.i18n);
  renderNotes(state.notes, state.i18n);
}

/** What follows from the figures as a whole. */
function renderAround(state) {
  renderSyntheticBanner(state.view, state.i18n);
  renderLegend(state.view, state.i18n);
  renderAsOf(state.fetchedAt, state.programme.timeZone, state.i18n);
}

function drawCharts(state) {
  const available = chartsAvailable();
  byId('charts-note').textContent = state.i18n.text(available ? 'chartsNote' : 'chartsFailed');
  if (available) {
    renderCharts(byId('charts'), state.view, state.i18n);
  }
}

/** Moves what changed, and says it aloud and in sight. */
export function showChanges(state, before, notesBefore) {
  const { i18n, view, notes } = state;
  const changes = changesBetween(before, view);
  if (changes === null) {
    renderView(state);
    return;
  }
  if (JSON.stringify(notesBefore) === JSON.stringify(notes)) {
    updateTable(byId('table-scroll'), changes, notes, i18n);
  } else {
    drawTable(state); // other notes have other numbers
  }
  highlightCells(byId('table-scroll'), changes);
  if (chartsAvailable()) {
    updateCharts(view, changes, i18n);
  }
  renderAround(state);
  const told = changesText(changes, view, i18n);
  if (told) {
    byId('latest-change').textContent = told;
  }
}
