import { element } from './dom.js';
import { PARTS, partWords } from './indicator-words.js';

/*
 * What the definition of an indicator says under each of two versions.
 */

/** What it says now and before, for the parts that differ; or its one definition. */
export function definitionPart(entry, { versions, definitionOf, names, i18n }) {
  const [before, after] = ['from', 'to'].map(side => definitionOf(side, entry.indicator));
  if (!before || !after) {
    const only = before ?? after;
    return only
      ? [element('p', { class: 'definition-text' }, partWords('definition', only, names, i18n).join(' '))]
      : [];
  }
  if (entry.definitionChanges.length === 0) {
    return [];
  }
  const parts = [...entry.definitionChanges].sort((a, b) => PARTS.indexOf(a) - PARTS.indexOf(b));
  const title = i18n.text('compare.definitionDiffers', { indicator: i18n.label(entry.labels, entry.indicator) });
  return [
    element(
      'div',
      { class: 'table-scroll', role: 'region', tabindex: '0', 'aria-label': title },
      element(
        'table',
        { class: 'parts' },
        element('caption', { class: 'visually-hidden' }, title),
        element(
          'thead',
          {},
          element(
            'tr',
            {},
            element('th', { scope: 'col' }, i18n.text('compare.part')),
            ...[versions.from, versions.to].map(version =>
              element('th', { scope: 'col' }, i18n.text('version', { version })),
            ),
          ),
        ),
        element(
          'tbody',
          {},
          ...parts.map(part =>
            element(
              'tr',
              { 'data-part': part },
              element('th', { scope: 'row' }, i18n.textOr(`parts.${part}`, part)),
              ...[before, after].map(indicator => partCell(part, indicator, names, i18n)),
            ),
          ),
        ),
      ),
    ),
  ];
}

/** A part that this page has no words for is at least named. */
function partCell(part, indicator, names, i18n) {
  if (!PARTS.includes(part)) {
    return element('td', { class: 'unsaid' }, i18n.text('compare.differs'));
  }
  const said = partWords(part, indicator, names, i18n);
  return said.length > 0
    ? element('td', {}, ...said.map(words => element('p', {}, words)))
    : element('td', { class: 'unsaid' }, i18n.text('compare.nothingSaid'));
}
