import { moved } from './announcement.js';
import { annexFile } from './api.js';
import { byId, element } from './dom.js';
import { renderNotes } from './notes.js';
import { renderLegend, renderSyntheticBanner } from './page.js';
import { highlightFigures, renderProjectTable, updateProjectTable } from './project-table.js';
import { changesBetween, TOTAL } from './view.js';
import { figureText } from './words.js';

/*
 * A project as a page: who it is, what it reported, all its figures.
 */

export function renderProject(state) {
  const { i18n, programme, shown } = state;
  const name = nameOf(shown.view.project, i18n);
  document.title = `${name} – ${i18n.label(programme.labels, programme.id)} – Meetlat`;
  renderChooser(programme.projects, shown.view.project.id, i18n);
  byId('project-name').textContent = name;
  byId('project-facts').replaceChildren(...facts(shown.view.project, i18n));
  renderReports(shown.view.reports, i18n);
  renderAnnex(shown.view.project, programme, i18n);
  drawTable(state);
  renderAround(shown.view, i18n);
}

const nameOf = (project, i18n) => i18n.label(project.labels, project.id);

function renderChooser(projects, chosen, i18n) {
  byId('project').replaceChildren(
    ...projects.map(project => element('option', { value: project.id }, nameOf(project, i18n))),
  );
  byId('project').value = chosen;
  byId('chooser').hidden = false;
}

function facts({ members, language, started, stopped }, i18n) {
  const fact = (name, text) =>
    element('div', {}, element('dt', {}, i18n.text(`projectPage.${name}`)), element('dd', {}, text));
  return [
    ...(members?.length > 0 ? [fact('members', i18n.list(members))] : []),
    ...(language ? [fact('language', i18n.textOr(`projectPage.languages.${language}`, language))] : []),
    ...(started ? [fact('started', i18n.date(started))] : []),
    ...(stopped ? [fact('stopped', i18n.date(stopped))] : []),
  ];
}

const EXPECTED = ['on-time', 'late', 'missing', 'withdrawn', 'due'];
const RECEIVED = ['on-time', 'late'];

function renderReports(reports, i18n) {
  byId('reports').hidden = !reports;
  if (!reports) {
    return;
  }
  byId('reports-row').replaceChildren(...reports.map(entry => reportItem(entry, i18n)));
  const count = among => reports.filter(({ report }) => among.includes(report?.status)).length;
  byId('reports-sum').textContent =
    `${i18n.count('projectPage.reportsOf', count(EXPECTED), { received: i18n.number(count(RECEIVED)) })}.`;
}

function reportItem({ period, report }, i18n) {
  const status = report?.status ?? 'not-expected';
  return element(
    'li',
    { 'data-report': status },
    element('span', { class: 'report-period' }, period.id),
    ' ',
    element('span', { class: 'report-status' }, i18n.textOr(`projectPage.statuses.${status}`, status)),
    ...(status === 'late' && report.daysLate > 0
      ? [' ', element('span', { class: 'report-when' }, i18n.count('projectPage.daysLate', report.daysLate))]
      : []),
  );
}

/** In the language of the page. */
function renderAnnex(project, { definitions }, i18n) {
  for (const format of ['html', 'pdf']) {
    byId(`annex-${format}`).href = annexFile(project.id, { definitions, language: i18n.language, format });
  }
}

function drawTable({ i18n, shown: { view } }) {
  const title = i18n.text('projectPage.tableTitle', { project: nameOf(view.project, i18n) });
  byId('table-title').textContent = title;
  renderProjectTable(byId('table-scroll'), view, title, i18n);
  renderNotes(view.notes, view, i18n);
}

function renderAround(view, i18n) {
  renderSyntheticBanner(view, i18n);
  renderLegend(view, i18n);
}

/** Moves what changed, and says it aloud and in sight. */
export function moveProject(state, before) {
  const { i18n, shown } = state;
  const changes = changesBetween(before.view, shown.view);
  if (changes === null) {
    renderProject(state);
    return;
  }
  if (JSON.stringify(before.view.notes) === JSON.stringify(shown.view.notes)) {
    updateProjectTable(byId('table-scroll'), shown.view, changes, i18n);
  } else {
    drawTable(state); // other notes have other numbers
  }
  highlightFigures(byId('table-scroll'), changes);
  renderReports(shown.view.reports, i18n);
  renderAround(shown.view, i18n);
  const told = changes
    .filter(change => moved(change) && change.after.period !== TOTAL)
    .slice(0, MOST_TOLD)
    .map(change => changeText(change, shown.view, i18n));
  if (told.length > 0) {
    byId('latest-change').textContent = told.join('; ');
  }
}

const MOST_TOLD = 3;

const changeText = ({ before, after }, view, i18n) =>
  i18n.text('change', {
    project: i18n.label(view.rows.find(row => row.id === after.indicator).indicator.labels, after.indicator),
    period: after.period,
    before: figureText(before, i18n),
    after: figureText(after, i18n),
  });
