import { chosen, pointLinks, rememberInPlace } from './address.js';
import { fetchIndicators, fetchTable } from './api.js';
import { cellIn, renderMatrix } from './completeness-matrix.js';
import { CHOICES, cellsMoved, narrowed } from './completeness-status.js';
import { renderLegend, renderSummary, summaryText } from './completeness-summary.js';
import { byId, element, highlight } from './dom.js';
import { downloadWithKey } from './download.js';
import { renderError } from './page.js';
import { fetchCompleteness, fileAddress } from './reporting-api.js';
import { startReportingPage } from './reporting-page.js';

/** Set while a file that was asked for could not be had. */
const place = () => byId('error');

const { state } = startReportingPage({
  title: 'reporting',
  ask: ({ definitions }) => fetchCompleteness(definitions),
  draw,
  choose: drawMatrix,
});

listen();
sayWhenSample();

function listen() {
  byId('show').addEventListener('change', event => narrow({ show: event.target.value }));
  byId('find').addEventListener('input', event => narrow({ find: event.target.value }));
  byId('filters').addEventListener('submit', event => event.preventDefault());
  for (const format of ['csv', 'xlsx']) {
    downloadWithKey(byId(format), error => {
      renderError(error, () => byId(format).click(), state.i18n, { place: place(), title: 'reporting.fileFailed' });
    });
  }
}

function narrow(choices) {
  rememberInPlace(choices);
  pointLinks();
  if (state.answer) {
    drawMatrix(state);
  }
}

function draw(shown, before) {
  const { i18n, answer } = shown;
  renderSummary(answer.total, i18n);
  renderLegend(i18n);
  drawMatrix(shown);
  if (before) {
    showMoves(cellsMoved(before, answer), shown);
  }
}

function drawMatrix({ i18n, answer, programme }) {
  const nameOf = id => i18n.label(programme.projects.find(project => project.id === id)?.labels, id);
  const projects = narrowed(answer.projects, { show: chosen('show'), find: chosen('find') }, nameOf);
  fillChooser(i18n);
  renderMatrix(byId('matrix'), answer, projects, programme, i18n);
  byId('matrix').hidden = projects.length === 0;
  byId('matrix').dataset.long = String(projects.length > 40);
  byId('nothing').hidden = projects.length > 0;
  byId('shown').textContent = i18n.count('reporting.shown', answer.projects.length, {
    shown: i18n.number(projects.length),
    total: i18n.number(answer.projects.length),
  });
  for (const format of ['csv', 'xlsx']) {
    byId(format).href = fileAddress('/completeness', { definitions: programme.definitions }, format);
  }
}

function fillChooser(i18n) {
  const option = value => element('option', { value }, i18n.text(`reporting.show.${value || 'all'}`));
  byId('show').replaceChildren(...['', ...CHOICES].map(option));
  byId('show').value = CHOICES.includes(chosen('show')) ? chosen('show') : '';
  if (byId('find').value !== (chosen('find') ?? '')) {
    byId('find').value = chosen('find') ?? '';
  }
}

/** What moved is marked, and the whole said anew: single cells may be many. */
function showMoves(moves, { i18n, answer }) {
  for (const { project, cell } of moves ?? []) {
    const moved = cellIn(byId('matrix'), project, cell.period);
    if (moved) {
      highlight(moved);
    }
  }
  if (moves?.length > 0) {
    byId('latest-change').textContent = summaryText(answer.total, i18n);
  }
}

/** The answer does not say whether the reports were made up; the figures that rest on them do. */
async function sayWhenSample() {
  try {
    const definitions = chosen('definitions');
    const { indicators } = await fetchIndicators(definitions);
    const table = await fetchTable(indicators[0].id, definitions);
    byId('sample').hidden = !table.rows.some(row => row.cells.some(cell => cell.flags?.includes('synthetic')));
  } catch {
    // What the page shows stands without it.
  }
}
