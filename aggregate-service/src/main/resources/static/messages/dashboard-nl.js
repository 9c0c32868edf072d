/* Wat het overzicht, het indicatorscherm en het projectscherm zeggen naast wat alle pagina’s delen. */
export default {
  overview: {
    title: 'Wat het programma doet, en wat ervan komt',
    lead:
      'Elke indicator staat op zijn plaats in de resultatenketen. Een telling van activiteiten zegt wat er gedaan is, niet ' +
      'wat het veranderde: lees elk cijfer voor wat het is.',
    skip: 'Naar de resultatenketen',
    total: 'programma, alle periodes',
    noTotal: 'Geen totaal voor het programma: {kind}.',
    noFigures: 'Nog geen cijfer voor het programma: {kinds} in alle periodes.',
    period: 'programma, {period}',
    standOut: { one: '{count} telling valt op', other: '{count} tellingen vallen op' },
    explained: { one: '{count} ervan verklaard', other: '{count} ervan verklaard' },
    reports: '{period} steunt op {received} van de {expected} rapporten',
    leadsTo: 'Leidt naar verwachting tot',
    baseline: 'Nulmeting',
    target: 'Streefcijfer',
    open: 'Projecten en periodes',
    openOf: 'Projecten en periodes: {indicator}',
    indicators: { one: '{count} indicator', other: '{count} indicatoren' },
    empty: 'Geen indicator van deze versie meet dit niveau.',
    levels: {
      input: 'Noden en middelen',
      activity: 'Activiteiten',
      output: 'Output',
      outcome: 'Outcome',
      impact: 'Impact',
      none: 'Niveau niet afgesproken',
    },
    levelTexts: {
      input: 'De situatie waarop het programma een antwoord geeft, en wat er wordt ingezet.',
      activity: 'Wat de projecten doen.',
      output: 'Wie en wat rechtstreeks bereikt wordt.',
      outcome: 'Wat er verandert voor wie bereikt wordt.',
      impact: 'Wat er op lange termijn verandert.',
      none: 'Nog niemand heeft gezegd waar deze in de resultatenketen horen.',
    },
    moved: '{indicator}: {before} → {after}',
  },
  definitionOf: 'Wat wordt hier geteld? {indicator}',
  close: 'Sluiten',

  show: {
    label: 'Toon in de tabel',
    counts: 'Tellingen',
    change: 'Verschil met de vorige periode',
    changeFromYearBefore: 'Verschil met een jaar eerder',
    cumulative: 'Cumulatief: tot en met de periode',
  },
  scale: {
    label: 'Schaal van de grafieken',
    own: 'Eigen schaal',
    common: 'Gemeenschappelijke schaal',
    log: 'Logaritmische schaal',
    titles: {
      own: 'Elk project op zijn eigen schaal',
      common: 'Alle projecten op één schaal',
      log: 'Alles op één logaritmische schaal',
    },
    notes: {
      own:
        'Elke grafiek heeft een eigen schaal, zodat een groot cijfer elders nooit een klein cijfer verbergt. Vergelijk de ' +
        'periodes binnen een grafiek; vergelijk projecten in de tabel.',
      common:
        'Alle projecten hebben dezelfde schaal, zodat u staven van verschillende projecten kunt vergelijken. De grafiek van ' +
        'het programma houdt haar eigen schaal.',
      log:
        'Alle grafieken hebben dezelfde schaal, waarop elke lijn tien keer de lijn eronder is: eenzelfde hoogteverschil is ' +
        'eenzelfde factor. Nul heeft er geen plaats op en is een lijn aan de voet.',
    },
  },
  sameInTable: 'Dezelfde cijfers staan in de tabel hierboven.',
  downloads: 'Download deze tabel:',
  downloadCsv: 'CSV',
  downloadXlsx: 'Excel',
  downloadOf: '{indicator} als {format}',
  released: {
    title: 'Gepubliceerde cijfers',
    text:
      'Dit zijn de cijfers van vrijgave {number} van {date}. Kleine aantallen worden niet getoond, zodat niemand herkenbaar ' +
      'is. Wat sindsdien binnenkwam, zit er niet in.',
    live: 'Gepubliceerde cijfers: vrijgave {number} van {date}',
    asOf: 'Cijfers van vrijgave {number} van {time}',
  },
  reportsReceived: 'Ontvangen rapporten',
  reportsOf: '{received} van {expected}',
  reportsShare: '{share} van de verwachte rapporten',
  deviation: {
    said: '{where}: valt op ({value}).',
    explanation: 'Verklaring ({author}, {date}):',
    earlier: 'Verklaring van een vroegere waarde, {value} ({author}, {date}):',
    authors: { coordinator: 'coördinator', evaluator: 'evaluator', programme: 'programma' },
    notExplained: 'Nog niet verklaard.',
  },
  breakdown: {
    title: 'Uitgesplitst',
    by: 'Volgens',
    period: 'Periode',
    all: 'Alle periodes samen',
    lead: '{indicator} volgens {dimension}, programma, {period}',
    overlap: '{dimension}: er kunnen er meerdere tegelijk gelden, dus de staven tellen niet op tot het geheel.',
    notKnown: 'Niet bekend',
    code: 'Code',
    value: 'Cijfer',
    whole: 'Geheel',
    table: 'Alle periodes als tabel',
    tableTitle: '{indicator} volgens {dimension} en periode, programma',
    failed: 'De uitsplitsing kan nu niet getoond worden. Ze wordt opnieuw gevraagd zodra een cijfer wijzigt.',
    none: 'Er is niets geteld volgens {dimension}.',
  },

  projectPage: {
    choose: 'Project',
    skip: 'Naar de cijfers',
    tableTitle: '{project}: alle indicatoren per periode',
    chartNote:
      'De staven van een rij hebben één schaal: vergelijk de periodes van een indicator, niet de indicatoren onderling.',
    members: 'Gemeenten',
    language: 'Taal',
    started: 'Gestart',
    stopped: 'Gestopt',
    languages: { nl: 'Nederlands', fr: 'Frans', de: 'Duits', en: 'Engels' },
    reports: 'Rapporten per periode',
    reportsOf: {
      one: '{received} van {count} verwacht rapport ontvangen',
      other: '{received} van de {count} verwachte rapporten ontvangen',
    },
    all: 'Alle rapporten, alle projecten',
    annex: 'Bijlage voor het evaluatierapport',
    annexText:
      'Alle cijfers, grafieken, verklaringen en definities van dit project, klaar voor zijn eindevaluatierapport.',
    annexHtml: 'Bijlage als webpagina',
    annexPdf: 'Bijlage als pdf',
    unknown: 'Er is geen project “{project}”. Getoond wordt {shown}.',
    statuses: {
      'on-time': 'op tijd',
      late: 'te laat',
      missing: 'ontbreekt',
      withdrawn: 'ingetrokken',
      due: 'nog te verwachten',
      'not-expected': 'niet verwacht',
    },
    daysLate: { one: '{count} dag te laat', other: '{count} dagen te laat' },
    total: 'Alle periodes',
  },
};
