import { ApiError, fetchCaller } from './api.js';
import { byId, element } from './dom.js';
import { canBeKey, currentKey, forgetKey, keepKey } from './key.js';

/*
 * Signing in with a key: whoever may read more than what is published gives the key that says so. After signing in or out
 * the page is loaded anew, since every figure, version and stream on it may be another.
 */

/** Who is signed in, what is wrong with the key that was entered, and whether the kept one was turned down. */
const state = { i18n: null, caller: null, problem: null, turnedDown: false };

/** @param {object} i18n the language of now; see drawSignIn for another */
export function startSignIn(i18n) {
  byId('sign-in').addEventListener('click', openSignIn);
  byId('sign-out').addEventListener('click', () => {
    forgetKey();
    location.reload();
  });
  byId('sign-in-cancel').addEventListener('click', () => byId('sign-in-dialog').close());
  byId('sign-in-dialog').addEventListener('close', () => {
    byId('api-key').value = '';
    byId('sign-in').focus();
  });
  byId('sign-in-form').addEventListener('submit', event => {
    event.preventDefault();
    signIn(byId('api-key').value.trim());
  });
  drawSignIn(i18n);
  if (currentKey()) {
    nameCaller();
  }
}

/** Draws who is signed in, in that language. */
export function drawSignIn(i18n) {
  state.i18n = i18n;
  const signedIn = currentKey() !== null;
  byId('sign-in').hidden = signedIn;
  byId('sign-out').hidden = !signedIn;
  byId('signed-in-as').textContent = whoText();
  byId('sign-in-error').textContent = state.problem ? i18n.text(state.problem) : '';
  byId('api-key').toggleAttribute('aria-invalid', false);
  if (state.problem) {
    byId('api-key').setAttribute('aria-invalid', 'true');
  }
}

function whoText() {
  const { i18n, caller, turnedDown } = state;
  if (turnedDown) {
    return i18n.text('signIn.turnedDown');
  }
  return caller
    ? i18n.text('signIn.as', { name: caller.source, role: i18n.textOr(`signIn.roles.${caller.role}`, caller.role) })
    : '';
}

/** A button that offers it where something was refused. */
export function signInButton(i18n) {
  const button = element('button', { type: 'button', class: 'retry sign-in-offer' }, i18n.text('signIn.open'));
  button.addEventListener('click', openSignIn);
  return button;
}

function openSignIn() {
  state.problem = null;
  drawSignIn(state.i18n);
  byId('sign-in-dialog').showModal();
  byId('api-key').focus();
}

async function signIn(key) {
  const problem = await problemWith(key);
  if (problem === null) {
    keepKey(key);
    location.reload();
    return;
  }
  state.problem = problem;
  drawSignIn(state.i18n);
  byId('api-key').focus();
}

/** What is wrong with it, as a name of its text; null when it is the key of someone. */
async function problemWith(key) {
  if (key === '') {
    return 'signIn.empty';
  }
  if (!canBeKey(key)) {
    return 'signIn.wrong';
  }
  try {
    const caller = await fetchCaller(key);
    return caller.role === 'public' ? 'signIn.wrong' : null;
  } catch (error) {
    return problemOf(error);
  }
}

function problemOf(error) {
  if (!(error instanceof ApiError)) {
    console.error(error);
    return 'errors.other';
  }
  return error.kind === 'refused' ? 'signIn.wrong' : `errors.${error.kind}`;
}

/** Who the kept key belongs to. One that is no longer accepted is let go of: what is published can be read without. */
async function nameCaller() {
  try {
    state.caller = await fetchCaller(currentKey());
  } catch (error) {
    if (error.kind === 'refused') {
      forgetKey();
      state.turnedDown = true;
    }
  }
  drawSignIn(state.i18n);
}
