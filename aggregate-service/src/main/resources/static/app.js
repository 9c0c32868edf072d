import { ApiError, fetchIndicators, fetchProgramme, fetchTable } from './api.js';
import { changesText } from './announcement.js';
import { chartsAvailable, renderCharts, updateCharts } from './charts.js';
import { byId } from './dom.js';
import { chooseLanguage, createI18n, rememberLanguage, translatePage } from './i18n.js';
import { atMostEvery, followStream } from './live.js';
import {
  clearError,
  markChosen,
  renderAsOf,
  renderChooser,
  renderDefinition,
  renderError,
  renderLegend,
  renderLiveState,
  renderProgramme,
  renderSyntheticBanner,
} from './page.js';
import { renderTable, updateTable } from './table.js';
import { changesBetween, viewOf } from './view.js';

const DEFAULT_INDICATOR = 'witnesses';
const SLOW_MS = 2_000;
const REFRESH_MS = 500;
const RETRY_MS = 5_000;

/** All that the page knows. Everything on the page is drawn from here, so a change of language asks nothing anew. */
const state = {
  i18n: createI18n(chooseLanguage()),
  programme: null,
  indicators: [],
  /** The indicator asked for last; `view` may still be that of the one before. */
  wanted: null,
  view: null,
  fetchedAt: null,
  /** Something may have changed since the table on its way was asked for. */
  missed: false,
  stream: 'connecting',
  /** The last attempt to refresh the table failed. */
  stale: false,
  /** Set while an error stands on the page. */
  failure: null,
};

const refresh = atMostEvery(REFRESH_MS, refreshTable);

start();

function start() {
  translatePage(state.i18n);
  pointLanguageLinks();
  listen();
  followStream({
    onCell: cell => cell.indicator === state.wanted && figuresMoved(),
    onOpen: figuresMoved,
    onState: showStream,
  });
  loadAll();
}

function listen() {
  byId('indicator').addEventListener('change', event => chooseIndicator(event.target.value));
  for (const link of document.querySelectorAll('[data-lang]')) {
    link.addEventListener('click', event => {
      event.preventDefault();
      chooseLanguageOf(link.dataset.lang);
    });
  }
  addEventListener('popstate', () => {
    pointLanguageLinks();
    switchLanguage(chooseLanguage());
    if (state.indicators.length > 0 && indicatorOfAddress() !== state.wanted) {
      showIndicator(indicatorOfAddress());
    }
  });
}

/* Loading */

async function loadAll() {
  await guarded(loadAll, async () => {
    [state.programme, state.indicators] = await Promise.all([fetchProgramme(), fetchIndicators()]);
    if (state.indicators.length === 0) {
      throw new ApiError('empty', '');
    }
    renderProgramme(state.programme, state.i18n);
    renderChooser(state.indicators, indicatorOfAddress(), state.i18n);
    await showIndicator(indicatorOfAddress());
  });
}

async function showIndicator(id) {
  state.wanted = id;
  state.missed = false;
  markChosen(id);
  await guarded(
    () => showIndicator(id),
    async () => {
      const table = await fetchTable(id);
      if (id === state.wanted) {
        // else the reader has moved on meanwhile
        take(viewOf(state.programme, table));
        renderView();
        if (state.missed) {
          refresh();
        }
      }
    },
  );
}

/** Runs a task with a word for who waits long, and an error with a way on when it fails. */
async function guarded(retry, task) {
  clearFailure();
  byId('content').setAttribute('aria-busy', 'true');
  const slow = setTimeout(() => {
    byId('loading').textContent = state.i18n.text('loading');
  }, SLOW_MS);
  const wanted = state.wanted;
  try {
    await task();
  } catch (error) {
    if (wanted === state.wanted) {
      showFailure(error, retry);
    }
  } finally {
    clearTimeout(slow);
    byId('loading').textContent = '';
    byId('content').setAttribute('aria-busy', 'false');
  }
}

function figuresMoved() {
  state.missed = true;
  refresh();
}

