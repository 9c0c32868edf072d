import { byId, element } from './dom.js';
import { FieldErrors, postExplanation } from './reporting-api.js';
import { renderErrors, fieldOf, FIELDS } from './deviations-fields.js';

/*
 * The form in which somebody who is signed in explains a count.
 */

const MOST = 2_000;
const AUTHORS = ['coordinator', 'evaluator', 'programme'];

/**
 * @param {(id: string, entry: object) => void} given an explanation was taken in, under that id
 * @returns {(entry: object, around: object) => void} opens the form for a count
 */
export function startExplaining(given) {
  const dialog = byId('explain-dialog');
  let about = null;
  let sending = false;

  byId('explain-cancel').addEventListener('click', () => dialog.close());
  byId('explain-text').addEventListener('input', () => drawLeft(about.around.i18n));
  byId('explain-form').addEventListener('submit', event => {
    event.preventDefault();
    if (!sending) {
      submit();
    }
  });
  dialog.addEventListener('close', () => about.opener?.isConnected && about.opener.focus());

  function open(entry, around) {
    // What was typed for the same count and not sent is still there.
    const same = about?.entry.key === entry.key;
    about = { entry, around, opener: document.activeElement };
    if (!same) {
      byId('explain-form').reset();
      byId('explain-language').value = around.i18n.language;
    }
    draw(same ? byId('explain-author').value : '');
    dialog.showModal();
    byId('explain-author').focus();
  }

  function draw(author) {
    const { entry, around } = about;
    const { i18n, names } = around;
    byId('explain-about').textContent = i18n.text('deviating.form.about', {
      indicator: names.indicator(entry.indicator),
      project: names.project(entry.project),
      period: entry.period,
      value: around.valueText(entry),
    });
    byId('explain-author').replaceChildren(
      element('option', { value: '' }, i18n.text('deviating.form.choose')),
      ...AUTHORS.map(value => element('option', { value }, i18n.text(`deviating.authors.${value}`))),
    );
    byId('explain-author').value = author;
    byId('explain-submit').textContent = i18n.text('deviating.form.submit');
    renderErrors({}, '');
    drawLeft(i18n);
  }

  async function submit() {
    const { entry, around } = about;
    const { i18n } = around;
    const typed = Object.fromEntries(FIELDS.map(name => [name, fieldOf(name).value.trim()]));
    const problems = problemsWith(typed, i18n);
    if (Object.keys(problems).length > 0) {
      renderErrors(problems, '');
      return;
    }
    sending = true;
    byId('explain-submit').textContent = i18n.text('deviating.form.sending');
    try {
      const { indicator, project, period, value } = entry;
      const explanation = { indicator, project, period, definitions: around.definitions, value, ...typed };
      const id = await postExplanation(around.explanationsUrl, explanation, i18n.language);
      byId('explain-form').reset();
      dialog.close();
      given(id, entry);
    } catch (error) {
      showFailure(error, i18n);
    } finally {
      sending = false;
      byId('explain-submit').textContent = i18n.text('deviating.form.submit');
    }
  }

  return open;
}

function problemsWith({ author, text }, i18n) {
  return {
    ...(author === '' ? { author: i18n.text('deviating.form.required') } : {}),
    ...(text === '' ? { text: i18n.text('deviating.form.textRequired') } : {}),
    ...(lengthOf(text) > MOST ? { text: i18n.text('deviating.form.textTooLong', { most: i18n.number(MOST) }) } : {}),
  };
}

/** What belongs to no field of the form, such as a count that has moved meanwhile, is said above it. */
function showFailure(error, i18n) {
  if (!(error instanceof FieldErrors)) {
    const known = { refused: 'deviating.form.refused', network: 'errors.network' }[error.kind];
    renderErrors({}, [i18n.text(known ?? 'deviating.form.failed'), error.message].filter(Boolean).join(' '));
    return;
  }
  const fields = {};
  const others = [];
  for (const { pointer, detail } of error.errors) {
    const name = pointer.replace(/^\//, '');
    if (FIELDS.includes(name)) {
      fields[name] = [fields[name], detail].filter(Boolean).join(' ');
    } else {
      others.push(detail);
    }
  }
  const above = others.length > 0 || error.errors.length > 0 ? others.join(' ') : error.message;
  renderErrors(fields, above || i18n.text('deviating.form.wrong'));
}

/** As the service counts: a sign outside the basic plane is one. */
const lengthOf = text => [...text].length;

function drawLeft(i18n) {
  const left = MOST - lengthOf(byId('explain-text').value.trim());
  const words = left >= 0 ? i18n.count('deviating.form.left', left) : i18n.count('deviating.form.over', -left);
  byId('explain-left').textContent = words;
  byId('explain-left').dataset.over = String(left < 0);
  // Said aloud only when it is about to matter.
  byId('explain-left-said').textContent = left < 100 && left % 10 === 0 ? words : '';
}
