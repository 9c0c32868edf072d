import { sign } from './completeness-matrix.js';
import { STATUSES } from './completeness-status.js';
import { byId, element } from './dom.js';
import { percentText } from './reporting-i18n.js';

/*
 * The whole in one sentence and one bar, and what the signs mean.
 */

const FIELDS = { 'on-time': 'onTime', late: 'late', missing: 'missing', withdrawn: 'withdrawn' };

/** How many of the expected reports have that status; what is still due is what remains. */
function partsOf(total) {
  const counted = Object.entries(FIELDS).map(([status, field]) => ({ status, count: total[field] }));
  const due = total.expected - counted.reduce((sum, { count }) => sum + count, 0);
  return [...counted, { status: 'due', count: Math.max(0, due) }];
}

export function renderSummary(total, i18n) {
  const parts = partsOf(total);
  byId('share').textContent = total.expected > 0 ? percentText(total.share, i18n) : '–';
  byId('summary-text').textContent = summaryText(total, i18n);
  byId('whole-bar').replaceChildren(
    ...parts
      .filter(({ count }) => count > 0)
      .map(({ status, count }) => {
        const part = element('span', { 'data-status': status });
        part.style.flexGrow = String(count);
        return part;
      }),
  );
  byId('whole-parts').replaceChildren(
    ...parts.map(({ status, count }) =>
      element(
        'div',
        { 'data-status': status },
        element('dt', {}, sign(status), ' ', i18n.text(`reporting.statuses.${status}`)),
        element('dd', {}, i18n.number(count)),
      ),
    ),
  );
}

export function summaryText(total, i18n) {
  if (total.expected === 0) {
    return i18n.text('reporting.noneExpected');
  }
  const sentences = [
    i18n.count('reporting.summary', total.expected, {
      expected: i18n.number(total.expected),
      received: i18n.number(total.received),
    }),
    total.revised > 0 ? i18n.count('reporting.revisedSince', total.revised) : '',
  ];
  return sentences.filter(Boolean).join(' ');
}

export function renderLegend(i18n) {
  const item = (mark, text) =>
    element('li', {}, element('span', { class: 'swatch', 'aria-hidden': 'true' }, mark), element('span', {}, text));
  byId('legend').replaceChildren(
    ...STATUSES.map(status => {
      const made = item(sign(status), i18n.text(`reporting.legend.${status}`));
      made.dataset.status = status;
      return made;
    }),
    item('↻ 2', i18n.text('reporting.legend.revised')),
  );
}
