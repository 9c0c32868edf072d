import { chosen, onLanguage, pointLinks, rememberInHistory, rememberInPlace } from './address.js';
import { ApiError, fetchComparison, fetchDefinitions, fetchIndicators, fetchProgramme } from './api.js';
import { comparisonOf } from './comparison.js';
import { renderComparison, renderDifferences, renderReservations } from './comparison-page.js';
import { byId } from './dom.js';
import { downloadWithKey } from './download.js';
import { guarded } from './guard.js';
import { chooseLanguage, createI18n, rememberLanguage, translatePage } from './i18n.js';
import { measureOf, namesFrom } from './indicator-words.js';
import { clearError, fillVersions, renderAsOf, renderError } from './page.js';
import { followProgress } from './progress.js';
import { drawSignIn, startSignIn } from './sign-in.js';
import { becameWhole, progressSaid, renderVersionList, updateVersionList } from './versions.js';
import { PROGRAMME } from './view.js';

/** All that the page knows. Everything on the page is drawn from here, so a change of language asks nothing anew. */
const state = {
  i18n: createI18n(chooseLanguage()),
  programme: null,
  versions: [],
  current: null,
  /** The comparison asked for last, {from, to}; null while there is nothing to compare. */
  wanted: null,
  /** The comparison shown: {versions, answer, catalogues, entries}. */
  shown: null,
  /** The filters under which it is shown, as JSON: a place on the page is no new choice. */
  filtersDrawn: null,
  fetchedAt: null,
  /** Set while an error stands on the page, or in the place of the comparison. */
  failure: null,
  comparisonFailure: null,
};

start();

function start() {
  translatePage(state.i18n);
  startSignIn(state.i18n);
  pointLinks();
  listen();
  load();
}

function listen() {
  for (const id of ['from', 'to']) {
    byId(id).addEventListener('change', event => chooseVersion(id, event.target.value));
  }
  for (const filter of ['indicator', 'project', 'change']) {
    byId(`filter-${filter}`).addEventListener('change', event => chooseFilter(filter, event.target.value));
  }
  for (const form of document.querySelectorAll('form')) {
    form.addEventListener('submit', event => event.preventDefault());
  }
  downloadWithKey(byId('csv'), failComparison);
  onLanguage(language => {
    rememberLanguage(language);
    switchLanguage(language);
  });
  addEventListener('popstate', () => {
    pointLinks();
    switchLanguage(chooseLanguage());
    if (state.versions.length > 0 && JSON.stringify(choice()) !== JSON.stringify(state.wanted)) {
      compare();
    } else if (state.shown && JSON.stringify(filters()) !== state.filtersDrawn) {
      draw();
    }
  });
  byId('content').addEventListener('click', event => {
    const place = event.target.closest('a[href^="#"]')?.hash.slice(1);
    if (place && !byId(place) && state.shown) {
      showAll();
    }
  });
}

/* Loading */

async function load() {
  state.failure = null;
  clearError();
  await guarded(
    {
      content: byId('content'),
      loading: byId('loading'),
      words: () => state.i18n.text('loadingDefinitions'),
      failed: error => {
        state.failure = error;
        byId('content').hidden = true;
        renderError(error, load, state.i18n, { title: 'definitionsErrorTitle' });
      },
    },
    async () => {
      const [answer, programme] = await Promise.all([fetchDefinitions(), fetchProgramme(null)]);
      Object.assign(state, { programme, versions: answer.definitions, current: answer.current });
      if (state.versions.length === 0) {
        throw new ApiError('noVersions', '');
      }
      drawVersions();
      byId('content').hidden = false;
      followProgress(state.versions, fetchDefinitions, takeVersions);
      await compare();
    },
  );
}

/** Figures asked for while history was being counted are asked for again once it is. */
function takeVersions({ definitions, current }) {
  const before = state.versions;
  Object.assign(state, { versions: definitions, current });
  updateVersionList(before, definitions, state.i18n);
  const said = progressSaid(before, definitions, state.i18n);
  if (said) {
    byId('progress-said').textContent = said;
  }
  if (state.shown) {
    renderReservations(state.shown.entries, around());
  }
  const whole = definitions.filter(version => {
    const was = before.find(known => known.definitions === version.definitions);
    return was && becameWhole(was, version);
  });
  if (whole.some(({ definitions: number }) => [state.wanted?.from, state.wanted?.to].includes(number))) {
    compare();
  }
}

async function compare() {
  const wanted = choice();
  state.wanted = wanted;
  state.comparisonFailure = null;
  clearError(byId('comparison-error'));
  drawChooser();
  if (wanted === null || wanted.from === wanted.to) {
    state.shown = null;
    draw();
    return;
  }
  await guarded(
    {
      content: byId('compared'),
      loading: byId('comparison-loading'),
      words: () => state.i18n.text('compare.loading'),
      failed: error => wanted === state.wanted && failComparison(error),
    },
    async () => {
      const [answer, from, to] = await Promise.all([
        fetchComparison(wanted.from, wanted.to),
        fetchIndicators(wanted.from),
        fetchIndicators(wanted.to),
      ]);
      if (wanted === state.wanted) {
        show(wanted, answer, { from, to });
      }
    },
  );
}

