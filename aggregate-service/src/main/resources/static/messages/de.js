import dashboard from './dashboard-de.js';

export default {
  ...dashboard,
  skip: 'Zu den Zahlen',
  language: 'Sprache',
  indicator: 'Indikator',
  whatIsCounted: 'Was wird hier gezählt?',
  noDefinition: 'Es ist noch keine Beschreibung vereinbart.',
  units: {
    person: 'Person',
    situation: 'Situation',
    event: 'Veranstaltung',
    contact: 'Kontakt',
    session: 'Sitzung',
    organisation: 'Organisation',
    referral: 'Weitervermittlung',
    item: 'Stück',
    night: 'Nacht',
    euro: 'Euro',
    percent: 'Prozent',
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
    first: 'kein Zeitraum davor',
    stopped: 'beendet',
  },
  synthetic: 'synthetisch',
  matches: {
    exact: 'genaue Entsprechung',
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
    coverage: 'Summe aus 4 der 6 erwarteten Zahlen; der Rest fehlt oder ist nicht vergleichbar',
    match: 'Die Frage im Formular ist für den Indikator nur eine {match}',
    flags: {
      b: 'Bruch in der Reihe: Ab hier wurde etwas anderes gezählt als zuvor',
      d:
        'Abweichende Definition: nicht das, was die anderen Projekte zählen; bei einer Summe: nicht einheitlich ' +
        'gezählt, oder ohne das, was nicht vergleichbar ist',
      deviation: 'Fällt auf: Diese Zählung sticht heraus; die Anmerkung sagt warum',
    },
  },

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
  definitionsErrorTitle: 'Die Definitionen können nicht angezeigt werden',
  errors: {
    network: 'Der Dienst ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    unavailable:
      'Der Dienst startet oder ist ausgelastet. Warten Sie eine Minute und versuchen Sie es erneut. Bleibt ' +
      'es dabei, geben Sie die Meldung unten an die Verwaltung des Programms weiter.',
    notFound: 'Dieser Indikator ist hier nicht bekannt. Wählen Sie oben einen anderen.',
    refused:
      'Für diese Zahlen ist ein Schlüssel nötig, der sie lesen darf. Melden Sie sich mit Ihrem Schlüssel an, oder bitten Sie die Verwaltung des Programms um einen.',
    noDefinitions:
      'Diese Version der Definitionen gibt es nicht, oder Sie dürfen sie nicht sehen: Für einen Entwurf ist ein Schlüssel nötig. Wählen Sie eine andere.',
    noVersions:
      'Es ist noch keine Version der Definitionen veröffentlicht. Versuchen Sie es erneut, sobald das geschehen ist.',
    empty: 'Es sind noch keine Indikatoren veröffentlicht. Versuchen Sie es erneut, sobald das geschehen ist.',
    other:
      'Versuchen Sie es erneut. Tritt der Fehler wieder auf, geben Sie die Meldung unten an die Verwaltung des ' +
      'Programms weiter.',
  },
  serviceMessage: 'Meldung des Dienstes: {text}',
  retry: 'Erneut versuchen',

  signIn: {
    open: 'Mit einem Schlüssel anmelden',
    why:
      'Was veröffentlicht ist, lesen Sie ohne Schlüssel. Für Entwürfe und nicht geschützte Zahlen gibt die Verwaltung des ' +
      'Programms einen. Der Schlüssel bleibt nur in diesem Tab.',
    key: 'Schlüssel',
    submit: 'Anmelden',
    cancel: 'Abbrechen',
    out: 'Abmelden',
    as: 'Angemeldet als {name} ({role})',
    roles: { submitter: 'Einsender', evaluator: 'Evaluator', operator: 'Betreiber' },
    empty: 'Geben Sie den Schlüssel ein.',
    wrong: 'Dieser Schlüssel ist nicht bekannt. Prüfen Sie, ob Sie ihn ganz kopiert haben.',
    turnedDown: 'Ihr Schlüssel wird nicht mehr angenommen. Sie sehen, was veröffentlicht ist.',
  },

  pages: 'Seiten',
  overviewPage: 'Überblick',
  projectsPage: 'Projekte',
  completenessPage: 'Vollständigkeit',
  deviationsPage: 'Abweichungen',
  definitionsPage: 'Definitionen',
  skipToComparison: 'Zum Vergleich',
  chooseDefinitions: 'Version der Definitionen',
  version: 'Version {version}',
  versionTitle: 'Version {version}: {title}',
  versionOption: '{title} ({status})',
  statuses: { draft: 'Entwurf', 'in-force': 'in Kraft', retired: 'außer Kraft' },
  statusTexts: {
    draft: 'Entwurf: nicht vereinbart',
    draftFrom: 'Entwurf: nicht in Kraft vor dem {date}',
    inForce: 'In Kraft seit {date}',
    retired: 'Außer Kraft seit {date}',
  },
  versionsTitle: 'Versionen der Definitionen',
  versionsText:
    'Eine Version der Definitionen sagt, was jeder Indikator zählt. Jede Einsendung wird unter jeder Version gezählt. ' +
    'So sehen Sie, was eine Definition mit den Zahlen macht, bevor sie vereinbart wird.',
  indicatorCount: { one: '{count} Indikator', other: '{count} Indikatoren' },
  noDescription: 'Es ist nicht angegeben, was diese Version ändert.',
  showFigures: 'Zahlen anzeigen',
  showFiguresOf: 'Zahlen anzeigen unter {version}',
  counting: 'Zählung aller Einsendungen unter dieser Version',
  countingNext: 'Zählung unter einer neuen Fassung dieser Version, die gilt, sobald sie vollständig ist',
  counted: {
    one: '{normalized} von {submissions} Einsendung gezählt',
    other: '{normalized} von {submissions} Einsendungen gezählt',
  },
  stillCounting: '– die Zahlen sind vorläufig',
  progressUnknown: 'Wie weit die Einsendungen gezählt sind, ist noch nicht bekannt.',
  progressSaid: 'Version {version}: {progress}.',
  loadingDefinitions: 'Die Versionen werden abgerufen…',

  reservations: 'Vorab zu wissen',
  draftText:
    'Version {version} ist ein Entwurf: Sie ist nicht vereinbart. Verwenden Sie diese Zahlen nicht für Berichte.',
  provisional:
    'Version {version} wird noch gezählt ({progress}). Ihre Zahlen sind vorläufig und können sich noch ändern.',
  nextEdition:
    'Eine neue Fassung von Version {version} wird gezählt ({progress}). Bis das abgeschlossen ist, sind die Zahlen ' +
    'die der vorigen Fassung.',
  moved: 'Diese Version hat keinen Indikator „{wanted}“. Angezeigt wird „{shown}“.',
  movedReplaced: 'Diese Version hat keinen Indikator „{wanted}“. Angezeigt wird „{shown}“, der ihn ersetzt.',

  parts: {
    labels: 'Name',
    definition: 'Definition',
    included: 'Eingeschlossen',
    excluded: 'Nicht eingeschlossen',
    unit: 'Zähleinheit',
    sums: 'Summen',
    ratio: 'Berechnet aus',
    dimensions: 'Aufgegliedert nach',
    breakdowns: 'Kombinierte Aufgliederungen',
    level: 'Ergebnisebene',
    targetGroup: 'Zielgruppe',
    leadsTo: 'Soll führen zu',
    ascending: 'Richtung',
    baseline: 'Ausgangswert',
    targets: 'Zielwert',
    replaces: 'Ersetzt',
    version: 'Definitionen',
  },
  levels: { input: 'Input', activity: 'Aktivität', output: 'Output', outcome: 'Outcome', impact: 'Impact' },
  targetGroups: {
    citizens: 'Bürgerinnen und Bürger',
    victims: 'Opfer',
    children: 'Kinder',
    perpetrators: 'Täterinnen und Täter',
    'first-line-workers': 'Fachkräfte der ersten Linie',
    professionals: 'Fachleute',
    networks: 'Netzwerke',
    resources: 'Mittel',
  },
  directions: { more: 'mehr ist besser', less: 'weniger ist besser' },
  sums: {
    periods: {
      sum: 'Zeiträume werden addiert.',
      last: 'Der letzte Zeitraum steht für das Ganze; Zeiträume werden nicht addiert.',
      unique:
        'Innerhalb eines Zeitraums wird jeder Fall einmal gezählt; derselbe kann im nächsten wiederkehren. Zeiträume ' +
        'werden nicht addiert.',
      uniquePersons:
        'Personen werden einmal je Zeitraum gezählt; dieselbe Person kann im nächsten wiederkehren. Zeiträume werden ' +
        'nicht addiert.',
      none: 'Es gibt keine Summe über die Zeiträume.',
    },
    projects: {
      sum: 'Projekte werden addiert.',
      unique: 'Mehrere Projekte können dasselbe gezählt haben. Projekte werden nicht addiert.',
      none: 'Es gibt keine Summe über die Projekte.',
    },
    dimension: '{dimension}: Mehrere können zugleich zutreffen, deshalb ergeben sie zusammen nicht das Ganze.',
  },
  ratio: '{numerator} geteilt durch {denominator}, mal {factor}.',
  ratioOfOne: '{numerator} geteilt durch {denominator}.',
  ratioNotSummed: 'Aus den Summen beider berechnet, nie addiert.',

  notes: 'Anmerkungen',
  noteRef: 'Anmerkung {number}',
  noteBack: 'Zurück zur Tabelle',
  flags: { b: 'Bruch in der Reihe', d: 'abweichende Definition', deviation: 'fällt auf' },
  reasons: {
    'unique-over-periods': 'Nicht über die Zeiträume addiert: Dasselbe kann in mehreren gezählt worden sein.',
    'unique-over-projects': 'Nicht über die Projekte addiert: Mehrere können dasselbe gezählt haben.',
    'no-sum-over-periods': 'Nicht über die Zeiträume addiert: Eine solche Summe hätte keine Bedeutung.',
    'no-sum-over-projects': 'Nicht über die Projekte addiert: Eine solche Summe hätte keine Bedeutung.',
    'no-sum-over-dimension': 'Nicht nach {dimension} addiert: Mehrere können zugleich zutreffen.',
    'nothing-to-divide-by': 'Nicht berechnet: Es gibt nichts, wodurch geteilt werden könnte.',
  },

  compare: {
    title: 'Was würde diese Definition ändern?',
    choose: 'Zwei Versionen wählen',
    from: 'Vergleiche',
    to: 'mit',
    loading: 'Die Versionen werden verglichen…',
    onlyOne: 'Sie können nur eine Version sehen; es gibt nichts zu vergleichen.',
    sameVersion: 'Das ist zweimal dieselbe Version. Wählen Sie zwei verschiedene.',
    draft: 'Version {version} ist ein Entwurf: Sie ist nicht vereinbart.',
    summaryTitle: 'Kurz gesagt',
    indicators: {
      same: { one: '{count} Indikator bleibt gleich:', other: '{count} Indikatoren bleiben gleich:' },
      changed: { one: '{count} Indikator ändert sich:', other: '{count} Indikatoren ändern sich:' },
      added: { one: '{count} Indikator ist neu:', other: '{count} Indikatoren sind neu:' },
      removed: { one: '{count} Indikator entfällt:', other: '{count} Indikatoren entfallen:' },
    },
    cellsDiffer: {
      one: '{count} Zelle unterscheidet sich: {kinds}.',
      other: '{count} Zellen unterscheiden sich: {kinds}.',
    },
    cells: {
      value: { one: '{count} erhält einen anderen Wert', other: '{count} erhalten einen anderen Wert' },
      comparability: {
        one: '{count} behält den Wert, entspricht dem Indikator aber anders',
        other: '{count} behalten den Wert, entsprechen dem Indikator aber anders',
      },
      'not-comparable': {
        one: '{count} ist unter Version {to} nicht vergleichbar',
        other: '{count} sind unter Version {to} nicht vergleichbar',
      },
      lost: { one: '{count} verliert die Zahl', other: '{count} verlieren die Zahl' },
      gained: {
        one: '{count} erhält eine Zahl, wo keine war',
        other: '{count} erhalten eine Zahl, wo keine war',
      },
      gap: {
        one: '{count} hat unter keiner der beiden Versionen eine Zahl, aus verschiedenen Gründen',
        other: '{count} haben unter keiner der beiden Versionen eine Zahl, aus verschiedenen Gründen',
      },
    },
    ofBreakdowns: {
      one: '{count} davon gehört zu einer Aufgliederung.',
      other: '{count} davon gehören zu Aufgliederungen.',
    },
    noCells: 'Keine Zelle unterscheidet sich: Alle Zahlen bleiben, wie sie sind.',
    filter: 'Nur anzeigen',
    all: 'Alle',
    kindOfChange: 'Art der Änderung',
    kinds: {
      value: 'Anderer Wert',
      comparability: 'Gleicher Wert, andere Entsprechung',
      'not-comparable': 'Wird nicht vergleichbar',
      lost: 'Zahl entfällt',
      gained: 'Zahl kommt hinzu',
      gap: 'Keine Zahl in beiden',
    },
    shown: '{shown} von {total} Zellen angezeigt',
    csv: 'Als CSV herunterladen',
    noneLeft: 'Keine Zelle passt zu dieser Auswahl. Stellen Sie eine der drei auf „Alle“.',
    nothingDiffers: 'Diese beiden Versionen unterscheiden sich nicht: Definitionen und Zahlen sind gleich.',
    legend: 'So lesen Sie die Zahlen',
    legendArrow: 'Die Zahl unter der ersten Version, dann unter der zweiten',
    changes: { same: 'Gleiche Definition, andere Zahlen', changed: 'Ändert sich', added: 'Neu', removed: 'Entfällt' },
    replaces: 'Ersetzt:',
    replacedBy: 'Ersetzt durch:',
    definitionDiffers: '{indicator}: was sich in der Definition unterscheidet',
    part: 'Teil',
    nothingSaid: 'nicht angegeben',
    differs: 'unterscheidet sich',
    totalUnder: 'Programm gesamt, Version {version}',
    noIndicator: 'kein solcher Indikator',
    showFiguresOf: 'Zahlen anzeigen: {indicator} unter Version {version}',
    cellCount: { one: '{count} Zelle', other: '{count} Zellen' },
    projectCount: { one: '{count} Projekt', other: '{count} Projekte' },
    showCells: 'Diese Zellen anzeigen',
    breakdowns: {
      one: 'Aufgliederungen: {count} Zelle unterscheidet sich',
      other: 'Aufgliederungen: {count} Zellen unterscheiden sich',
    },
    keepsValues: 'Hier ändert sich kein Wert, nur wie gut die Frage dem Indikator entspricht.',
    onlyBefore: 'Angezeigt sind die Zahlen unter Version {from}; in Version {to} gibt es sie nicht mehr.',
    onlyAfter: 'Angezeigt sind die Zahlen unter Version {to}; in Version {from} gab es sie nicht.',
    onlyGap: 'Keine dieser Zellen hat unter Version {to} eine Zahl: {kind}. In Version {from} gab es sie nicht.',
    becomes: 'wird zu',
    question: 'Frage „{question}“',
    inBoth: 'Beide Versionen',
    note: 'Anmerkung: {note}',
    notAsked: 'Nicht gefragt.',
    counts: 'Zählt{scope} für {indicator} ({match}).',
    notComparable: 'Lässt sich{scope} nicht in {indicators} aufteilen oder umrechnen: nicht vergleichbar.',
    countsForNothing: 'Zählt{scope} für keinen Indikator.',
    atProjects: ' in {projects}',
    fromPeriod: ' ab {period}',
    untilPeriod: ' bis einschließlich {period}',
    code: '{dimension}: {code}',
  },
};
