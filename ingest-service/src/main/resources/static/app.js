import { CallFailed, fetchCaller, fetchForm, fetchForms, sendExport } from './api.js';
import { byId } from './dom.js';
import { listenForFiles } from './drop-zone.js';
import { readFile } from './export-file.js';
import { chooseLanguage, createI18n, onLanguage, translatePage } from './i18n.js';
import { canBeKey, currentKey, forgetKey, keepKey } from './key.js';
import { emptyOutcome, quarterOf, takeLine } from './outcome.js';
import { draw, drawKeyError, drawProgress, focusOn, say } from './page.js';

/*
 * The way of an export: key, file, check, confirmation, result. One step is shown at a time.
 */

/** All that the page knows. Everything on the page is drawn from here, so a change of language loses nothing. */
const state = {
  i18n: createI18n(chooseLanguage()),
  /** @type {'key'|'file'|'opening'|'checking'|'checked'|'sending'|'done'} */
  step: 'key',
  /** Who the key belongs to; null before it is known. */
  caller: null,
  /** Forms, projects and periods by name. */
  lists: null,
  /** What was fetched of each form, by its id: its questions by name. */
  forms: new Map(),
  /** The file as it was read, {name, content}. */
  file: null,
  /** What was asked of the service last: {request, dryRun, language}. A confirmation asks for just what was checked. */
  asked: null,
  outcome: null,
  /** What went wrong last, {error, during, ways}; null when nothing did. */
  failure: null,
  /** What is wrong with the key that was entered, as a name of its text. */
  keyError: null,
  /** Stops the call that runs. */
  abort: null,
};

const BUSY = ['opening', 'checking', 'sending'];

/** What the reader may do, for the parts that draw the buttons. */
const actions = { confirm, sendAgain, check: checkAgain, another };

start();

function start() {
  translatePage(state.i18n);
  listen();
  const key = currentKey();
  if (key) {
    signIn(key, { moveFocus: false });
  } else {
    show('key');
  }
}

function listen() {
  byId('key-form').addEventListener('submit', event => {
    event.preventDefault();
    enterKey(byId('key').value.trim());
  });
  byId('forget').addEventListener('click', () => signOut('key.forgotten'));
  byId('cancel').addEventListener('click', () => state.abort?.abort());
  byId('again-button').addEventListener('click', checkAgain);
  listenForFiles(() => state.caller !== null && !BUSY.includes(state.step), takeFiles);
  onLanguage(switchLanguage);
  addEventListener('beforeunload', event => {
    if (state.step === 'sending') {
      event.preventDefault();
    }
  });
}

function show(step) {
  state.step = step;
  draw(state, actions);
}

/* The key */

function enterKey(key) {
  if (key === '') {
    refuseKey('empty');
  } else if (canBeKey(key)) {
    signIn(key);
  } else {
    refuseKey('wrong');
  }
}

function refuseKey(why) {
  state.keyError = why;
  show('key');
  drawKeyError(state);
  focusOn('key');
}

/** A page that has just been opened is read from its top. */
async function signIn(key, { moveFocus = true } = {}) {
  state.failure = null;
  try {
    const [caller, lists] = await Promise.all([fetchCaller(key), fetchForms(key)]);
    if (caller.role !== 'submitter') {
      forgetKey();
      refuseKey(caller.role === 'public' ? 'wrong' : 'mayNotSend');
      return;
    }
    keepKey(key);
    byId('key').value = '';
    Object.assign(state, { caller, lists, keyError: null });
    show('file');
    if (moveFocus) {
      focusOn('file-title');
    }
  } catch (error) {
    keyFailed(error, key);
  }
}

function keyFailed(error, key) {
  if (error.kind === 'key' || error.kind === 'forbidden') {
    forgetKey();
    refuseKey('wrong');
  } else {
    fail(error, 'loading', [['retry', () => signIn(key)]]);
  }
}

/** Who forgets the key while a file is sent has to know that part of it may be in. */
function signOut(said) {
  const sending = state.step === 'sending';
  const failure = sending ? { error: new CallFailed('cancelled'), during: 'sending', ways: [] } : null;
  state.abort?.abort();
  forgetKey();
  Object.assign(state, { caller: null, file: null, outcome: null, failure, keyError: null, abort: null });
  show('key');
  say([said, ...(sending ? ['afterwards.perhaps'] : [])].map(name => state.i18n.text(name)).join(' '));
  focusOn('key');
}

