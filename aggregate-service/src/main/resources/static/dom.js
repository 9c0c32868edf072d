/**
 * Makes an element. Texts only ever become text nodes, so nothing from the service is read as markup.
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

const HIGHLIGHT_MS = 4000;
const highlights = new WeakMap();

/** Marks an element as changed for a moment; the style sheet decides what that looks like, with or without motion. */
export function highlight(target) {
  clearTimeout(highlights.get(target));
  target.classList.remove('changed');
  void target.offsetWidth; // forces a reflow, without which the animation would not start over
  target.classList.add('changed');
  highlights.set(
    target,
    setTimeout(() => target.classList.remove('changed'), HIGHLIGHT_MS),
  );
}

export function prefersReducedMotion() {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
