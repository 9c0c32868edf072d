import { changesText, moved } from './announcement.js';
import { renderBreakdown } from './breakdown-page.js';
import { chartsAvailable, renderCharts, updateCharts } from './charts.js';
import { renderDefinition } from './definition-box.js';
import { byId } from './dom.js';
import { chosenScale, chosenShow, drawControls, drawDownloads } from './figures-controls.js';
import { namesFrom } from './indicator-words.js';
import { renderNotes } from './notes.js';
import { renderAsOf, renderLegend, renderReleased, renderReservations, renderSyntheticBanner } from './page.js';
import { reservationsOf } from './reservations.js';
import { updateReports } from './table-reports.js';
import { highlightCells, renderTable, updateTable } from './table.js';
import { changesBetween } from './view.js';

/*
 * Draws the view of an indicator from all that it knows: see `state` in app.js.
 */

export function renderView(state) {
  const { i18n, view, programme } = state;
  document.title = `${nameOf(state)} – ${i18n.label(programme.labels, programme.id)} – Meetlat`;
  byId('content').hidden = false;
  drawDefinition(state);
  drawTable(state);
  renderAround(state);
  drawCharts(state);
  drawBreakdown(state);
  renderReleased(view.release, i18n);
  document.body.dataset.ready = 'true';
}

/** While another version is on its way, the indicator shown may only be known to the one before. */
const indicatorOf = ({ catalogue, earlier, view }) =>
  [catalogue, ...earlier].flatMap(({ indicators }) => indicators).find(indicator => indicator.id === view.indicator);

const nameOf = state => state.i18n.label(indicatorOf(state).labels, state.view.indicator);

/** The definition, and what to know before reading figures under it. */
export function drawDefinition(state) {
  const { i18n, view, versions, catalogue, earlier } = state;
  const version = versions.find(({ definitions }) => definitions === view.definitions);
  const names = namesFrom([catalogue, ...earlier], i18n);
  renderDefinition(indicatorOf(state), view.definitions, version, names, i18n);
  renderReservations(reservationsOf(version, state.moved, names, i18n));
}

export function drawTable(state) {
  const { i18n, table, notes, tellsMoves } = state;
  const title = titleOf(state);
  byId('table-title').textContent = title;
  renderTable(byId('table-scroll'), table, notes, title, i18n);
  renderNotes(notes, table, i18n);
  drawControls(tellsMoves, i18n);
  drawDownloads(table, chosenShow(tellsMoves), nameOf(state), i18n);
}

function titleOf(state) {
  const { i18n } = state;
  const show = chosenShow(state.tellsMoves);
  const title = i18n.text('tableTitle', { indicator: nameOf(state) });
  return show === 'counts' ? title : `${title} – ${i18n.text(`show.${show}`)}`;
}

/** What follows from the figures as a whole. */
function renderAround(state) {
  renderSyntheticBanner(state.view, state.i18n);
  renderLegend(state.view, state.i18n);
  renderAsOf(state.fetchedAt, state.programme.timeZone, state.i18n, state.view.release);
}

export function drawCharts(state) {
  const { i18n, view } = state;
  const scale = chosenScale();
  const available = chartsAvailable();
  byId('charts-title').textContent = i18n.text(`scale.titles.${scale}`);
  byId('charts-note').textContent = available
    ? `${i18n.text(`scale.notes.${scale}`)} ${i18n.text('sameInTable')}`
    : i18n.text('chartsFailed');
  if (available) {
    renderCharts(byId('charts'), view, scale, i18n);
  }
}

export function drawBreakdown(state) {
  const indicator = indicatorOf(state);
  const dimensions = (indicator.dimensions ?? [])
    .map(id => state.catalogue.dimensions.find(dimension => dimension.id === id))
    .filter(Boolean);
  renderBreakdown(state.breakdown, indicator, dimensions, nameOf(state), state.i18n);
}

/** Moves what changed, and says it aloud and in sight. `before` is what was shown: {view, table, notes, breakdown}. */
export function showChanges(state, before) {
  const { i18n, view, notes } = state;
  const changes = changesBetween(before.view, view);
  const inTable = changesBetween(before.table, state.table);
  if (changes === null || inTable === null) {
    renderView(state);
    return;
  }
  if (JSON.stringify(before.notes) === JSON.stringify(notes)) {
    updateTable(byId('table-scroll'), inTable, notes, i18n);
    updateReports(byId('table-scroll'), state.table, i18n);
  } else {
    drawTable(state); // other notes have other numbers
  }
  highlightCells(byId('table-scroll'), inTable.filter(moved));
  if (chartsAvailable() && changes.length > 0) {
    updateCharts(view, chosenScale(), changes, i18n);
  }
  if (JSON.stringify(before.breakdown) !== JSON.stringify(state.breakdown)) {
    drawBreakdown(state);
  }
  renderAround(state);
  const told = changesText(changes, view, i18n);
  if (told) {
    byId('latest-change').textContent = told;
  }
}