/* The file */

async function takeFiles(files) {
  if (BUSY.includes(state.step)) {
    return;
  }
  // While a file is read nothing else may start: a confirmation would take in the file before it.
  state.step = 'opening';
  state.failure = null;
  let file;
  try {
    if (files.length > 1) {
      throw new CallFailed('many');
    }
    file = await readFile(files[0]);
  } catch (error) {
    if (state.step === 'opening') {
      state.step = 'file';
      fail(error, 'checking', [['otherFile', another]]);
    }
    return;
  }
  if (state.step === 'opening') {
    state.file = file;
    state.step = 'file';
    checkAgain();
  }
}

function checkAgain() {
  if (BUSY.includes(state.step)) {
    return;
  }
  const { value: form } = byId('form');
  const [dates, project, period] = ['dates', 'project', 'period'].map(id => byId(id).value);
  run({ form, file: state.file.content, dates, project, period }, true);
}

/** Takes in what was checked; a second press finds the page in another step. */
function confirm() {
  if (state.step === 'checked') {
    run(state.asked.request, false);
  }
}

function sendAgain() {
  if (state.step === 'done') {
    run(state.asked.request, false);
  }
}

function another() {
  if (BUSY.includes(state.step)) {
    return;
  }
  Object.assign(state, { outcome: null, failure: null });
  show('file');
  focusOn('file');
}

async function run(request, dryRun) {
  const abort = new AbortController();
  const outcome = emptyOutcome();
  const language = state.i18n.language;
  Object.assign(state, { abort, outcome, failure: null, asked: { request, dryRun, language } });
  show(dryRun ? 'checking' : 'sending');
  focusOn('busy');
  const questions = nameQuestions(request.form);
  try {
    const how = { dryRun, language, key: currentKey() ?? '', signal: abort.signal };
    await sendExport(request, how, line => {
      const before = quarterOf(outcome);
      takeLine(outcome, line);
      if (state.abort === abort) {
        drawProgress(state, before !== quarterOf(outcome));
      }
    });
    if (!outcome.whole) {
      throw new CallFailed('broken');
    }
    await questions;
    if (state.abort === abort) {
      show(dryRun ? 'checked' : 'done');
      focusOn('outcome-title');
    }
  } catch (error) {
    if (state.abort === abort) {
      runFailed(error, dryRun);
    }
  }
}

/** Without them the rows name questions by their id. */
async function nameQuestions(form) {
  if (!state.forms.has(form)) {
    const fetched = await fetchForm(form, currentKey() ?? '').catch(() => null);
    if (fetched) {
      state.forms.set(form, fetched);
    }
  }
}

function runFailed(error, dryRun) {
  state.outcome = null;
  state.step = 'file';
  if (error.kind === 'cancelled' && dryRun) {
    another();
    say(`${state.i18n.text('failureTitles.cancelled')}. ${state.i18n.text('afterwards.nothing')}`);
    return;
  }
  fail(error, dryRun ? 'checking' : 'sending', waysOn(error, dryRun));
}

/** What the reader can do about it; the first is what helps most. */
function waysOn({ kind }, dryRun) {
  const otherKey = ['otherKey', () => signOut('key.forgotten')];
  const otherFile = ['otherFile', another];
  switch (kind) {
    case 'key':
      return [otherKey];
    case 'forbidden':
      return [otherKey, otherFile];
    case 'form':
    case 'tooLarge':
    case 'notASheet':
    case 'wrong':
      return [otherFile];
    default:
      return [[dryRun ? 'retry' : 'checkAgain', checkAgain], otherFile];
  }
}

function fail(error, during, ways) {
  if (!(error instanceof CallFailed)) {
    console.error(error); // a fault of the page itself: the advice is the same, but whoever mends it needs the trace
  }
  state.failure = { error, during, ways };
  draw(state, actions);
  focusOn('failure');
}

/* The language */

/** What the service said stays in the language it was asked for; a check is made anew, which changes nothing. */
function switchLanguage(language) {
  if (language === state.i18n.language) {
    return;
  }
  state.i18n = createI18n(language);
  translatePage(state.i18n);
  draw(state, actions);
  if (state.step === 'checked') {
    run(state.asked.request, true);
  }
}
