export default {
  skip: 'Naar de cijfers',
  language: 'Taal',
  indicator: 'Indicator',
  whatIsCounted: 'Wat tellen we hier?',
  noDefinition: 'Er is nog geen omschrijving afgesproken.',
  unit: 'Teleenheid: {unit}',
  definitions: 'Definities, versie {version}',
  units: {
    person: 'persoon',
    situation: 'situatie',
    event: 'evenement',
    contact: 'contact',
    session: 'bijeenkomst',
  },

  sampleData: 'Voorbeeldgegevens',
  syntheticText:
    'Cijfers met een * zijn synthetisch: verzonnen om te tonen hoe deze pagina werkt. Ze zeggen niets ' +
    'over de projecten die hier genoemd worden.',
  gapsToo: 'De ontbrekende, afgeschermde en niet vergelijkbare cijfers ernaast zijn ook verzonnen.',
  stopToo: 'Dat geldt ook voor de datum waarop een project stopte.',
  someReal: 'Alleen de cijfers zonder * zijn echt.',
  noneReal: 'Geen enkel cijfer op deze pagina is echt.',

  tableTitle: '{indicator} per project en periode',
  project: 'Project',
  total: 'Totaal',
  programme: 'Programma',
  programmeTotal: 'Totaal programma',
  stoppedOn: 'gestopt op {date}',
  coverage: '{present} van {expected}',
  coverageSpoken: 'som van {present} van de {expected} verwachte cijfers',

  kinds: {
    missing: 'ontbreekt',
    suppressed: 'afgeschermd',
    'not-comparable': 'niet vergelijkbaar',
    'not-additive': 'niet optelbaar',
    stopped: 'gestopt',
  },
  synthetic: 'synthetisch',
  matches: {
    close: 'benadering (close match)',
    broad: 'ruime overeenkomst (broad match)',
    narrow: 'enge overeenkomst (narrow match)',
    related: 'verwant gegeven (related match)',
  },

  legend: 'Hoe leest u de tabel en de grafieken?',
  legendTexts: {
    real: 'Gerapporteerd cijfer',
    synthetic: 'Synthetisch cijfer: minstens voor een deel verzonnen voor het voorbeeld',
    zero: 'Gerapporteerd: geen enkele geteld',
    missing: 'Ontbreekt: geen rapport, of de vraag is opengelaten. Dit is geen nul.',
    suppressed: 'Afgeschermd: bekend, maar weggelaten omdat mensen herkenbaar zouden zijn',
    'not-comparable': 'Niet vergelijkbaar: hier is iets anders geteld',
    'not-additive': 'Niet optelbaar: een som zou hetzelfde meer dan één keer tellen',
    stopped: 'Gestopt: er wordt geen rapport meer verwacht',
    coverage: 'Som van 4 van de 6 verwachte cijfers; de rest ontbreekt',
    match: 'De vraag in het formulier is voor de indicator slechts een {match}',
  },

  charts: 'Elk project op zijn eigen schaal',
  chartsNote:
    'Elke grafiek heeft een eigen schaal, zodat een groot cijfer elders nooit een klein cijfer verbergt. ' +
    'Vergelijk de periodes binnen een grafiek; vergelijk projecten in de tabel.',
  chartTotal: 'totaal {value}',
  chartSummary: '{name}, totaal {total}. {series}.',
  chartsFailed:
    'De grafieken konden niet geladen worden. Alle cijfers staan in de tabel; laad de pagina opnieuw om ' +
    'het nog eens te proberen.',

  live: {
    connecting: 'Verbinding maken…',
    connected: 'Live: wijzigingen verschijnen vanzelf',
    reconnecting: 'Verbinding verbroken, wordt hersteld… De cijfers zijn misschien niet actueel.',
  },
  change: '{project}, {period}: {before} → {after}',
  changeMore: '{changes}; nog {count} gewijzigd',
  asOf: 'Stand van de cijfers: {time}',

  loading: 'De cijfers worden opgehaald…',
  errorTitle: 'De cijfers kunnen niet getoond worden',
  errors: {
    network: 'De dienst is niet bereikbaar. Controleer uw verbinding en probeer opnieuw.',
    unavailable:
      'De dienst start op of is bezet. Wacht een minuut en probeer opnieuw. Blijft het zo, geef dan de ' +
      'melding hieronder door aan de beheerder.',
    notFound: 'Deze indicator is hier niet bekend. Kies hierboven een andere.',
    refused: 'U hebt geen toegang tot deze cijfers. Vraag toegang aan de beheerder van het programma.',
    empty: 'Er zijn nog geen indicatoren gepubliceerd. Probeer opnieuw zodra dat gebeurd is.',
    other: 'Probeer opnieuw. Gaat het weer mis, geef dan de melding hieronder door aan de beheerder.',
  },
  serviceMessage: 'Melding van de dienst: {text}',
  retry: 'Opnieuw proberen',
};
