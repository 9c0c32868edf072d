import { COLOURS, FONT } from './chart-looks.js';
import { PROGRAMME } from './view.js';

/*
 * The scale of the charts: each its own, one for all projects, or one logarithmic for all.
 */

export const SCALES = ['own', 'common', 'log'];

/** @param {string} scale one of SCALES */
export function valueAxis(row, view, scale, i18n) {
  return scale === 'log' ? logAxis(view, i18n) : linearAxis(row, view, scale, i18n);
}

function linearAxis(row, view, scale, i18n) {
  return {
    ...LOOK,
    beginAtZero: true,
    // An all-zero chart still has its zero at the bottom.
    suggestedMax: scale === 'common' && row.id !== PROGRAMME ? largest(projectsOf(view)) : 1,
    ticks: { ...ticks(i18n), precision: view.measure.decimals ?? 0, maxTicksLimit: 4 },
  };
}

/**
 * From half the power of ten of the smallest value, so that one is a bar and zero a line at the foot, to the power
 * above the largest.
 */
function logAxis(view, i18n) {
  const values = valuesOf(view.rows).filter(value => value > 0);
  const lowest = values.length > 0 ? Math.floor(Math.log10(Math.min(...values))) : 0;
  const highest = values.length > 0 ? Math.max(lowest + 1, Math.ceil(Math.log10(Math.max(...values)))) : 1;
  const powers = Array.from({ length: highest - lowest + 1 }, (_, step) => 10 ** (lowest + step));
  return {
    ...LOOK,
    type: 'logarithmic',
    min: powers[0] / 2,
    max: powers.at(-1),
    ticks: ticks(i18n),
    afterBuildTicks: axis => {
      axis.ticks = powers.map(value => ({ value }));
    },
  };
}

const LOOK = {
  border: { display: false },
  grid: { color: COLOURS.grid, drawTicks: false },
  // As wide everywhere, so that the periods of charts above each other stand in line.
  afterFit: axis => {
    axis.width = Math.max(axis.width, 40);
  },
};

const ticks = i18n => ({
  color: COLOURS.muted,
  font: FONT,
  padding: 6,
  callback: value => (value < 10_000 ? i18n.number(value) : i18n.compact(value)),
});

const projectsOf = view => view.rows.filter(row => row.id !== PROGRAMME);

const valuesOf = rows =>
  rows
    .flatMap(row => row.cells)
    .filter(cell => cell.kind === 'value')
    .map(cell => cell.value);

const largest = rows => Math.max(1, ...valuesOf(rows));
