import { pageAddress } from './address.js';
import { reportsOf, SIGNS } from './completeness-status.js';
import { element } from './dom.js';
import { dayOf, percentText } from './reporting-i18n.js';

/*
 * The calendar: projects by periods, and under it how whole each period is.
 */

/**
 * @param {object} answer of the service
 * @param {Array<object>} projects those to show, in order
 * @param {object} programme
 */
export function renderMatrix(container, answer, projects, programme, i18n) {
  container.replaceChildren(
    element(
      'table',
      { class: 'calendar' },
      element('caption', { class: 'visually-hidden' }, i18n.text('reporting.matrixTitle')),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, i18n.text('project')),
          ...answer.periods.map(period => periodHead(period, i18n)),
        ),
      ),
      element('tbody', {}, ...projects.map(row => projectRow(row, programme, i18n))),
      element(
        'tfoot',
        {},
        footRow('expected', answer.periods, period => [i18n.number(period.expected)], i18n),
        footRow('received', answer.periods, period => [i18n.number(period.received)], i18n),
        footRow('share', answer.periods, period => shareParts(period, i18n), i18n),
      ),
    ),
  );
}

export const cellIn = (container, project, period) =>
  container.querySelector(`td[data-project="${CSS.escape(project)}"][data-period="${CSS.escape(period)}"]`);

function periodHead({ period, start, end, deadline }, i18n) {
  const limit = deadline
    ? i18n.text('reporting.until', { date: i18n.date(deadline) })
    : i18n.text('reporting.noDeadline');
  return element(
    'th',
    { scope: 'col' },
    element('span', { class: 'period-id' }, period),
    ' ',
    element('span', { class: 'period-dates' }, i18n.period({ start, end })),
    ' ',
    element('span', { class: 'period-deadline' }, limit),
  );
}

function projectRow({ project, cells }, programme, i18n) {
  const known = programme.projects.find(({ id }) => id === project);
  const head = element(
    'th',
    { scope: 'row' },
    element(
      'a',
      { href: pageAddress('project.html', { project, definitions: programme.definitions }) },
      i18n.label(known?.labels, project),
    ),
  );
  if (known?.stopped) {
    head.append(' ', element('span', { class: 'aside' }, i18n.text('stoppedOn', { date: i18n.date(known.stopped) })));
  }
  return element('tr', {}, head, ...cells.map(cell => reportCell(project, cell, programme.timeZone, i18n)));
}

function reportCell(project, cell, timeZone, i18n) {
  const reports = reportsOf(cell);
  const attributes = { 'data-project': project, 'data-period': cell.period, 'data-status': cell.status };
  return element(
    'td',
    attributes,
    ...(reports.length > 1
      ? [element('ul', { class: 'forms' }, ...reports.map(report => formItem(report, timeZone, i18n)))]
      : reportParts(cell, timeZone, i18n)),
  );
}

const formItem = (report, timeZone, i18n) =>
  element(
    'li',
    { 'data-status': report.status },
    element('span', { class: 'form-name' }, report.form),
    ...reportParts(report, timeZone, i18n),
  );

function reportParts(report, timeZone, i18n) {
  const { status, submittedAt, revisions } = report;
  return [
    element(
      'span',
      { class: 'report' },
      sign(status),
      ' ',
      element('span', { class: 'report-words' }, statusWords(report, i18n)),
    ),
    ...(submittedAt ? [' ', element('span', { class: 'report-date' }, i18n.date(dayOf(submittedAt, timeZone)))] : []),
    ...(revisions > 0 ? [' ', revisedMark(revisions, i18n)] : []),
  ];
}

/** What stands beside the sign: short enough for a narrow column, and whole enough to be read out. */
const statusWords = ({ status, daysLate }, i18n) =>
  status === 'late' && daysLate > 0
    ? i18n.count('reporting.daysLate', daysLate)
    : i18n.textOr(`reporting.cells.${status}`, status);

export const sign = status =>
  element('span', { class: 'report-sign', 'data-status': status, 'aria-hidden': 'true' }, SIGNS[status] ?? '·');

export function revisedMark(revisions, i18n) {
  const words = i18n.count('reporting.revised', revisions);
  return element(
    'span',
    { class: 'revised', title: words },
    element('span', { 'aria-hidden': 'true' }, `↻ ${i18n.number(revisions)}`),
    element('span', { class: 'visually-hidden' }, words),
  );
}

const footRow = (name, periods, parts, i18n) =>
  element(
    'tr',
    { 'data-row': name },
    element('th', { scope: 'row' }, i18n.text(`reporting.foot.${name}`)),
    ...periods.map(period => element('td', { 'data-period': period.period }, ...parts(period))),
  );

function shareParts({ expected, share }, i18n) {
  if (expected === 0 || share === null || share === undefined) {
    return [i18n.text('reporting.nothingExpected')];
  }
  const bar = element('span', { class: 'share-bar', 'aria-hidden': 'true' }, element('span'));
  bar.firstChild.style.inlineSize = `${Math.min(100, share * 100)}%`;
  return [percentText(share, i18n), bar];
}
