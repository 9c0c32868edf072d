import { measureOf, namesFrom } from './indicator-words.js';
import { currentKey } from './key.js';

/** What a count that stands out is drawn with: the names of everything, and the series in which it stands. */
export function aroundOf({ i18n, programme, answer }, explain) {
  const { catalogue, views } = answer;
  const names = namesFrom([catalogue], i18n);
  const projects = new Map(programme.projects.map(project => [project.id, project]));
  const periods = new Map(programme.periods.map(period => [period.id, period]));
  const indicators = new Map(catalogue.indicators.map(indicator => [indicator.id, indicator]));
  const orders = { project: projects, indicator: indicators, period: periods };
  const around = {
    i18n,
    definitions: answer.definitions,
    language: answer.language,
    timeZone: programme.timeZone,
    explanationsUrl: programme.explanationsUrl,
    mayExplain: Boolean(programme.explanationsUrl && currentKey()),
    names: {
      indicator: names.indicator,
      project: id => i18n.label(projects.get(id)?.labels, id),
      period: id => id,
    },
    orderOf: name => [...orders[name].keys()],
    periodOf: id => periods.get(id),
    indicatorOf: id => indicators.get(id),
    viewOf: id => views.get(id),
    figuresOf: ({ indicator, project }) => views.get(indicator)?.rows.find(row => row.id === project)?.cells,
    valueText: ({ indicator, value }) => i18n.quantity(value, measureOf(indicators.get(indicator))),
    explain: entry => explain(entry, around),
  };
  return around;
}
