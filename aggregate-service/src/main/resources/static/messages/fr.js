// A colon, semicolon or question mark takes a no-break space before it: U+00A0.
export default {
  skip: 'Aller aux chiffres',
  language: 'Langue',
  indicator: 'Indicateur',
  whatIsCounted: 'Que compte-t-on ici\u00a0?',
  noDefinition: 'Aucune description n’a encore été convenue.',
  unit: 'Unité de compte\u00a0: {unit}',
  definitions: 'Définitions, version {version}',
  units: {
    person: 'personne',
    situation: 'situation',
    event: 'événement',
    contact: 'contact',
    session: 'séance',
  },

  sampleData: 'Données d’exemple',
  syntheticText:
    'Les chiffres marqués d’un * sont synthétiques\u00a0: inventés pour montrer le fonctionnement de ' +
    'cette page. Ils ne disent rien des projets cités ici.',
  gapsToo: 'Les chiffres manquants, masqués ou non comparables qui les accompagnent sont inventés eux aussi.',
  stopToo: 'La date d’arrêt d’un projet l’est également.',
  someReal: 'Seuls les chiffres sans * sont réels.',
  noneReal: 'Aucun chiffre de cette page n’est réel.',

  tableTitle: '{indicator} par projet et par période',
  project: 'Projet',
  total: 'Total',
  programme: 'Programme',
  programmeTotal: 'Total du programme',
  stoppedOn: 'arrêté le {date}',
  coverage: '{present} sur {expected}',
  coverageSpoken: 'somme de {present} des {expected} chiffres attendus',

  kinds: {
    missing: 'manquant',
    suppressed: 'masqué',
    'not-comparable': 'non comparable',
    'not-additive': 'non additif',
    stopped: 'arrêté',
  },
  synthetic: 'synthétique',
  matches: {
    close: 'correspondance proche',
    broad: 'correspondance large',
    narrow: 'correspondance étroite',
    related: 'correspondance indirecte',
  },

  legend: 'Comment lire le tableau et les graphiques',
  legendTexts: {
    real: 'Chiffre rapporté',
    synthetic: 'Chiffre synthétique\u00a0: inventé pour l’exemple, au moins en partie',
    zero: 'Rapporté\u00a0: rien n’a été compté',
    missing: 'Manquant\u00a0: pas de rapport, ou question laissée sans réponse. Ce n’est pas un zéro.',
    suppressed: 'Masqué\u00a0: connu, mais omis parce que des personnes seraient reconnaissables',
    'not-comparable': 'Non comparable\u00a0: autre chose a été compté ici',
    'not-additive': 'Non additif\u00a0: une somme compterait plusieurs fois la même chose',
    stopped: 'Arrêté\u00a0: aucun rapport n’est plus attendu',
    coverage: 'Somme de 4 des 6 chiffres attendus\u00a0; le reste manque',
    match: 'La question du formulaire n’a avec l’indicateur qu’une {match}',
  },

  charts: 'Chaque projet à sa propre échelle',
  chartsNote:
    'Chaque graphique a sa propre échelle\u00a0: un grand chiffre ailleurs n’en cache jamais un petit. ' +
    'Comparez les périodes au sein d’un graphique\u00a0; comparez les projets dans le tableau.',
  chartTotal: 'total {value}',
  chartSummary: '{name}, total {total}. {series}.',
  chartsFailed:
    'Les graphiques n’ont pas pu être chargés. Le tableau contient tous les chiffres\u00a0; rechargez la ' +
    'page pour réessayer.',

  live: {
    connecting: 'Connexion…',
    connected: 'En direct\u00a0: les changements s’affichent d’eux-mêmes',
    reconnecting: 'Connexion perdue, reconnexion… Les chiffres ne sont peut-être plus à jour.',
  },
  change: '{project}, {period}\u00a0: {before} → {after}',
  changeMore: '{changes}\u00a0; {count} de plus ont changé',
  asOf: 'État des chiffres\u00a0: {time}',

  loading: 'Chargement des chiffres…',
  errorTitle: 'Les chiffres ne peuvent pas être affichés',
  errors: {
    network: 'Le service est injoignable. Vérifiez votre connexion, puis réessayez.',
    unavailable:
      'Le service démarre ou est occupé. Attendez une minute, puis réessayez. Si cela dure, transmettez le ' +
      'message ci-dessous à l’administrateur.',
    notFound: 'Cet indicateur n’est pas connu ici. Choisissez-en un autre ci-dessus.',
    refused: 'Vous n’avez pas accès à ces chiffres. Demandez l’accès à l’administrateur du programme.',
    empty: 'Aucun indicateur n’a encore été publié. Réessayez dès que ce sera fait.',
    other: 'Réessayez. Si l’erreur se répète, transmettez le message ci-dessous à l’administrateur.',
  },
  serviceMessage: 'Message du service\u00a0: {text}',
  retry: 'Réessayer',
};
