/*
 * Colours and letters of the charts. The same as in style.css, which cannot reach into a canvas.
 * Told apart by lightness and pattern, not by hue: they hold for the colour-blind and in a grey print.
 */

export const COLOURS = {
  real: '#1d4f8c',
  synthetic: '#c3d4e8',
  ink: '#1c232b',
  muted: '#55606c',
  axis: '#7b8794',
  grid: '#e4e8ed',
  gapLine: '#8f9aa6',
  gapFill: '#d3d9e0',
  paper: '#ffffff',
};

export const FONT = { family: 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif', size: 12 };

/** How far apart the lines of a pattern are, in CSS pixels. */
const STEP = 6;

/**
 * What fills the place of a bar that is not there.
 * @returns {?CanvasPattern} null for nothing
 */
export function gapFill(context, kind) {
  const lines = PATTERNS[kind];
  return lines ? pattern(context, lines, kind === 'suppressed' ? COLOURS.gapFill : null) : null;
}

const PATTERNS = {
  missing: tile => {
    tile.moveTo(0, STEP);
    tile.lineTo(STEP, 0);
  },
  'not-comparable': tile => {
    tile.moveTo(STEP / 2, 0);
    tile.lineTo(STEP / 2, STEP);
  },
  'not-additive': tile => {
    tile.moveTo(0, STEP / 2);
    tile.lineTo(STEP, STEP / 2);
  },
  suppressed: tile => {
    tile.moveTo(0, 0);
    tile.lineTo(STEP, STEP);
    tile.moveTo(0, STEP);
    tile.lineTo(STEP, 0);
  },
};

function pattern(context, lines, ground) {
  const tile = document.createElement('canvas');
  tile.width = STEP;
  tile.height = STEP;
  const pen = tile.getContext('2d');
  if (ground) {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, STEP, STEP);
  }
  pen.strokeStyle = COLOURS.gapLine;
  pen.lineCap = 'square';
  pen.beginPath();
  lines(pen);
  pen.stroke();
  return context.createPattern(tile, 'repeat');
}
