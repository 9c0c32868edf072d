import { chosen, pointLinks, rememberInHistory } from './address.js';
import { fetchAggregates } from './api.js';
import { completenessOf, deviationsOf } from './beside.js';
import { startDefinitions } from './definition-dialog.js';
import { byId } from './dom.js';
import { downloadWithKey } from './download.js';
import { moveProject, renderProject } from './project-page.js';
import { projectViewOf } from './project-view.js';
import { startSession } from './view-session.js';

/* One project: all its figures. */

const { state, reload } = startSession({
  fetch: fetchProject,
  draw: renderProject,
  move: moveProject,
  concerns: cell => cell.project === state.shown?.view.project.id,
});

startDefinitions(() => state);
byId('project').addEventListener('change', event => {
  rememberInHistory({ project: event.target.value });
  pointLinks();
  reload();
});
for (const id of ['annex-html', 'annex-pdf']) {
  downloadWithKey(byId(id), error => {
    byId('download-failed').textContent = state.i18n.text(`errors.${error.kind ?? 'other'}`);
  });
}

async function fetchProject({ programme, catalogue, i18n }) {
  const { definitions } = programme;
  const { project, reservations } = projectOf(programme, i18n);
  const [answer, deviations, completeness] = await Promise.all([
    fetchAggregates({
      indicator: catalogue.indicators.map(indicator => indicator.id),
      project: project.id,
      definitions,
      size: MOST,
    }),
    deviationsOf({ project: project.id, definitions }, i18n.language),
    completenessOf({ project: project.id, definitions }),
  ]);
  return {
    view: projectViewOf(project, programme, catalogue, answer.aggregates, deviations, completeness),
    release: answer.figures === 'released' ? answer.release : null,
    reservations,
  };
}

/** More than the figures that a project has, so that one page holds them all. */
const MOST = 10_000;

/** The project of the address, else the first. */
function projectOf({ projects }, i18n) {
  const asked = chosen('project');
  const found = projects.find(({ id }) => id === asked);
  const [first] = projects;
  return {
    project: found ?? first,
    reservations:
      asked && !found
        ? [i18n.text('projectPage.unknown', { project: asked, shown: i18n.label(first.labels, first.id) })]
        : [],
  };
}
