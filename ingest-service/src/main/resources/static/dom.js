/**
 * Makes an element. Texts only ever become text nodes, so nothing from the service or the file is read as markup.
 *
 * @param {string} tag
 * @param {Object<string, string>} attributes `class`, `data-...` and the like
 * @param {...(Node|string)} children
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

export function byId(id) {
  return document.getElementById(id);
}

/** A button that does something when pressed. */
export function button(look, text, press) {
  const made = element('button', { type: 'button', class: look }, text);
  made.addEventListener('click', press);
  return made;
}

/** Fills a list of choices and keeps what was chosen, if it is still there. */
export function fillChoices(select, choices) {
  const before = select.value;
  select.replaceChildren(...choices.map(({ value, text }) => element('option', { value }, text)));
  if (choices.some(({ value }) => value === before)) {
    select.value = before;
  }
}
