import { chosen, onLanguage, pointLinks, rememberInHistory, rememberInPlace } from './address.js';
import { ApiError, fetchDefinitions, fetchIndicators, fetchProgramme } from './api.js';
import { byId } from './dom.js';
import { downloadWithKey } from './download.js';
import { drawBreakdown, drawCharts, drawDefinition, drawTable, renderView, showChanges } from './figures-page.js';
import { fetchFigures, shownOf } from './figures-source.js';
import { guarded } from './guard.js';
import { chooseLanguage, createI18n, rememberLanguage, translatePage } from './i18n.js';
import { atMostEvery, followStream } from './live.js';
import { clearError, renderChooser, renderError, renderLiveState, renderProgramme, renderVersions } from './page.js';
import { followProgress, isMoving } from './progress.js';
import { movedTo } from './reservations.js';
import { drawSignIn, startSignIn } from './sign-in.js';

const REFRESH_MS = 500;
const RETRY_MS = 5_000;

/** All that the page knows. Everything on the page is drawn from here, so a change of language asks nothing anew. */
const state = {
  i18n: createI18n(chooseLanguage()),
  /** The definitions versions that the reader may see. */
  versions: [],
  /** The edition of each that is served, as the stream told last. */
  editions: new Map(),
  programme: null,
  /** The indicators of the shown version, with the dimensions and code lists. */
  catalogue: { indicators: [] },
  /** Those of the versions shown before, which may name what this one no longer has. */
  earlier: [],
  /** What was asked for last, {indicator, definitions}; `view` may still be that of the one before. */
  wanted: null,
  /** What is shown of it: see figures-source.js. */
  view: null,
  table: null,
  notes: [],
  breakdown: null,
  tellsMoves: false,
  answers: null,
  /** Set when the version has no such indicator as was asked for. */
  moved: null,
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
  startSignIn(state.i18n);
  pointLinks();
  listen();
  const loaded = loadVersions();
  followStream({
    onDefinitions: served => loaded.then(() => followEdition(served)),
    onCell: cell => concerns(cell) && figuresMoved(),
    onOpen: figuresMoved,
    onState: showStream,
  });
  loadCatalogue();
}

function listen() {
  byId('indicator').addEventListener('change', event => chooseIndicator(event.target.value));
  byId('definitions').addEventListener('change', event => chooseDefinitions(event.target.value));
  byId('show').addEventListener('change', event => choose({ show: event.target.value }, drawTable));
  byId('scale').addEventListener('change', event => choose({ scale: event.target.value }, drawCharts));
  byId('by-period').addEventListener('change', event => choose({ 'by-period': event.target.value }, drawBreakdown));
  byId('by').addEventListener('change', event => choose({ by: event.target.value }, refresh));
  for (const id of ['csv', 'xlsx']) {
    downloadWithKey(byId(id), error => {
      byId('download-failed').textContent = state.i18n.text(`errors.${error.kind ?? 'other'}`);
    });
  }
  onLanguage(language => {
    rememberLanguage(language);
    switchLanguage(language);
  });
  addEventListener('popstate', () => {
    pointLinks();
    switchLanguage(chooseLanguage());
    if (chosen('definitions') !== state.wanted.definitions) {
      loadCatalogue();
    } else if (state.programme && indicatorOfAddress().id !== state.wanted.indicator) {
      showIndicator();
    }
  });
}

/* Loading */

/** Without them the page still has the figures of the version in force. */
async function loadVersions() {
  const followed = state.versions.some(isMoving);
  try {
    takeVersions(await fetchDefinitions());
    if (!followed) {
      followProgress(state.versions, fetchDefinitions, takeVersions);
    }
  } catch {
    takeVersions({ definitions: state.versions });
  }
}

/** Under another edition everything may be another: the words, the indicators, the figures. */
async function followEdition({ definitions, edition }) {
  const known =
    state.editions.get(definitions) ?? state.versions.find(version => version.definitions === definitions)?.edition;
  state.editions.set(definitions, edition);
  if (known === edition) {
    return;
  }
  await loadVersions();
  if (definitions === state.programme?.definitions) {
    loadCatalogue();
  }
}

function takeVersions({ definitions }) {
  state.versions = definitions;
  renderVersions(definitions, state.programme?.definitions ?? chosen('definitions'), state.i18n);
  nameWhatWas();
  redrawDefinition();
}

/** An indicator may replace one that only the version before it names. Without an answer it goes by its id. */
async function nameWhatWas() {
  const shown = state.programme?.definitions;
  const before = Math.max(...state.versions.map(version => version.definitions).filter(number => number < shown));
  if (!Number.isFinite(before) || state.earlier.some(({ definitions }) => definitions === before)) {
    return;
  }
  const catalogue = await fetchIndicators(before).catch(() => null);
  if (catalogue) {
    state.earlier = [...state.earlier, catalogue];
    redrawDefinition();
  }
}

