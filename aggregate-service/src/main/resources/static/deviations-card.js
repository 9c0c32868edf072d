import { pageAddress } from './address.js';
import { renderSeries } from './deviations-series.js';
import { element } from './dom.js';
import { measureOf, unitWord } from './indicator-words.js';
import { dayOf } from './reporting-i18n.js';
import { syntheticSign } from './words.js';

/*
 * One count that stands out: how many, why, beside which others, and what was said of it.
 */

/**
 * @param {object} entry see deviations-view.js
 * @param {'project'|'indicator'} group what its group names already
 * @param {object} around names, views and what else a card is drawn with
 */
export function renderCard(entry, group, around) {
  const { i18n, mayExplain, language } = around;
  const figures = around.figuresOf(entry);
  const title = `about-${entry.key.replaceAll(' ', '-')}`;
  return element(
    'article',
    { class: 'card', 'data-key': entry.key, 'data-status': entry.status, 'aria-labelledby': title, tabindex: '-1' },
    element(
      'div',
      { class: 'card-head' },
      heading(entry, group, title, around),
      element('span', { class: 'badge', 'data-status': entry.status }, i18n.text(`deviating.statuses.${entry.status}`)),
    ),
    element(
      'div',
      { class: 'card-body' },
      element(
        'div',
        { class: 'card-said' },
        countPart(entry, figures, around),
        ...(entry.findings.length > 0
          ? [
              element('h5', { class: 'visually-hidden' }, i18n.text('deviating.why')),
              element('ul', { class: 'findings', lang: language }, ...entry.findings.map(findingItem)),
            ]
          : []),
        ...explanationsPart(entry, around),
      ),
      seriesPart(entry, figures, around),
    ),
    element(
      'p',
      { class: 'card-links' },
      ...(mayExplain && entry.status !== 'closed' ? [explainButton(entry, around)] : []),
      ...links(entry, around),
    ),
  );
}

function heading(entry, group, id, { i18n, names, periodOf }) {
  const other = group === 'project' ? names.indicator(entry.indicator) : names.project(entry.project);
  const period = periodOf(entry.period);
  return element(
    'h4',
    { id },
    `${other}, ${entry.period}`,
    ...(period?.start ? [' ', element('span', { class: 'card-period' }, i18n.period(period))] : []),
  );
}

function countPart(entry, figures, { i18n, indicatorOf }) {
  const indicator = indicatorOf(entry.indicator);
  if (entry.value === null) {
    return element('p', { class: 'count-now' }, i18n.text('deviating.valueGone'));
  }
  const value = i18n.quantity(entry.value, measureOf(indicator));
  const figure = figures?.find(({ period }) => period === entry.period);
  return element(
    'p',
    { class: 'count-now' },
    element('strong', {}, entry.status === 'closed' ? i18n.text('deviating.valueNow', { value }) : value),
    ...(figure?.synthetic ? [syntheticSign(i18n)] : []),
    ' ',
    element(
      'span',
      { class: 'count-unit' },
      indicator ? i18n.text('deviating.unit', { unit: unitWord(indicator.unit, i18n) }) : '',
    ),
  );
}

const findingItem = ({ rule, detail }) => element('li', { 'data-rule': rule }, detail);

function explanationsPart(entry, { i18n, timeZone, indicatorOf }) {
  if (entry.explanations.length === 0) {
    return [element('p', { class: 'unexplained' }, i18n.text('deviating.noExplanation'))];
  }
  const measure = measureOf(indicatorOf(entry.indicator));
  return [
    element('h5', { class: 'explained-title' }, i18n.text('deviating.explanations')),
    element(
      'ul',
      { class: 'explanations' },
      ...entry.explanations.map(explanation => explanationItem(explanation, entry, measure, timeZone, i18n)),
    ),
  ];
}

function explanationItem(explanation, entry, measure, timeZone, i18n) {
  const { id, author, givenAt, language, text, value } = explanation;
  const facts = [
    i18n.text('deviating.by', {
      author: i18n.textOr(`deviating.authors.${author}`, author),
      date: i18n.date(dayOf(givenAt, timeZone)),
    }),
    ...(language === i18n.language
      ? []
      : [
          i18n.text('deviating.inLanguage', {
            language: new Intl.DisplayNames(i18n.language, { type: 'language' }).of(language),
          }),
        ]),
    ...(value === entry.value ? [] : [i18n.text('deviating.aboutEarlier', { value: i18n.quantity(value, measure) })]),
  ];
  return element(
    'li',
    { 'data-explanation': id },
    element('blockquote', { lang: language }, text),
    element('p', { class: 'explained-by' }, facts.join(' · ')),
  );
}

function seriesPart(entry, figures, { i18n, names, viewOf }) {
  const title = i18n.text('deviating.seriesOf', {
    indicator: names.indicator(entry.indicator),
    project: names.project(entry.project),
  });
  return element(
    'div',
    { class: 'card-series' },
    figures
      ? renderSeries(figures, viewOf(entry.indicator).periods, entry, title, i18n)
      : element('p', { class: 'unexplained' }, i18n.text('deviating.noSeries')),
  );
}

function links(entry, { i18n, names, definitions }) {
  const address = pageAddress('indicator.html', { indicator: entry.indicator, definitions });
  const link = (href, key) =>
    element(
      'a',
      { href, 'aria-label': i18n.text(`${key}Of`, { indicator: names.indicator(entry.indicator) }) },
      i18n.text(key),
    );
  return [link(address, 'deviating.toIndicator'), link(`${address}#definition-title`, 'deviating.toDefinition')];
}

function explainButton(entry, { i18n, names, explain }) {
  const action = i18n.text(entry.status === 'open' ? 'deviating.explain' : 'deviating.explainMore');
  const button = element(
    'button',
    {
      type: 'button',
      class: 'explain-button',
      'aria-label': i18n.text('deviating.explainOf', {
        action,
        indicator: names.indicator(entry.indicator),
        project: names.project(entry.project),
        period: entry.period,
      }),
    },
    action,
  );
  button.addEventListener('click', () => explain(entry));
  return button;
}
