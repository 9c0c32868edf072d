/*
 * Small bars beside figures that stand in full next to them: for the eye only, so screen readers pass them over. Drawn
 * as SVG, which prints and needs no library.
 */

const SVG = 'http://www.w3.org/2000/svg';

function svg(tag, attributes, ...children) {
  const made = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** A bar as wide as its share of the largest; zero is a line at the foot. */
export function widthBar(figure, most, kind) {
  const width = most > 0 ? (100 * figure.value) / most : 0;
  return svg(
    'svg',
    {
      class: 'width-bar',
      'data-kind': kind,
      'aria-hidden': 'true',
      viewBox: '0 0 100 10',
      preserveAspectRatio: 'none',
    },
    svg('rect', { class: look(figure), width: String(Math.max(width, 0.4)), height: '10' }),
  );
}

/** A bar as high as its share of the largest of its row. */
export function heightBar(figure, most) {
  const height = most > 0 ? (24 * figure.value) / most : 0;
  const drawn = Math.max(height, 1.5);
  return svg(
    'svg',
    { class: 'height-bar', 'aria-hidden': 'true', viewBox: '0 0 40 24', preserveAspectRatio: 'none' },
    svg('rect', { class: look(figure), y: String(24 - drawn), width: '40', height: String(drawn) }),
  );
}

const look = figure => (figure.synthetic ? 'bar synthetic' : 'bar real');

const STEP = 16;
const WIDTH = 12;
const HEIGHT = 40;

/**
 * The periods of one row side by side. A gap is an outlined place without a bar, with its sign: never a height.
 *
 * @param {Array<Figure>} figures
 * @param {Object<string, string>} signs by kind of gap
 */
export function sparkline(figures, signs) {
  const most = Math.max(0, ...figures.map(figure => figure.value ?? 0));
  const width = STEP * figures.length;
  return svg(
    'svg',
    { class: 'sparkline', 'aria-hidden': 'true', viewBox: `0 0 ${width} ${HEIGHT + 2}`, width: String(width * 1.5) },
    ...figures.flatMap((figure, index) => slot(figure, index * STEP + (STEP - WIDTH) / 2, most, signs)),
    svg('path', { class: 'base', d: `M0 ${HEIGHT + 0.5}H${width}` }),
  );
}

function slot(figure, x, most, signs) {
  if (figure.kind !== 'value') {
    return [
      svg('rect', {
        class: 'slot',
        'data-kind': figure.kind,
        x: String(x),
        y: '0.5',
        width: String(WIDTH),
        height: String(HEIGHT),
      }),
      svg(
        'text',
        { class: 'slot-sign', x: String(x + WIDTH / 2), y: String(HEIGHT / 2 + 3) },
        signs[figure.kind] ?? '',
      ),
    ];
  }
  const height = Math.max(most > 0 ? (HEIGHT * figure.value) / most : 0, 1);
  return [
    svg('rect', {
      class: look(figure),
      x: String(x),
      y: String(HEIGHT - height),
      width: String(WIDTH),
      height: String(height),
    }),
  ];
}
