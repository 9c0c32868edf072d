import { pointLinks, rememberInPlace } from './address.js';
import { aroundOf } from './deviations-around.js';
import { FILTERS, fillChoices, filters, group } from './deviations-choices.js';
import { startExplaining } from './deviations-explain.js';
import { cardOf, renderGroups, renderRules, renderTally, tallyText } from './deviations-list.js';
import { createDeviationsSource } from './deviations-source.js';
import { entriesOf, filtered, hasExplanation } from './deviations-view.js';
import { byId, highlight } from './dom.js';
import { downloadWithKey } from './download.js';
import { currentKey } from './key.js';
import { renderError } from './page.js';
import { fileAddress } from './reporting-api.js';
import { startReportingPage } from './reporting-page.js';

const MORE = 40;
const FOLLOW_MS = 1_000;
const FOLLOW_TIMES = 60;

/** How many cards are shown at most, and the explanation that is waited for: {id, key, left}. */
const list = { most: MORE, awaited: null };

const explain = startExplaining(awaitExplanation);
const source = createDeviationsSource();
const { state, refresh } = startReportingPage({
  title: 'deviating',
  ask: source.ask,
  moved: source.moved,
  draw,
  choose: drawList,
});

listen();

function listen() {
  for (const name of ['group', ...FILTERS]) {
    byId(name).addEventListener('change', event => narrow({ [name]: event.target.value }));
  }
  byId('filters').addEventListener('submit', event => event.preventDefault());
  for (const format of ['csv', 'xlsx']) {
    downloadWithKey(byId(format), error => {
      renderError(error, () => byId(format).click(), state.i18n, { title: 'reporting.fileFailed' });
    });
  }
}

function narrow(choices) {
  rememberInPlace(choices);
  pointLinks();
  list.most = MORE;
  if (state.answer) {
    drawList(state);
  }
}

function draw(shown, before) {
  const { i18n, answer } = shown;
  const entries = entriesOf(answer);
  if (before && sameAs(before, answer)) {
    return; // nobody's reading is disturbed for nothing
  }
  renderTally(entries, i18n);
  renderRules(answer.thresholds, i18n);
  renderSample(shown);
  drawList(shown);
  if (before) {
    showMoves(entriesOf(before), entries, i18n);
  }
  if (list.awaited && hasExplanation(entries, list.awaited.id)) {
    showArrived(list.awaited.key, i18n);
  }
}

const sameAs = (before, after) =>
  JSON.stringify([before, [...before.views]]) === JSON.stringify([after, [...after.views]]);

function drawList(shown) {
  const { i18n, answer, programme } = shown;
  const around = aroundOf(shown, explain);
  const entries = entriesOf(answer);
  const left = filtered(entries, filters());
  const closed = left.filter(({ status }) => status === 'closed');
  const standingOut = left.filter(({ status }) => status !== 'closed');
  fillChoices(entries, around);
  const onMore = () => {
    list.most += MORE;
    drawList(shown);
  };
  renderGroups(byId('standing-out'), standingOut, { group: group(), most: list.most, onMore }, around);
  renderGroups(byId('closed'), closed, { group: group(), most: list.most, onMore }, around);
  byId('closed-part').hidden = closed.length === 0;
  byId('nothing').hidden = standingOut.length > 0 || (filters().status === 'closed' && closed.length > 0);
  byId('nothing').textContent = i18n.text(entries.length > 0 ? 'deviating.nothing' : 'deviating.none');
  byId('shown').textContent = i18n.count('deviating.shown', entries.length, {
    shown: i18n.number(left.length),
    total: i18n.number(entries.length),
  });
  byId('to-sign-in').hidden = !programme.explanationsUrl || currentKey() !== null;
  const { project, indicator, period } = filters();
  for (const format of ['csv', 'xlsx']) {
    const choices = { project, indicator, period, definitions: answer.definitions };
    byId(format).href = fileAddress('/deviations', choices, format);
  }
}

/** Nobody may take a sample for a project's result. */
function renderSample({ i18n, answer }) {
  const figures = [...answer.views.values()].flatMap(view => view?.rows.flatMap(row => row.cells) ?? []);
  const values = figures.filter(({ kind }) => kind === 'value');
  byId('sample').hidden = !figures.some(({ synthetic }) => synthetic);
  byId('sample-text').textContent = [
    i18n.text('syntheticText'),
    i18n.text(values.some(({ synthetic }) => !synthetic) ? 'deviating.someReal' : 'noneReal'),
  ].join(' ');
}

function showMoves(before, after, i18n) {
  const was = new Map(before.map(entry => [entry.key, JSON.stringify(entry)]));
  const moved = after.filter(entry => was.get(entry.key) !== JSON.stringify(entry));
  for (const { key } of moved) {
    const card = cardOf(byId('content'), key);
    if (card) {
      highlight(card);
    }
  }
  if (moved.length > 0 || before.length !== after.length) {
    byId('latest-change').textContent = i18n.text('deviating.moved', { summary: tallyText(after, i18n) });
  }
}

/* An explanation that was given shows once the services have taken it in */

function awaitExplanation(id, { key }) {
  list.awaited = { id, key, left: FOLLOW_TIMES };
  byId('given').textContent = state.i18n.text('deviating.received');
  follow();
}

function follow() {
  if (!list.awaited) {
    return;
  }
  list.awaited.left -= 1;
  if (list.awaited.left < 0) {
    list.awaited = null;
    byId('given').textContent = state.i18n.text('deviating.later');
    return;
  }
  refresh();
  setTimeout(follow, FOLLOW_MS);
}

function showArrived(key, i18n) {
  list.awaited = null;
  byId('given').textContent = i18n.text('deviating.appeared');
  cardOf(byId('content'), key)?.focus();
}
