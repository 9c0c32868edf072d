import { byId, button, element, fillChoices } from './dom.js';
import { clearFailure, renderFailure } from './failure-view.js';
import { allowed, namesOf } from './names.js';
import { nextPart } from './next-part.js';
import { renderOutcome } from './outcome-view.js';

/*
 * Draws the page from all that it knows: see `state` in app.js.
 */

export function draw(state, actions) {
  const { step, caller, i18n } = state;
  byId('key-step').hidden = caller !== null;
  byId('signed-in').hidden = caller === null;
  byId('signed-in-as').textContent = i18n.text('key.signedInAs', { name: caller?.source ?? '' });
  byId('file-step').hidden = caller === null || step !== 'file';
  byId('busy').hidden = step !== 'checking' && step !== 'sending';
  byId('outcome').hidden = step !== 'checked' && step !== 'done';
  document.body.dataset.step = step;
  drawKeyError(state);
  drawFileStep(state);
  drawFailure(state);
  if (!byId('busy').hidden) {
    byId('busy-title').textContent = i18n.text(step, { file: state.file.name });
    drawProgress(state, false);
  }
  if (!byId('outcome').hidden) {
    drawOutcome(state, actions);
  }
}

export function drawKeyError({ keyError, i18n }) {
  byId('key-error').textContent = keyError ? i18n.text(`key.${keyError}`) : '';
  byId('key').toggleAttribute('aria-invalid', false);
  if (keyError) {
    byId('key').setAttribute('aria-invalid', 'true');
  }
}

function drawFileStep({ caller, lists, file, i18n }) {
  if (caller === null) {
    return;
  }
  const names = namesOf(lists, null, i18n);
  const named = (things, name) => things.map(({ id }) => ({ value: id, text: name(id) }));
  const forms = named(allowed(lists.forms, caller.forms), names.form);
  const asInFile = { value: '', text: i18n.text('settings.asInFile') };
  fillChoices(byId('form'), forms);
  byId('form-chooser').hidden = forms.length < 2;
  byId('only-form').hidden = forms.length > 1;
  byId('only-form').textContent =
    forms.length === 0 ? i18n.text('file.noForm') : i18n.text('file.onlyForm', { form: forms[0].text });
  byId('drop-zone').hidden = forms.length === 0;
  fillChoices(byId('dates'), [
    { value: '', text: i18n.text('settings.datesAsFound') },
    { value: 'dmy', text: i18n.text('settings.dmy') },
    { value: 'mdy', text: i18n.text('settings.mdy') },
  ]);
  fillChoices(byId('project'), [asInFile, ...named(allowed(lists.projects, caller.projects), names.project)]);
  fillChoices(byId('period'), [
    asInFile,
    ...lists.periods.map(({ id }) => ({ value: id, text: `${id} (${names.days(id)})` })),
  ]);
  byId('again').hidden = file === null;
  byId('again-button').textContent = i18n.text('again', { file: file?.name ?? '' });
}

function drawFailure({ failure, asked, i18n }) {
  if (failure === null) {
    clearFailure();
    return;
  }
  renderFailure(failure.error, {
    during: failure.during,
    said: asked?.language ?? i18n.language,
    ways: failure.ways.map(([name, press]) => ({ text: i18n.text(`ways.${name}`), press })),
    i18n,
  });
}

let progressDrawn = 0;
const PROGRESS_MS = 100;

/** Rows come by the thousand: not each of them moves the bar. */
export function drawProgress({ outcome, step, i18n }, aloud) {
  const now = performance.now();
  if (!aloud && outcome.done > 0 && now - progressDrawn < PROGRESS_MS) {
    return;
  }
  progressDrawn = now;
  const { done, rows } = outcome;
  const bar = byId('progress');
  if (rows) {
    bar.max = rows;
    bar.value = done;
  } else {
    bar.removeAttribute('value');
  }
  const values = { done: i18n.number(done), rows: i18n.number(rows ?? 0) };
  const text = rows ? i18n.text(step === 'checking' ? 'checked' : 'taken', values) : i18n.text('reading');
  byId('progress-text').textContent = text;
  if (aloud) {
    say(text);
  }
}

function drawOutcome(state, actions) {
  const { outcome, asked, file, lists, forms, i18n } = state;
  renderOutcome(outcome, {
    title: i18n.text(asked.dryRun ? 'wouldTitle' : 'didTitle', { file: file.name }),
    dryRun: asked.dryRun,
    names: namesOf(lists, forms.get(asked.request.form), i18n),
    said: asked.language,
    i18n,
  });
  const { texts, buttons } = nextPart(outcome, asked.dryRun, i18n);
  byId('next').replaceChildren(
    ...texts.map(text => element('p', {}, text)),
    element('div', { class: 'buttons' }, ...buttons.map(({ text, does, look }) => button(look, text, actions[does]))),
  );
}

/** For screen readers, politely. */
export function say(text) {
  byId('said').textContent = text;
}

export function focusOn(id) {
  const target = byId(id);
  if (!target.matches('input, select, button') && !target.hasAttribute('tabindex')) {
    target.setAttribute('tabindex', '-1');
  }
  target.focus();
}
