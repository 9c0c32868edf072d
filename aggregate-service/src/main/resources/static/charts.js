import { element, highlight, prefersReducedMotion } from './dom.js';
import { barLabels, gapSlots } from './chart-plugins.js';
import { COLOURS, FONT } from './chart-looks.js';
import { valueAxis } from './chart-scales.js';
import { figureText, rowName, SYNTHETIC_MARK } from './words.js';

/** The charts on the page now, by the id of their row. */
const shown = new Map();

/** Without the library the page still has its table. */
export const chartsAvailable = () => typeof window.Chart === 'function';

/** Draws one small chart for each row, on a scale of chart-scales.js. */
export function renderCharts(container, view, scale, i18n) {
  shown.forEach(({ chart }) => chart.destroy());
  shown.clear();
  container.replaceChildren();
  for (const row of view.rows) {
    const part = figureFor(row);
    container.append(part.figure);
    describe(part, row, i18n);
    part.chart = draw(part.canvas, row, valueAxis(row, view, scale, i18n), i18n);
    shown.set(row.id, part);
  }
}

/** Moves the bars of the rows that changed to their new values; a scale for all moves with any of them. */
export function updateCharts(view, scale, changes, i18n) {
  if (scale !== 'own') {
    for (const row of view.rows) {
      const { chart } = shown.get(row.id);
      chart.options.scales.y = valueAxis(row, view, scale, i18n);
      chart.update('none');
    }
  }
  const changed = new Set(changes.map(change => change.after.project));
  for (const row of view.rows.filter(candidate => changed.has(candidate.id))) {
    const part = shown.get(row.id);
    describe(part, row, i18n);
    const [bars] = part.chart.data.datasets;
    bars.figures = row.cells;
    bars.data = row.cells.map(figure => figure.value);
    part.chart.options.animation = prefersReducedMotion() ? false : { duration: 700 };
    part.chart.update();
    highlight(part.figure);
  }
}

function figureFor(row) {
  const name = element('h3', { class: 'chart-name' });
  const total = element('p', { class: 'chart-total' });
  const canvas = element('canvas', { role: 'img' });
  const figure = element(
    'figure',
    { class: row.project ? 'chart' : 'chart programme', 'data-chart': row.id },
    element('figcaption', {}, name, total),
    element('div', { class: 'chart-area' }, canvas),
  );
  return { figure, name, total, canvas };
}

function describe({ name, total, canvas }, row, i18n) {
  name.textContent = chartName(row, i18n);
  total.textContent =
    row.total.kind === 'value'
      ? i18n.text('chartTotal', { value: figureText(row.total, i18n) })
      : figureText(row.total, i18n);
  canvas.setAttribute('aria-label', summary(row, i18n));
}

const chartName = (row, i18n) => (row.project ? rowName(row, i18n) : i18n.text('programme'));

/** The chart in words, for who cannot see it. */
function summary(row, i18n) {
  const spoken = figure =>
    figureText(figure, i18n).replace(SYNTHETIC_MARK, ` (${i18n.text('synthetic')})`) +
    (figure.findings?.length > 0 ? ` (${i18n.text('flags.deviation')})` : '');
  const series = row.cells.map(cell => `${cell.period}: ${spoken(cell)}`).join('; ');
  return i18n.text('chartSummary', { name: chartName(row, i18n), total: spoken(row.total), series });
}

function draw(canvas, row, y, i18n) {
  return new window.Chart(canvas, {
    type: 'bar',
    data: {
      labels: row.cells.map(cell => cell.period),
      datasets: [bars(row)],
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      devicePixelRatio: Math.max(2, window.devicePixelRatio), // sharp on paper too
      animation: false,
      events: [], // every value stands on its bar: there is nothing to hover for
      layout: { padding: { top: 18 } },
      font: FONT,
      scales: { x: periodAxis(), y },
      plugins: { legend: { display: false }, tooltip: { enabled: false }, barLabels: { i18n } },
    },
    plugins: [gapSlots, barLabels],
  });
}

function bars(row) {
  const look =
    (real, synthetic) =>
    ({ dataIndex, dataset }) =>
      dataset.figures[dataIndex]?.synthetic ? synthetic : real;
  return {
    data: row.cells.map(figure => figure.value),
    figures: row.cells,
    backgroundColor: look(COLOURS.real, COLOURS.synthetic),
    borderColor: COLOURS.real,
    borderWidth: 1,
    borderSkipped: false,
    minBarLength: 3, // a zero is a line on the base, and a small value is never nothing
    categoryPercentage: 0.8,
    barPercentage: 0.9,
  };
}

function periodAxis() {
  return {
    grid: { display: false },
    border: { color: COLOURS.axis },
    ticks: { color: COLOURS.ink, font: FONT, autoSkip: false, maxRotation: 0 },
  };
}