function redrawDefinition() {
  if (state.view && !state.failure) {
    drawDefinition(state);
  }
}

async function loadCatalogue() {
  const definitions = chosen('definitions');
  await asking({ indicator: chosen('indicator'), definitions }, loadCatalogue, async wanted => {
    const [programme, catalogue] = await Promise.all([fetchProgramme(definitions), fetchIndicators(definitions)]);
    if (catalogue.indicators.length === 0) {
      throw new ApiError('empty', '');
    }
    if (wanted !== state.wanted) {
      return; // the reader has moved on meanwhile
    }
    Object.assign(state, { programme, catalogue, earlier: [state.catalogue, ...state.earlier] });
    renderProgramme(programme, state.i18n);
    renderVersions(state.versions, programme.definitions, state.i18n);
    nameWhatWas();
    await showIndicator();
  });
}

const indicatorOfAddress = () => movedTo(chosen('indicator'), state.catalogue.indicators);

/** Shows the indicator of the address, or what takes its place in this version. */
async function showIndicator() {
  const { id, moved } = indicatorOfAddress();
  renderChooser(state.catalogue.indicators, id, state.i18n);
  await asking({ indicator: id, definitions: chosen('definitions') }, showIndicator, async wanted => {
    const answers = await ask(id, wanted.definitions ?? state.programme.definitions);
    if (wanted === state.wanted) {
      state.moved = moved;
      take(answers, id);
      renderView(state);
      showLive();
      if (state.missed) {
        refresh();
      }
    }
  });
}

async function asking(wanted, retry, task) {
  state.wanted = wanted;
  state.missed = false;
  clearFailure();
  await guarded(
    {
      content: byId('content'),
      loading: byId('loading'),
      words: () => state.i18n.text('loading'),
      failed: error => wanted === state.wanted && showFailure(error, retry),
    },
    () => task(wanted),
  );
}

const indicatorOf = id => state.catalogue.indicators.find(candidate => candidate.id === id);

/** Cells of every version come along the stream. */
const concerns = cell =>
  cell.indicator === state.wanted?.indicator &&
  (cell.definitions ?? state.programme?.definitions) === state.programme?.definitions;

function figuresMoved() {
  state.missed = true;
  refresh();
}

/** Fetches the shown table again and moves what changed. A failure leaves the table and says that it may be old. */
async function refreshTable() {
  const { view: before, wanted } = state;
  if (!before || before.indicator !== wanted.indicator || before.definitions !== state.programme.definitions) {
    return; // the table on its way is followed by a refresh of its own
  }
  try {
    const answers = await ask(before.indicator, before.definitions);
    if (state.wanted === wanted) {
      const shown = { ...state };
      take(answers, before.indicator);
      showChanges(state, shown);
    }
    showStale(false);
  } catch {
    showStale(true);
    setTimeout(refresh, RETRY_MS);
  }
}

const ask = (indicator, definitions) =>
  fetchFigures(indicatorOf(indicator), definitions, state.catalogue, state.i18n.language);

function take(answers, indicator) {
  Object.assign(state, shownOf(answers, state.programme, indicatorOf(indicator), state.catalogue));
  state.fetchedAt = new Date();
}

/* What is not of the figures themselves */

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
  renderLiveState(state.stale ? 'reconnecting' : state.stream, state.i18n, state.view?.release);
}

function showFailure(error, retry) {
  state.failure = { error, retry };
  byId('content').hidden = true;
  renderError(error, retry, state.i18n);
}

function clearFailure() {
  state.failure = null;
  clearError();
}

/* The reader's choices */

function chooseIndicator(indicator) {
  rememberInHistory({ indicator });
  pointLinks();
  showIndicator();
}

/** How the figures are shown: the same figures, so nothing is asked anew unless `draw` does. */
function choose(choices, draw) {
  rememberInPlace(choices);
  pointLinks();
  if (state.view) {
    take(state.answers, state.view.indicator);
    draw(state);
  }
}

function chooseDefinitions(definitions) {
  rememberInHistory({ definitions, indicator: state.view?.indicator ?? chosen('indicator') });
  pointLinks();
  loadCatalogue();
}

function switchLanguage(language) {
  if (language === state.i18n.language) {
    return;
  }
  state.i18n = createI18n(language);
  translatePage(state.i18n);
  drawSignIn(state.i18n);
  showLive();
  byId('latest-change').textContent = '';
  renderVersions(state.versions, state.programme?.definitions ?? chosen('definitions'), state.i18n);
  if (state.programme) {
    renderProgramme(state.programme, state.i18n);
    renderChooser(state.catalogue.indicators, state.wanted.indicator, state.i18n);
  }
  if (state.failure) {
    renderError(state.failure.error, state.failure.retry, state.i18n);
  } else if (state.view) {
    renderView(state);
    refresh(); // why a count stands out is told in the language asked for
  }
}
