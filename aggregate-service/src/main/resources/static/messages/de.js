export default {
  skip: 'Zu den Zahlen',
  language: 'Sprache',
  indicator: 'Indikator',
  whatIsCounted: 'Was wird hier gezählt?',
  noDefinition: 'Es ist noch keine Beschreibung vereinbart.',
  unit: 'Zähleinheit: {unit}',
  definitions: 'Definitionen, Version {version}',
  units: {
    person: 'Person',
    situation: 'Situation',
    event: 'Veranstaltung',
    contact: 'Kontakt',
    session: 'Sitzung',
  },

  sampleData: 'Beispieldaten',
  syntheticText:
    'Mit * markierte Zahlen sind synthetisch: erfunden, um zu zeigen, wie diese Seite funktioniert. Sie ' +
    'sagen nichts über die hier genannten Projekte aus.',
  gapsToo: 'Auch die fehlenden, gesperrten und nicht vergleichbaren Zahlen daneben sind erfunden.',
  stopToo: 'Das gilt auch für das Datum, an dem ein Projekt beendet wurde.',
  someReal: 'Nur die Zahlen ohne * sind echt.',
  noneReal: 'Keine Zahl auf dieser Seite ist echt.',

  tableTitle: '{indicator} nach Projekt und Zeitraum',
  project: 'Projekt',
  total: 'Gesamt',
  programme: 'Programm',
  programmeTotal: 'Programm gesamt',
  stoppedOn: 'beendet am {date}',
  coverage: '{present} von {expected}',
  coverageSpoken: 'Summe aus {present} der {expected} erwarteten Zahlen',

  kinds: {
    missing: 'fehlt',
    suppressed: 'gesperrt',
    'not-comparable': 'nicht vergleichbar',
    'not-additive': 'nicht addierbar',
    stopped: 'beendet',
  },
  synthetic: 'synthetisch',
  matches: {
    close: 'ungefähre Entsprechung',
    broad: 'weite Entsprechung',
    narrow: 'enge Entsprechung',
    related: 'verwandte Angabe',
  },

  legend: 'So lesen Sie die Tabelle und die Diagramme',
  legendTexts: {
    real: 'Gemeldete Zahl',
    synthetic: 'Synthetische Zahl: zumindest teilweise für das Beispiel erfunden',
    zero: 'Gemeldet: nichts gezählt',
    missing: 'Fehlt: kein Bericht, oder die Frage blieb unbeantwortet. Das ist keine Null.',
    suppressed: 'Gesperrt: bekannt, aber weggelassen, weil Personen erkennbar wären',
    'not-comparable': 'Nicht vergleichbar: hier wurde etwas anderes gezählt',
    'not-additive': 'Nicht addierbar: eine Summe würde dasselbe mehrfach zählen',
    stopped: 'Beendet: es wird kein Bericht mehr erwartet',
    coverage: 'Summe aus 4 der 6 erwarteten Zahlen; der Rest fehlt',
    match: 'Die Frage im Formular ist für den Indikator nur eine {match}',
  },

  charts: 'Jedes Projekt mit eigener Skala',
  chartsNote:
    'Jedes Diagramm hat seine eigene Skala, damit eine große Zahl anderswo nie eine kleine verdeckt. ' +
    'Vergleichen Sie die Zeiträume innerhalb eines Diagramms; vergleichen Sie Projekte in der Tabelle.',
  chartTotal: 'gesamt {value}',
  chartSummary: '{name}, gesamt {total}. {series}.',
  chartsFailed:
    'Die Diagramme konnten nicht geladen werden. Die Tabelle enthält alle Zahlen; laden Sie die Seite ' +
    'neu, um es noch einmal zu versuchen.',

  live: {
    connecting: 'Verbindung wird aufgebaut…',
    connected: 'Live: Änderungen erscheinen von selbst',
    reconnecting: 'Verbindung unterbrochen, wird wiederhergestellt… Die Zahlen sind möglicherweise nicht aktuell.',
  },
  change: '{project}, {period}: {before} → {after}',
  changeMore: '{changes}; {count} weitere geändert',
  asOf: 'Stand der Zahlen: {time}',

  loading: 'Die Zahlen werden abgerufen…',
  errorTitle: 'Die Zahlen können nicht angezeigt werden',
  errors: {
    network: 'Der Dienst ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    unavailable:
      'Der Dienst startet oder ist ausgelastet. Warten Sie eine Minute und versuchen Sie es erneut. Bleibt ' +
      'es dabei, geben Sie die Meldung unten an die Verwaltung des Programms weiter.',
    notFound: 'Dieser Indikator ist hier nicht bekannt. Wählen Sie oben einen anderen.',
    refused: 'Sie haben keinen Zugriff auf diese Zahlen. Bitten Sie die Verwaltung des Programms um Zugriff.',
    empty: 'Es sind noch keine Indikatoren veröffentlicht. Versuchen Sie es erneut, sobald das geschehen ist.',
    other:
      'Versuchen Sie es erneut. Tritt der Fehler wieder auf, geben Sie die Meldung unten an die Verwaltung des ' +
      'Programms weiter.',
  },
  serviceMessage: 'Meldung des Dienstes: {text}',
  retry: 'Erneut versuchen',
};
