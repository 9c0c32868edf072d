export default {
  skip: 'Skip to the figures',
  language: 'Language',
  indicator: 'Indicator',
  whatIsCounted: 'What is counted here?',
  noDefinition: 'No description has been agreed yet.',
  unit: 'Counting unit: {unit}',
  definitions: 'Definitions, version {version}',
  units: {
    person: 'person',
    situation: 'situation',
    event: 'event',
    contact: 'contact',
    session: 'session',
  },

  sampleData: 'Sample data',
  syntheticText:
    'Figures marked * are synthetic: made up to show how this page works. They say nothing about the ' +
    'projects named here.',
  gapsToo: 'The missing, suppressed and not comparable figures beside them are made up too.',
  stopToo: 'So is the date on which a project stopped.',
  someReal: 'Only the unmarked figures are real.',
  noneReal: 'No figure shown here is real.',

  tableTitle: '{indicator} by project and period',
  project: 'Project',
  total: 'Total',
  programme: 'Programme',
  programmeTotal: 'Programme total',
  stoppedOn: 'stopped on {date}',
  coverage: '{present} of {expected}',
  coverageSpoken: 'sum of {present} of the {expected} figures expected',

  kinds: {
    missing: 'missing',
    suppressed: 'suppressed',
    'not-comparable': 'not comparable',
    'not-additive': 'not additive',
    stopped: 'stopped',
  },
  synthetic: 'synthetic',
  matches: { close: 'close match', broad: 'broad match', narrow: 'narrow match', related: 'related match' },

  legend: 'How to read the table and the charts',
  legendTexts: {
    real: 'Reported figure',
    synthetic: 'Synthetic figure: made up for the sample, at least in part',
    zero: 'Reported: none counted',
    missing: 'Missing: no report, or the question was left blank. This is not zero.',
    suppressed: 'Suppressed: known, but left out because people could be recognised',
    'not-comparable': 'Not comparable: something else was counted here',
    'not-additive': 'Not additive: a sum would count the same more than once',
    stopped: 'Stopped: no report is expected any more',
    coverage: 'Sum of 4 of the 6 figures expected; the rest is missing',
    match: 'The question in the form is only a {match} for the indicator',
  },

  charts: 'Each project on its own scale',
  chartsNote:
    'Each chart has its own scale, so that a large figure elsewhere never hides a small one. Compare ' +
    'the periods within a chart; compare projects in the table.',
  chartTotal: 'total {value}',
  chartSummary: '{name}, total {total}. {series}.',
  chartsFailed: 'The charts could not be loaded. The table has all the figures; reload the page to try again.',

  live: {
    connecting: 'Connecting…',
    connected: 'Live: changes appear by themselves',
    reconnecting: 'Connection lost, reconnecting… The figures may be out of date.',
  },
  change: '{project}, {period}: {before} → {after}',
  changeMore: '{changes}; {count} more changed',
  asOf: 'Figures as of {time}',

  loading: 'Fetching the figures…',
  errorTitle: 'The figures cannot be shown',
  errors: {
    network: 'The service cannot be reached. Check your connection, then try again.',
    unavailable:
      'The service is starting or busy. Wait a minute, then try again. If this lasts, pass the message ' +
      'below on to the administrator.',
    notFound: 'This indicator is not known here. Choose another one above.',
    refused: 'You have no access to these figures. Ask the administrator of the programme for access.',
    empty: 'No indicators have been published yet. Once they are, try again.',
    other: 'Try again. If it goes wrong again, pass the message below on to the administrator.',
  },
  serviceMessage: 'Message from the service: {text}',
  retry: 'Try again',
};
