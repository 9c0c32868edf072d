import { chosen, onLanguage, pointLinks, rememberInHistory } from './address.js';
import { ApiError, fetchDefinitions, fetchIndicators, fetchProgramme } from './api.js';
import { byId } from './dom.js';
import { guarded } from './guard.js';
import { chooseLanguage, createI18n, rememberLanguage, translatePage } from './i18n.js';
import { namesFrom } from './indicator-words.js';
import { atMostEvery, followStream } from './live.js';
import {
  clearError,
  renderAsOf,
  renderError,
  renderLiveState,
  renderProgramme,
  renderReleased,
  renderReservations,
  renderVersions,
} from './page.js';
import { followProgress } from './progress.js';
import { reservationsOf } from './reservations.js';
import { drawSignIn, startSignIn } from './sign-in.js';

const REFRESH_MS = 1_000;
const RETRY_MS = 5_000;

/**
 * What the overview and the view of a project have in common: language, version, figures that are fetched, drawn, and
 * fetched again when one moves.
 *
 * @param {object} page
 * @param {(state: object) => Promise<object>} page.fetch what the page shows, with the release that it is of
 * @param {(state: object) => void} page.draw everything, from `state.shown`
 * @param {(state: object, before: object) => void} page.move what changed since `before`
 * @param {(cell: object) => boolean} page.concerns whether a cell that moved is on the page
 * @returns {{state: object, reload: () => void}}
 */
export function startSession({ fetch, draw, move, concerns = () => true }) {
  const state = {
    i18n: createI18n(chooseLanguage()),
    versions: [],
    editions: new Map(),
    programme: null,
    catalogue: null,
    shown: null,
    fetchedAt: null,
    stream: 'connecting',
    stale: false,
    failure: null,
  };
  /** Counts the loads, so that an answer to an earlier one is passed over. */
  let loads = 0;
  const refresh = atMostEvery(REFRESH_MS, fetchAgain);

  async function loadVersions() {
    const { definitions } = await fetchDefinitions().catch(() => ({ definitions: state.versions }));
    takeVersions({ definitions });
    followProgress(definitions, fetchDefinitions, takeVersions);
  }

  function takeVersions({ definitions }) {
    state.versions = definitions;
    drawVersions();
  }

  function drawVersions() {
    renderVersions(state.versions, state.programme?.definitions ?? chosen('definitions'), state.i18n);
    if (state.shown) {
      const version = state.versions.find(({ definitions }) => definitions === state.programme.definitions);
      const names = namesFrom([state.catalogue], state.i18n);
      renderReservations([...(state.shown.reservations ?? []), ...reservationsOf(version, null, names, state.i18n)]);
    }
  }

  async function load() {
    const mine = ++loads;
    state.failure = null;
    clearError();
    await guarded(
      {
        content: byId('content'),
        loading: byId('loading'),
        words: () => state.i18n.text('loading'),
        failed: error => mine === loads && fail(error),
      },
      async () => {
        const definitions = chosen('definitions');
        const [programme, catalogue] = await Promise.all([fetchProgramme(definitions), fetchIndicators(definitions)]);
        if (catalogue.indicators.length === 0) {
          throw new ApiError('empty', '');
        }
        if (mine === loads) {
          const shown = await fetch({ ...state, programme, catalogue });
          if (mine === loads) {
            Object.assign(state, { programme, catalogue, shown, fetchedAt: new Date() });
            drawAll();
          }
        }
      },
    );
  }

  async function fetchAgain() {
    if (!state.shown) {
      return; // what is on its way is new enough, or its failure stands on the page
    }
    const asked = loads;
    try {
      const shown = await fetch(state);
      if (asked === loads) {
        const before = state.shown;
        Object.assign(state, { shown, fetchedAt: new Date() });
        move(state, before);
        drawAround();
      }
      state.stale = false;
    } catch {
      state.stale = true;
      setTimeout(refresh, RETRY_MS);
    }
    drawLive();
  }

  function fail(error) {
    state.failure = error;
    state.shown = null;
    byId('content').hidden = true;
    renderError(error, load, state.i18n);
  }

  function drawAll() {
    renderProgramme(state.programme, state.i18n);
    byId('content').hidden = false;
    drawVersions();
    draw(state);
    drawAround();
    drawLive();
    document.body.dataset.ready = 'true';
  }

  function drawAround() {
    renderReleased(state.shown.release, state.i18n);
    renderAsOf(state.fetchedAt, state.programme.timeZone, state.i18n, state.shown.release);
  }

  const drawLive = () => renderLiveState(state.stale ? 'reconnecting' : state.stream, state.i18n, state.shown?.release);

  function switchLanguage(language) {
    if (language === state.i18n.language) {
      return;
    }
    state.i18n = createI18n(language);
    translatePage(state.i18n);
    drawSignIn(state.i18n);
    byId('latest-change').textContent = '';
    drawLive();
    if (state.failure) {
      renderError(state.failure, load, state.i18n);
    } else if (state.shown) {
      drawAll();
      refresh(); // why a count stands out is told in the language asked for
    }
  }

  function followEdition({ definitions, edition }) {
    const known =
      state.editions.get(definitions) ?? state.versions.find(version => version.definitions === definitions)?.edition;
    state.editions.set(definitions, edition);
    if (known !== edition && definitions === state.programme?.definitions) {
      load();
    }
  }

  translatePage(state.i18n);
  startSignIn(state.i18n);
  pointLinks();
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
    load();
  });
  const versions = loadVersions();
  followStream({
    onDefinitions: served => versions.then(() => followEdition(served)),
    onCell: cell =>
      (cell.definitions ?? state.programme?.definitions) === state.programme?.definitions &&
      concerns(cell) &&
      refresh(),
    onOpen: refresh,
    onState: stream => {
      state.stream = stream;
      drawLive();
    },
  });
  load();
  return { state, reload: load };
}
