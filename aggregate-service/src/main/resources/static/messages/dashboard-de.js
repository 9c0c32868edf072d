/* Was Überblick, Indikatoransicht und Projektansicht sagen, neben dem, was alle Seiten teilen. */
export default {
  overview: {
    title: 'Was das Programm tut, und was daraus wird',
    lead:
      'Jeder Indikator steht an seinem Platz in der Wirkungskette. Eine Zahl von Aktivitäten sagt, was getan wurde, nicht was ' +
      'es geändert hat: Lesen Sie jede Zahl als das, was sie ist.',
    skip: 'Zur Wirkungskette',
    total: 'Programm, alle Zeiträume',
    noTotal: 'Keine Gesamtzahl für das Programm: {kind}.',
    noFigures: 'Noch keine Zahl für das Programm: {kinds} in allen Zeiträumen.',
    period: 'Programm, {period}',
    standOut: { one: '{count} Zählung fällt auf', other: '{count} Zählungen fallen auf' },
    explained: { one: 'davon {count} erklärt', other: 'davon {count} erklärt' },
    reports: '{period} beruht auf {received} von {expected} Berichten',
    leadsTo: 'Soll führen zu',
    baseline: 'Ausgangswert',
    target: 'Zielwert',
    open: 'Projekte und Zeiträume',
    openOf: 'Projekte und Zeiträume: {indicator}',
    indicators: { one: '{count} Indikator', other: '{count} Indikatoren' },
    empty: 'Kein Indikator dieser Version misst diese Ebene.',
    levels: {
      input: 'Bedarf und Mittel',
      activity: 'Aktivitäten',
      output: 'Output',
      outcome: 'Outcome',
      impact: 'Impact',
      none: 'Ebene nicht vereinbart',
    },
    levelTexts: {
      input: 'Die Lage, auf die das Programm antwortet, und was eingesetzt wird.',
      activity: 'Was die Projekte tun.',
      output: 'Wer und was unmittelbar erreicht wird.',
      outcome: 'Was sich für die Erreichten ändert.',
      impact: 'Was sich auf lange Sicht ändert.',
      none: 'Noch niemand hat gesagt, wo diese in der Wirkungskette hingehören.',
    },
    moved: '{indicator}: {before} → {after}',
  },
  definitionOf: 'Was wird hier gezählt? {indicator}',
  close: 'Schließen',

  show: {
    label: 'In der Tabelle anzeigen',
    counts: 'Zählungen',
    change: 'Änderung seit dem vorigen Zeitraum',
    changeFromYearBefore: 'Änderung gegenüber dem Vorjahr',
    cumulative: 'Kumuliert: bis einschließlich des Zeitraums',
  },
  scale: {
    label: 'Skala der Diagramme',
    own: 'Eigene Skala',
    common: 'Gemeinsame Skala',
    log: 'Logarithmische Skala',
    titles: {
      own: 'Jedes Projekt mit eigener Skala',
      common: 'Alle Projekte mit einer Skala',
      log: 'Alles mit einer logarithmischen Skala',
    },
    notes: {
      own:
        'Jedes Diagramm hat seine eigene Skala, damit eine große Zahl anderswo nie eine kleine verdeckt. Vergleichen Sie die ' +
        'Zeiträume innerhalb eines Diagramms; vergleichen Sie Projekte in der Tabelle.',
      common:
        'Alle Projekte haben dieselbe Skala, sodass sich die Balken verschiedener Projekte vergleichen lassen. Das Diagramm ' +
        'des Programms behält seine eigene.',
      log:
        'Alle Diagramme haben dieselbe Skala, auf der jede Linie das Zehnfache der darunter ist: Gleicher Höhenunterschied ' +
        'ist gleicher Faktor. Null hat darauf keinen Platz und ist eine Linie am Fuß.',
    },
  },
  sameInTable: 'Dieselben Zahlen stehen in der Tabelle oben.',
  downloads: 'Diese Tabelle herunterladen:',
  downloadCsv: 'CSV',
  downloadXlsx: 'Excel',
  downloadOf: '{indicator} als {format}',
  released: {
    title: 'Veröffentlichte Zahlen',
    text:
      'Dies sind die Zahlen der Freigabe {number} vom {date}. Kleine Zahlen werden nicht gezeigt, damit niemand erkennbar ' +
      'ist. Was seither eingegangen ist, ist nicht darin.',
    live: 'Veröffentlichte Zahlen: Freigabe {number} vom {date}',
    asOf: 'Zahlen der Freigabe {number} vom {time}',
  },
  reportsReceived: 'Eingegangene Berichte',
  reportsOf: '{received} von {expected}',
  reportsShare: '{share} der erwarteten Berichte',
  deviation: {
    said: '{where}: fällt auf ({value}).',
    explanation: 'Erklärung ({author}, {date}):',
    earlier: 'Erklärung eines früheren Wertes, {value} ({author}, {date}):',
    authors: { coordinator: 'Koordination', evaluator: 'Evaluation', programme: 'Programm' },
    notExplained: 'Noch nicht erklärt.',
  },
  breakdown: {
    title: 'Aufgeschlüsselt',
    by: 'Nach',
    period: 'Zeitraum',
    all: 'Alle Zeiträume zusammen',
    lead: '{indicator} nach {dimension}, Programm, {period}',
    overlap: '{dimension}: Mehrere können zugleich zutreffen, die Balken ergeben zusammen also nicht das Ganze.',
    notKnown: 'Nicht bekannt',
    code: 'Code',
    value: 'Zahl',
    whole: 'Ganzes',
    table: 'Alle Zeiträume als Tabelle',
    tableTitle: '{indicator} nach {dimension} und Zeitraum, Programm',
    failed:
      'Die Aufschlüsselung kann jetzt nicht gezeigt werden. Sie wird erneut abgefragt, sobald sich eine Zahl ändert.',
    none: 'Nach {dimension} wurde nichts gezählt.',
  },

  projectPage: {
    choose: 'Projekt',
    skip: 'Zu den Zahlen',
    tableTitle: '{project}: alle Indikatoren nach Zeitraum',
    chartNote:
      'Die Balken einer Zeile haben eine Skala: Vergleichen Sie die Zeiträume eines Indikators, nicht Indikatoren miteinander.',
    members: 'Gemeinden',
    language: 'Sprache',
    started: 'Begonnen',
    stopped: 'Beendet',
    languages: { nl: 'Niederländisch', fr: 'Französisch', de: 'Deutsch', en: 'Englisch' },
    reports: 'Berichte nach Zeitraum',
    reportsOf: {
      one: '{received} von {count} erwarteten Bericht eingegangen',
      other: '{received} von {count} erwarteten Berichten eingegangen',
    },
    all: 'Alle Berichte, alle Projekte',
    annex: 'Anhang für den Evaluationsbericht',
    annexText:
      'Alle Zahlen, Diagramme, Erklärungen und Definitionen dieses Projekts, fertig für seinen abschließenden Evaluationsbericht.',
    annexHtml: 'Anhang als Webseite',
    annexPdf: 'Anhang als PDF',
    unknown: 'Es gibt kein Projekt „{project}“. Gezeigt wird {shown}.',
    statuses: {
      'on-time': 'pünktlich',
      late: 'verspätet',
      missing: 'fehlt',
      withdrawn: 'zurückgezogen',
      due: 'noch ausstehend',
      'not-expected': 'nicht erwartet',
    },
    daysLate: { one: '{count} Tag verspätet', other: '{count} Tage verspätet' },
    total: 'Alle Zeiträume',
  },
};