/** Fetches the shown table again and moves what changed. A failure leaves the table and says that it may be old. */
async function refreshTable() {
  const before = state.view;
  if (!before || before.indicator !== state.wanted) {
    return; // the table on its way is followed by a refresh of its own
  }
  try {
    const after = viewOf(state.programme, await fetchTable(before.indicator));
    if (state.view === before && state.wanted === before.indicator) {
      take(after);
      showChanges(before, after);
    }
    showStale(false);
  } catch {
    showStale(true);
    setTimeout(refresh, RETRY_MS);
  }
}

function take(view) {
  state.view = view;
  state.fetchedAt = new Date();
}

/* Drawing */

function renderView() {
  const { i18n, view } = state;
  const indicator = state.indicators.find(candidate => candidate.id === view.indicator);
  const name = i18n.label(indicator.labels, indicator.id);
  const title = i18n.text('tableTitle', { indicator: name });
  document.title = `${name} – ${i18n.label(state.programme.labels, state.programme.id)} – Meetlat`;
  byId('table-title').textContent = title;
  byId('content').hidden = false;
  renderDefinition(indicator, view.definitions, i18n);
  renderTable(byId('table-scroll'), view, title, i18n);
  renderAround();
  drawCharts();
  document.body.dataset.ready = 'true';
}

/** What follows from the figures as a whole. */
function renderAround() {
  renderSyntheticBanner(state.view, state.i18n);
  renderLegend(state.view, state.i18n);
  renderAsOf(state.fetchedAt, state.programme.timeZone, state.i18n);
}

function drawCharts() {
  const available = chartsAvailable();
  byId('charts-note').textContent = state.i18n.text(available ? 'chartsNote' : 'chartsFailed');
  if (available) {
    renderCharts(byId('charts'), state.view, state.i18n);
  }
}

/** Moves what changed, and says it aloud and in sight. */
function showChanges(before, after) {
  const changes = changesBetween(before, after);
  if (changes === null) {
    renderView();
    return;
  }
  updateTable(byId('table-scroll'), changes, state.i18n);
  if (chartsAvailable()) {
    updateCharts(after, changes, state.i18n);
  }
  renderAround();
  const told = changesText(changes, after, state.i18n);
  if (told) {
    byId('latest-change').textContent = told;
  }
}

function showStream(stream) {
  state.stream = stream;
  showLive();
}

function showStale(stale) {
  state.stale = stale;
  showLive();
}

/** Live means both: the stream is open, and the table could be fetched after the last change. */
function showLive() {
  renderLiveState(state.stale ? 'reconnecting' : state.stream, state.i18n);
}

function showFailure(error, retry) {
  if (!(error instanceof ApiError)) {
    console.error(error); // a fault of the page itself: the advice is the same, but whoever mends it needs the trace
  }
  state.failure = { error, retry };
  byId('content').hidden = true;
  renderError(error, retry, state.i18n);
}

function clearFailure() {
  state.failure = null;
  clearError();
}

/* The reader's choices, which the address carries so that a view can be linked */

function chooseIndicator(id) {
  history.pushState(null, '', addressWith('indicator', id));
  pointLanguageLinks();
  showIndicator(id);
}

function chooseLanguageOf(language) {
  rememberLanguage(language);
  history.replaceState(null, '', addressWith('lang', language));
  switchLanguage(language);
}

function switchLanguage(language) {
  if (language === state.i18n.language) {
    return;
  }
  state.i18n = createI18n(language);
  translatePage(state.i18n);
  showLive();
  byId('latest-change').textContent = '';
  if (state.programme) {
    renderProgramme(state.programme, state.i18n);
  }
  if (state.wanted) {
    renderChooser(state.indicators, state.wanted, state.i18n);
  }
  if (state.failure) {
    renderError(state.failure.error, state.failure.retry, state.i18n);
  } else if (state.view) {
    renderView();
  }
}

function indicatorOfAddress() {
  const wanted = [new URLSearchParams(location.search).get('indicator'), DEFAULT_INDICATOR];
  const known = id => state.indicators.some(indicator => indicator.id === id);
  return wanted.find(known) ?? state.indicators[0].id;
}

/** A language opened in a new tab shows the same indicator. */
function pointLanguageLinks() {
  for (const link of document.querySelectorAll('[data-lang]')) {
    link.href = addressWith('lang', link.dataset.lang);
  }
}

function addressWith(name, value) {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  return address;
}
