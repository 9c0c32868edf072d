/* What the overview, the indicator view and the project view say beyond what the pages share. */
export default {
  overview: {
    title: 'What the programme does, and what comes of it',
    lead:
      'Each indicator stands where it belongs in the results chain. A count of activities says what was done, not what it ' +
      'changed: read each figure for what it is.',
    skip: 'Skip to the results chain',
    total: 'programme, all periods',
    noTotal: 'No programme total: {kind}.',
    noFigures: 'No figure for the programme yet: {kinds} in every period.',
    period: 'programme, {period}',
    standOut: { one: '{count} count stands out', other: '{count} counts stand out' },
    explained: { one: '{count} of them explained', other: '{count} of them explained' },
    reports: '{period} rests on {received} of {expected} reports',
    leadsTo: 'Expected to lead to',
    baseline: 'Baseline',
    target: 'Target',
    open: 'Projects and periods',
    openOf: 'Projects and periods: {indicator}',
    indicators: { one: '{count} indicator', other: '{count} indicators' },
    empty: 'No indicator of this version measures this level.',
    levels: {
      input: 'Needs and means',
      activity: 'Activities',
      output: 'Outputs',
      outcome: 'Outcomes',
      impact: 'Impact',
      none: 'Level not agreed',
    },
    levelTexts: {
      input: 'The situation that the programme answers, and what is put in.',
      activity: 'What the projects do.',
      output: 'Who and what is reached directly.',
      outcome: 'What changes for those who are reached.',
      impact: 'What changes in the long run.',
      none: 'Nobody has said yet where these belong in the results chain.',
    },
    moved: '{indicator}: {before} → {after}',
  },
  definitionOf: 'What is counted here? {indicator}',
  close: 'Close',

  show: {
    label: 'Show in the table',
    counts: 'Counts',
    change: 'Change from the previous period',
    changeFromYearBefore: 'Change from a year before',
    cumulative: 'Cumulative: up to and including the period',
  },
  scale: {
    label: 'Scale of the charts',
    own: 'Own scale',
    common: 'Common scale',
    log: 'Logarithmic scale',
    titles: {
      own: 'Each project on its own scale',
      common: 'All projects on one scale',
      log: 'All on one logarithmic scale',
    },
    notes: {
      own:
        'Each chart has its own scale, so that a large figure elsewhere never hides a small one. Compare the periods ' +
        'within a chart; compare projects in the table.',
      common:
        'All projects have the same scale, so that bars can be compared between projects. The chart of the programme keeps ' +
        'its own.',
      log:
        'All charts have the same scale, on which each line is ten times the one below it: bars of the same height ' +
        'difference differ by the same factor. Zero has no place on it and is a line at the foot.',
    },
  },
  sameInTable: 'The same figures stand in the table above.',
  downloads: 'Download this table:',
  downloadCsv: 'CSV',
  downloadXlsx: 'Excel',
  downloadOf: '{indicator} as {format}',
  released: {
    title: 'Published figures',
    text:
      'These are the figures of release {number} of {date}. Small counts are not shown, so that nobody can be recognised. ' +
      'What came in since is not in them.',
    live: 'Published figures: release {number} of {date}',
    asOf: 'Figures of release {number} of {time}',
  },
  reportsReceived: 'Reports received',
  reportsOf: '{received} of {expected}',
  reportsShare: '{share} of the expected reports',
  deviation: {
    said: '{where}: stands out ({value}).',
    explanation: 'Explanation ({author}, {date}):',
    earlier: 'Explanation of an earlier value, {value} ({author}, {date}):',
    authors: { coordinator: 'coordinator', evaluator: 'evaluator', programme: 'programme' },
    notExplained: 'Not explained yet.',
  },
  breakdown: {
    title: 'Broken down',
    by: 'By',
    period: 'Period',
    all: 'All periods together',
    lead: '{indicator} by {dimension}, programme, {period}',
    overlap: '{dimension}: several may apply at once, so the bars do not add up to the whole.',
    notKnown: 'Not known',
    code: 'Code',
    value: 'Figure',
    whole: 'Whole',
    table: 'All periods as a table',
    tableTitle: '{indicator} by {dimension} and period, programme',
    failed: 'The breakdown cannot be shown now. It is asked for again when a figure changes.',
    none: 'Nothing has been counted by {dimension}.',
  },

  projectPage: {
    choose: 'Project',
    skip: 'Skip to the figures',
    tableTitle: '{project}: all indicators by period',
    chartNote: 'The bars of a row have one scale: compare the periods of an indicator, not indicators with each other.',
    members: 'Municipalities',
    language: 'Language',
    started: 'Started',
    stopped: 'Stopped',
    languages: { nl: 'Dutch', fr: 'French', de: 'German', en: 'English' },
    reports: 'Reports per period',
    reportsOf: {
      one: '{received} of {count} expected report received',
      other: '{received} of {count} expected reports received',
    },
    all: 'All reports, all projects',
    annex: 'Annex for the evaluation report',
    annexText:
      'All figures, charts, explanations and definitions of this project, ready for its final evaluation report.',
    annexHtml: 'Annex as a web page',
    annexPdf: 'Annex as PDF',
    unknown: 'There is no project “{project}”. Shown is {shown}.',
    statuses: {
      'on-time': 'on time',
      late: 'late',
      missing: 'missing',
      withdrawn: 'withdrawn',
      due: 'still due',
      'not-expected': 'not expected',
    },
    daysLate: { one: '{count} day late', other: '{count} days late' },
    total: 'All periods',
  },
};
