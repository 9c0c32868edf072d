/*
 * The parts of an indicator's definition in words: the same on both pages.
 */

/** Which parts a definition has, in the order in which they are read. */
export const PARTS = [
  'labels',
  'definition',
  'included',
  'excluded',
  'unit',
  'sums',
  'ratio',
  'dimensions',
  'level',
  'targetGroup',
  'leadsTo',
  'ascending',
  'baseline',
  'targets',
  'replaces',
];

/**
 * @param {string} part one of PARTS
 * @param {object} indicator as the service gives it
 * @param {Names} names what its parts refer to
 * @returns {Array<string>} sentences or phrases; empty when nothing is said
 */
export function partWords(part, indicator, names, i18n) {
  return (WORDS[part]?.(indicator, names, i18n) ?? []).filter(Boolean);
}

/**
 * Names for what a definition refers to by its id.
 *
 * @typedef {{indicator: (id: string) => string, dimension: (id: string) => string,
 *   code: (dimension: string, code: string) => string}} Names
 * @param {Array<{indicators: Array, dimensions: Array, codeLists: Array}>} catalogues the first that knows it names it
 * @returns {Names}
 */
export function namesFrom(catalogues, i18n) {
  const find = (list, id) => catalogues.flatMap(catalogue => catalogue[list] ?? []).find(known => known.id === id);
  const name = (list, id) => i18n.label(find(list, id)?.labels, id);
  return {
    indicator: id => name('indicators', id),
    dimension: id => name('dimensions', id),
    code: (dimension, code) => {
      const codeList = find('codeLists', find('dimensions', dimension)?.codeList);
      return i18n.label(codeList?.codes.find(known => known.id === code)?.labels, code);
    },
  };
}

const WORDS = {
  labels: (indicator, _, i18n) => [i18n.label(indicator.labels, indicator.id)],
  definition: (indicator, _, i18n) => [i18n.label(indicator.descriptions, '')],
  included: (indicator, _, i18n) => [i18n.label(indicator.included, '')],
  excluded: (indicator, _, i18n) => [i18n.label(indicator.excluded, '')],
  unit: (indicator, _, i18n) => [unitWord(indicator.unit, i18n)],
  sums: sumsWords,
  ratio: ratioWords,
  dimensions: (indicator, names, i18n) =>
    indicator.dimensions?.length > 0 ? [i18n.list(indicator.dimensions.map(names.dimension))] : [],
  level: (indicator, _, i18n) => [indicator.level ? i18n.textOr(`levels.${indicator.level}`, '') : ''],
  targetGroup: (indicator, _, i18n) => [
    indicator.targetGroup ? i18n.textOr(`targetGroups.${indicator.targetGroup}`, indicator.targetGroup) : '',
  ],
  leadsTo: (indicator, names) => [indicator.leadsTo ? names.indicator(indicator.leadsTo) : ''],
  ascending: (indicator, _, i18n) => [
    typeof indicator.ascending === 'boolean' ? i18n.text(`directions.${indicator.ascending ? 'more' : 'less'}`) : '',
  ],
  baseline: (indicator, _, i18n) => [baselineWords(indicator, i18n)],
  targets: (indicator, _, i18n) => (indicator.targets ?? []).map(target => targetWords(target, indicator, i18n)),
  replaces: (indicator, names, i18n) =>
    indicator.replaces?.length > 0 ? [i18n.list(indicator.replaces.map(names.indicator))] : [],
};

export const unitWord = (unit, i18n) => i18n.textOr(`units.${unit}`, unit);

/** How its figures are written. */
export const measureOf = indicator => ({ unit: indicator?.unit, decimals: indicator?.ratio?.decimals });

function sumsWords({ sums, unit, ratio }, names, i18n) {
  if (!sums || ratio) {
    return [];
  }
  const persons = sums.periods === 'unique' && unit === 'person';
  return [
    i18n.textOr(`sums.periods.${persons ? 'uniquePersons' : sums.periods}`, ''),
    i18n.textOr(`sums.projects.${sums.projects}`, ''),
    ...Object.entries(sums.dimensions ?? {})
      .filter(([, rule]) => rule === 'none')
      .map(([dimension]) => i18n.text('sums.dimension', { dimension: names.dimension(dimension) })),
  ];
}

function ratioWords({ ratio }, names, i18n) {
  if (!ratio) {
    return [];
  }
  const values = {
    numerator: names.indicator(ratio.numerator),
    denominator: names.indicator(ratio.denominator),
    factor: i18n.number(ratio.factor),
  };
  return [i18n.text(ratio.factor === 1 ? 'ratioOfOne' : 'ratio', values), i18n.text('ratioNotSummed')];
}

function baselineWords(indicator, i18n) {
  const { baseline } = indicator;
  return baseline
    ? withNote(`${baseline.year}: ${i18n.quantity(baseline.value, measureOf(indicator))}`, baseline.note, i18n)
    : '';
}

const targetWords = (target, indicator, i18n) =>
  withNote(`${target.period}: ${i18n.quantity(target.value, measureOf(indicator))}`, target.note, i18n);

const withNote = (words, note, i18n) => [words, i18n.label(note, '')].filter(Boolean).join('. ');