function show(versions, answer, catalogues) {
  const indicator = (side, id) => catalogues[side].indicators.find(known => known.id === id);
  const entries = comparisonOf(answer, {
    from: id => measureOf(indicator('from', id)),
    to: id => measureOf(indicator('to', id)),
  });
  state.shown = { versions, answer, catalogues, indicator, entries };
  state.fetchedAt = new Date();
  draw();
}

function failComparison(error) {
  state.comparisonFailure = error;
  state.shown = null;
  draw();
}

/* Drawing */

function drawVersions() {
  const { i18n, programme, versions } = state;
  const name = i18n.label(programme.labels, programme.id);
  byId('product').textContent = `Meetlat – ${name}`;
  document.title = `${i18n.text('definitionsPage')} – ${name} – Meetlat`;
  renderVersionList(versions, i18n);
}

function drawChooser() {
  for (const id of ['from', 'to']) {
    fillVersions(byId(id), state.versions, state.wanted?.[id] ?? '', state.i18n);
  }
  byId('choices').hidden = state.versions.length < 2;
}

function draw() {
  const { i18n, shown, wanted, comparisonFailure } = state;
  byId('compared').hidden = shown === null;
  byId('comparison-nothing').hidden = shown !== null || comparisonFailure !== null;
  byId('comparison-nothing').textContent = i18n.text(wanted === null ? 'compare.onlyOne' : 'compare.sameVersion');
  if (comparisonFailure) {
    renderError(comparisonFailure, compare, i18n, { place: byId('comparison-error') });
  }
  if (shown) {
    state.filtersDrawn = JSON.stringify(filters());
    renderComparison(shown.entries, filters(), around());
    renderAsOf(state.fetchedAt, state.programme.timeZone, i18n);
  }
  const wasReady = document.body.dataset.ready;
  document.body.dataset.ready = 'true';
  if (!wasReady) {
    goToPlaceInAddress();
  }
}

/** What was linked to was not there yet when the page opened. */
function goToPlaceInAddress() {
  byId(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

/** What a difference is shown with. */
function around() {
  const { i18n, programme, shown, versions } = state;
  const labels = new Map(programme.projects.map(project => [project.id, project.labels]));
  return {
    i18n,
    answer: shown.answer,
    versions: shown.versions,
    versionOf: side => versions.find(version => version.definitions === shown.versions[side]),
    definitionOf: shown.indicator,
    names: namesFrom([shown.catalogues.to, shown.catalogues.from], i18n),
    projectName: id => (id === PROGRAMME ? i18n.text('programme') : i18n.label(labels.get(id), id)),
    projects: [...labels.keys(), PROGRAMME],
    order: { projects: [...labels.keys(), PROGRAMME], periods: programme.periods.map(period => period.id) },
  };
}

/* The reader's choices, which the address carries */

/** The versions of the address; else the one in force and the highest draft, else the two highest. */
function choice() {
  const numbers = state.versions.map(version => version.definitions).sort((a, b) => a - b);
  if (numbers.length < 2 && !chosen('from') && !chosen('to')) {
    return null;
  }
  const [second, highest] = numbers.slice(-2);
  const draft = state.versions.filter(version => version.status === 'draft').map(version => version.definitions);
  const usual =
    state.current !== null && draft.length > 0 && !draft.includes(state.current)
      ? { from: state.current, to: Math.max(...draft) }
      : { from: second, to: highest };
  const number = (name, otherwise) => (/^\d{1,9}$/.test(chosen(name) ?? '') ? Number(chosen(name)) : otherwise);
  return { from: number('from', usual.from), to: number('to', usual.to) };
}

const filters = () => ({
  indicator: chosen('indicator'),
  project: chosen('project'),
  change: chosen('change'),
});

function chooseVersion(side, version) {
  rememberInHistory({ ...state.wanted, [side]: version });
  pointLinks();
  compare();
}

function chooseFilter(filter, value) {
  rememberInPlace({ [filter]: value });
  pointLinks();
  state.filtersDrawn = JSON.stringify(filters());
  renderDifferences(state.shown.entries, filters(), around());
}

/** A link may lead to an indicator that the filters leave out. */
function showAll() {
  rememberInPlace({ indicator: null, project: null, change: null });
  pointLinks();
  draw();
}

function switchLanguage(language) {
  if (language === state.i18n.language) {
    return;
  }
  state.i18n = createI18n(language);
  translatePage(state.i18n);
  drawSignIn(state.i18n);
  byId('progress-said').textContent = '';
  if (state.failure) {
    renderError(state.failure, load, state.i18n, { title: 'definitionsErrorTitle' });
  } else if (state.programme) {
    drawVersions();
    drawChooser();
    draw();
  }
}
