import { chosen, onLanguage, pointLinks, rememberInHistory } from './address.js';
import { fetchDefinitions, fetchProgramme } from './api.js';
import { byId } from './dom.js';
import { guarded } from './guard.js';
import { chooseLanguage, rememberLanguage, translatePage } from './i18n.js';
import { atMostEvery, followStream } from './live.js';
import { clearError, renderAsOf, renderError, renderLiveState, renderReservations, renderVersions } from './page.js';
import { followProgress } from './progress.js';
import { reportingI18n } from './reporting-i18n.js';
import { reservationsOf } from './reservations.js';
import { drawSignIn, startSignIn } from './sign-in.js';

const REFRESH_MS = 500;
const RETRY_MS = 5_000;

/**
 * What the pages of completeness and of deviations have in common: they ask one thing, draw it, and follow it.
 *
 * @param {object} page
 * @param {string} page.title the key of its title; that of what went wrong is `errorTitle` beside it
 * @param {(wanted: {definitions: ?string, language: string}, programme: object) => Promise<object>} page.ask
 * @param {(state: object, before: ?object) => void} page.draw `before` is the answer drawn until now, when that was refreshed
 * @param {(state: object) => void} page.choose the reader went back or forward to other choices
 * @param {(cell: ?object) => void} [page.moved] a cell changed; null: any of them may have
 * @returns {{state: object, refresh: () => void}}
 */
export function startReportingPage(page) {
  const state = {
    i18n: reportingI18n(chooseLanguage()),
    versions: [],
    editions: new Map(),
    programme: null,
    answer: null,
    wanted: null,
    fetchedAt: null,
    /** Something may have changed since the answer on its way was asked for. */
    missed: false,
    stream: 'connecting',
    stale: false,
    failure: null,
  };
  const refresh = atMostEvery(REFRESH_MS, refreshAnswer);

  function start() {
    translatePage(state.i18n);
    startSignIn(state.i18n);
    pointLinks();
    listen();
    loadVersions();
    followStream({
      onDefinitions: followEdition,
      onCell: moved,
      onOpen: () => moved(null),
      onState: stream => {
        state.stream = stream;
        showLive();
      },
    });
    load();
  }

  function listen() {
    byId('definitions').addEventListener('change', event => {
      rememberInHistory({ definitions: event.target.value });
      pointLinks();
      load();
    });
    onLanguage(language => {
      rememberLanguage(language);
      switchLanguage(language);
    });
    addEventListener('popstate', () => {
      pointLinks();
      switchLanguage(chooseLanguage());
      if (chosen('definitions') !== state.wanted.definitions) {
        load();
      } else if (state.answer) {
        page.choose(state);
      }
    });
  }

  /** Without them there is still the version in force. */
  async function loadVersions() {
    try {
      takeVersions(await fetchDefinitions());
      followProgress(state.versions, fetchDefinitions, takeVersions);
    } catch {
      takeVersions({ definitions: [] });
    }
  }

  function takeVersions({ definitions }) {
    state.versions = definitions;
    drawVersions();
  }

  function drawVersions() {
    const shown = state.programme?.definitions ?? chosen('definitions');
    renderVersions(state.versions, shown, state.i18n);
    const version = state.versions.find(({ definitions }) => String(definitions) === String(shown));
    renderReservations(reservationsOf(version, null, null, state.i18n));
  }

  function followEdition({ definitions, edition }) {
    const known = state.editions.get(definitions);
    state.editions.set(definitions, edition);
    if (known !== undefined && known !== edition && definitions === state.programme?.definitions) {
      load();
    }
  }

  function moved(cell) {
    page.moved?.(cell);
    state.missed = true;
    refresh();
  }

  const asked = () => ({ definitions: chosen('definitions'), language: state.i18n.language });

  async function load() {
    const wanted = asked();
    Object.assign(state, { wanted, missed: false, failure: null });
    clearError();
    await guarded(
      {
        content: byId('content'),
        loading: byId('loading'),
        words: () => state.i18n.text(`${page.title}.loading`),
        failed: error => wanted === state.wanted && fail(error),
      },
      async () => {
        const programme = await fetchProgramme(wanted.definitions);
        const answer = await page.ask(wanted, programme);
        if (wanted === state.wanted) {
          take({ programme, answer });
          draw(null);
          if (state.missed) {
            refresh();
          }
        }
      },
    );
  }

  /** A failure leaves what is shown, and says that it may be old. */
  async function refreshAnswer() {
    const { answer: before, wanted, programme } = state;
    if (!before) {
      return; // the answer on its way is followed by a refresh of its own
    }
    try {
      const answer = await page.ask({ ...wanted, language: state.i18n.language }, programme);
      if (state.answer === before && state.wanted === wanted) {
        take({ answer });
        draw(before);
      }
      showStale(false);
    } catch {
      showStale(true);
      setTimeout(refresh, RETRY_MS);
    }
  }

  function take(changes) {
    Object.assign(state, changes, { fetchedAt: new Date() });
  }

  function draw(before) {
    const { i18n, programme } = state;
    const name = i18n.label(programme.labels, programme.id);
    byId('product').textContent = `Meetlat – ${name}`;
    document.title = `${i18n.text(`${page.title}.title`)} – ${name} – Meetlat`;
    byId('content').hidden = false;
    drawVersions();
    page.draw(state, before);
    renderAsOf(state.fetchedAt, programme.timeZone, i18n);
    document.body.dataset.ready = 'true';
  }

  function fail(error) {
    state.failure = error;
    state.answer = null;
    byId('content').hidden = true;
    renderError(error, load, state.i18n, { title: `${page.title}.errorTitle` });
  }

  function showStale(stale) {
    state.stale = stale;
    showLive();
  }

  function showLive() {
    renderLiveState(state.stale ? 'reconnecting' : state.stream, state.i18n);
  }

  function switchLanguage(language) {
    if (language === state.i18n.language) {
      return;
    }
    state.i18n = reportingI18n(language);
    translatePage(state.i18n);
    drawSignIn(state.i18n);
    showLive();
    byId('latest-change').textContent = '';
    drawVersions();
    if (state.failure) {
      fail(state.failure);
    } else if (state.answer) {
      draw(null);
      refresh(); // the sentences of the service are in the language in which they were asked for
    }
  }

  start();
  return { state, refresh };
}
