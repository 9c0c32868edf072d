import { COLOURS, FONT, gapFill } from './chart-looks.js';
import { flagMark, GAP_SIGNS } from './words.js';

/** Between a bar and its label, in CSS pixels. */
const LABEL_GAP = 3;

const figuresOf = chart => chart.data.datasets[0].figures;

/** Fills the place of each figure that is not there, from top to bottom: no height that could be read as a value. */
export const gapSlots = {
  id: 'gapSlots',
  beforeDatasetsDraw(chart) {
    figuresOf(chart).forEach((figure, index) => {
      if (figure.kind !== 'value') {
        drawSlot(chart, slotAt(chart, index), figure.kind);
      }
    });
  },
};

/** Writes each value in full at its bar: across where it fits beside its neighbours, else upright. */
export const barLabels = {
  id: 'barLabels',
  afterDatasetsDraw(chart, _, { i18n }) {
    const { ctx } = chart;
    ctx.save();
    setFont(ctx);
    const width = columnWidth(chart);
    for (const label of labelsOf(chart, i18n)) {
      const write = ctx.measureText(label.text).width <= width ? writeAcross : writeUpright;
      write(ctx, label);
    }
    ctx.restore();
  },
};

function labelsOf(chart, i18n) {
  const bars = chart.getDatasetMeta(0).data;
  return figuresOf(chart)
    .map((figure, index) => ({ figure, bar: bars[index] }))
    .filter(({ figure }) => figure.kind === 'value')
    .map(({ figure, bar }) => ({
      figure,
      bar,
      text: labelOf(figure, i18n),
      top: Math.min(bar.y, bar.base),
    }));
}

/** What stands out says so at its bar, as it does in the table. */
const labelOf = (figure, i18n) =>
  i18n.quantity(figure.value, figure.measure) + (figure.flags.includes('deviation') ? ` ${flagMark('deviation')}` : '');

function setFont(ctx) {
  ctx.font = `600 ${FONT.size}px ${FONT.family}`;
  ctx.fillStyle = COLOURS.ink;
  ctx.textAlign = 'center';
}

function writeAcross(ctx, { text, bar, top }) {
  ctx.textBaseline = 'bottom';
  ctx.fillText(text, bar.x, top - LABEL_GAP);
}

/** Inside the bar where it is tall enough, else above it: either way there is room for it. */
function writeUpright(ctx, { text, figure, bar, top }) {
  const inside = bar.base - top > ctx.measureText(text).width + 2 * LABEL_GAP;
  ctx.save();
  ctx.translate(bar.x, inside ? top + LABEL_GAP : top - LABEL_GAP);
  ctx.rotate(-Math.PI / 2);
  ctx.textBaseline = 'middle';
  ctx.textAlign = inside ? 'right' : 'left';
  ctx.fillStyle = inside && !figure.synthetic ? COLOURS.paper : COLOURS.ink;
  ctx.fillText(text, 0, 0);
  ctx.restore();
}

const columnWidth = chart => chart.scales.x.width / figuresOf(chart).length;

function slotAt(chart, index) {
  const width = columnWidth(chart) * 0.72;
  const { top, bottom } = chart.chartArea;
  return { x: chart.scales.x.getPixelForValue(index) - width / 2, y: top, width, height: bottom - top };
}

function drawSlot({ ctx }, { x, y, width, height }, kind) {
  const fill = gapFill(ctx, kind);
  ctx.save();
  if (fill) {
    ctx.fillStyle = fill;
    ctx.fillRect(x, y, width, height);
    ctx.strokeStyle = COLOURS.gapLine;
    ctx.setLineDash(kind === 'suppressed' ? [] : [3, 3]);
    ctx.strokeRect(x, y, width, height);
  }
  drawSign(ctx, kind, x + width / 2, y + height - 12);
  ctx.restore();
}

function drawSign(ctx, kind, x, y) {
  ctx.setLineDash([]);
  ctx.fillStyle = COLOURS.paper;
  ctx.fillRect(x - 8, y - 8, 16, 16);
  setFont(ctx);
  ctx.textBaseline = 'middle';
  ctx.fillText(GAP_SIGNS[kind], x, y);
  if (kind === 'not-additive') {
    strikeThrough(ctx, x, y);
  }
}

/** A sum crossed out. */
function strikeThrough(ctx, x, y) {
  ctx.strokeStyle = COLOURS.ink;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  ctx.moveTo(x - 7, y + 5);
  ctx.lineTo(x + 7, y - 5);
  ctx.stroke();
}
