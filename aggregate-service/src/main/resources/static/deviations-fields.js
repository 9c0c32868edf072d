import { byId } from './dom.js';

/*
 * The fields of an explanation, and what is wrong with each.
 */

export const FIELDS = ['author', 'language', 'text'];

export const fieldOf = name => byId(`explain-${name}`);

/**
 * Says what is wrong at each field, and goes to the first.
 *
 * @param {Object<string, string>} problems by field
 * @param {string} above what belongs to no field
 */
export function renderErrors(problems, above) {
  byId('explain-error').textContent = above;
  for (const name of FIELDS) {
    byId(`explain-${name}-error`).textContent = problems[name] ?? '';
    fieldOf(name).toggleAttribute('aria-invalid', false);
    if (problems[name]) {
      fieldOf(name).setAttribute('aria-invalid', 'true');
    }
  }
  const first = FIELDS.find(name => problems[name]);
  if (first) {
    fieldOf(first).focus();
  }
}
