import dashboard from './dashboard-fr.js';

// A colon, semicolon or question mark takes a no-break space before it: U+00A0.
export default {
  ...dashboard,
  skip: 'Aller aux chiffres',
  language: 'Langue',
  indicator: 'Indicateur',
  whatIsCounted: 'Que compte-t-on ici\u00a0?',
  noDefinition: 'Aucune description n’a encore été convenue.',
  units: {
    person: 'personne',
    situation: 'situation',
    event: 'événement',
    contact: 'contact',
    session: 'séance',
    organisation: 'organisation',
    referral: 'orientation',
    item: 'exemplaire',
    night: 'nuitée',
    euro: 'euro',
    percent: 'pour cent',
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
    first: 'pas de période avant',
    stopped: 'arrêté',
  },
  synthetic: 'synthétique',
  matches: {
    exact: 'correspondance exacte',
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
    coverage: 'Somme de 4 des 6 chiffres attendus\u00a0; le reste manque ou n’est pas comparable',
    match: 'La question du formulaire n’a avec l’indicateur qu’une {match}',
    flags: {
      b: 'Rupture de série\u00a0: à partir d’ici, on a compté autre chose qu’auparavant',
      d:
        'Définition divergente\u00a0: pas ce que comptent les autres projets\u00a0; pour un total\u00a0: pas compté ' +
        'd’une seule manière, ou sans ce qui n’est pas comparable',
      deviation: 'Se démarque\u00a0: ce nombre sort de l’ordinaire\u00a0; la note dit pourquoi',
    },
  },

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
  definitionsErrorTitle: 'Les définitions ne peuvent pas être affichées',
  errors: {
    network: 'Le service est injoignable. Vérifiez votre connexion, puis réessayez.',
    unavailable:
      'Le service démarre ou est occupé. Attendez une minute, puis réessayez. Si cela dure, transmettez le ' +
      'message ci-dessous à l’administrateur.',
    notFound: 'Cet indicateur n’est pas connu ici. Choisissez-en un autre ci-dessus.',
    refused:
      'Ces chiffres demandent une clé qui permet de les lire. Connectez-vous avec votre clé, ou demandez-en une à l’administrateur du programme.',
    noDefinitions:
      'Cette version des définitions n’existe pas ou ne vous est pas accessible\u00a0: un projet de version demande une clé. Choisissez-en une autre.',
    noVersions: 'Aucune version des définitions n’a encore été publiée. Réessayez dès que ce sera fait.',
    empty: 'Aucun indicateur n’a encore été publié. Réessayez dès que ce sera fait.',
    other: 'Réessayez. Si l’erreur se répète, transmettez le message ci-dessous à l’administrateur.',
  },
  serviceMessage: 'Message du service\u00a0: {text}',
  retry: 'Réessayer',

  signIn: {
    open: 'Se connecter avec une clé',
    why:
      'Ce qui est publié se lit sans clé. Pour les projets de version et les chiffres non masqués, l’administrateur du ' +
      'programme en donne une. La clé ne reste que dans cet onglet.',
    key: 'Clé',
    submit: 'Se connecter',
    cancel: 'Annuler',
    out: 'Se déconnecter',
    as: 'Connecté en tant que {name} ({role})',
    roles: { submitter: 'expéditeur', evaluator: 'évaluateur', operator: 'opérateur' },
    empty: 'Indiquez la clé.',
    wrong: 'Cette clé n’est pas connue. Vérifiez que vous l’avez copiée en entier.',
    turnedDown: 'Votre clé n’est plus acceptée. Vous voyez ce qui est publié.',
  },

  pages: 'Pages',
  overviewPage: 'Vue d’ensemble',
  projectsPage: 'Projets',
  completenessPage: 'Complétude',
  deviationsPage: 'Écarts',
  definitionsPage: 'Définitions',
  skipToComparison: 'Aller à la comparaison',
  chooseDefinitions: 'Version des définitions',
  version: 'Version {version}',
  versionTitle: 'Version {version}\u00a0: {title}',
  versionOption: '{title} ({status})',
  statuses: { draft: 'ébauche', 'in-force': 'en vigueur', retired: 'abrogée' },
  statusTexts: {
    draft: 'Ébauche\u00a0: non convenue',
    draftFrom: 'Ébauche\u00a0: pas en vigueur avant le {date}',
    inForce: 'En vigueur depuis le {date}',
    retired: 'Abrogée depuis le {date}',
  },
  versionsTitle: 'Versions des définitions',
  versionsText:
    'Une version des définitions dit ce que compte chaque indicateur. Chaque envoi est compté sous chaque version\u00a0: ' +
    'vous voyez ainsi ce qu’une définition fait aux chiffres avant qu’elle ne soit convenue.',
  indicatorCount: { one: '{count} indicateur', other: '{count} indicateurs' },
  noDescription: 'Rien n’est dit de ce que cette version change.',
  showFigures: 'Afficher les chiffres',
  showFiguresOf: 'Afficher les chiffres sous {version}',
  counting: 'Comptage de tous les envois sous cette version',
  countingNext: 'Comptage sous un nouveau texte de cette version, qui prendra le relais une fois complet',
  counted: {
    one: '{normalized} envoi compté sur {submissions}',
    other: '{normalized} envois comptés sur {submissions}',
  },
  stillCounting: '– les chiffres sont provisoires',
  progressUnknown: 'L’avancement du comptage des envois n’est pas encore connu.',
  progressSaid: 'Version {version}\u00a0: {progress}.',
  loadingDefinitions: 'Chargement des versions…',

  reservations: 'À savoir avant la lecture',
  draftText:
    'La version {version} est une ébauche\u00a0: elle n’a pas été convenue. N’utilisez pas ces chiffres dans un rapport.',
  provisional:
    'Le comptage sous la version {version} est en cours ({progress}). Ses chiffres sont provisoires et peuvent encore ' +
    'changer.',
  nextEdition:
    'Un nouveau texte de la version {version} est en cours de comptage ({progress}). D’ici là, les chiffres restent ' +
    'ceux du texte précédent.',
  moved: 'Cette version n’a pas d’indicateur «\u00a0{wanted}\u00a0». Voici «\u00a0{shown}\u00a0».',
  movedReplaced:
    'Cette version n’a pas d’indicateur «\u00a0{wanted}\u00a0». Voici «\u00a0{shown}\u00a0», qui le remplace.',

  parts: {
    labels: 'Nom',
    definition: 'Définition',
    included: 'Inclus',
    excluded: 'Non inclus',
    unit: 'Unité de compte',
    sums: 'Totaux',
    ratio: 'Calculé à partir de',
    dimensions: 'Ventilé par',
    breakdowns: 'Ventilations croisées',
    level: 'Niveau de résultat',
    targetGroup: 'Groupe cible',
    leadsTo: 'Doit mener à',
    ascending: 'Sens',
    baseline: 'Valeur de référence',
    targets: 'Valeur cible',
    replaces: 'Remplace',
    version: 'Définitions',
  },
  levels: {
    input: 'ressource (input)',
    activity: 'activité',
    output: 'réalisation (output)',
    outcome: 'résultat (outcome)',
    impact: 'impact',
  },
  targetGroups: {
    citizens: 'citoyens',
    victims: 'victimes',
    children: 'enfants',
    perpetrators: 'auteurs',
    'first-line-workers': 'intervenants de première ligne',
    professionals: 'professionnels',
    networks: 'réseaux',
    resources: 'moyens',
  },
  directions: { more: 'plus vaut mieux', less: 'moins vaut mieux' },
  sums: {
    periods: {
      sum: 'Les périodes sont additionnées.',
      last: 'La dernière période vaut pour l’ensemble\u00a0; les périodes ne sont pas additionnées.',
      unique:
        'Au sein d’une période, chaque cas est compté une fois\u00a0; le même peut revenir à la suivante. Les périodes ne ' +
        'sont pas additionnées.',
      uniquePersons:
        'Les personnes sont comptées une fois par période\u00a0; la même personne peut revenir à la suivante. Les périodes ' +
        'ne sont pas additionnées.',
      none: 'Il n’y a pas de total sur les périodes.',
    },
    projects: {
      sum: 'Les projets sont additionnés.',
      unique: 'Plusieurs projets peuvent avoir compté la même chose. Les projets ne sont pas additionnés.',
      none: 'Il n’y a pas de total sur les projets.',
    },
    dimension: '{dimension}\u00a0: plusieurs peuvent s’appliquer à la fois, leur somme ne donne donc pas l’ensemble.',
  },
  ratio: '{numerator} divisé par {denominator}, fois {factor}.',
  ratioOfOne: '{numerator} divisé par {denominator}.',
  ratioNotSummed: 'Calculé à partir des totaux des deux, jamais additionné.',

  notes: 'Notes',
  noteRef: 'note {number}',
  noteBack: 'Retour au tableau',
  flags: { b: 'rupture de série', d: 'définition divergente', deviation: 'se démarque' },
  reasons: {
    'unique-over-periods':
      'Pas de somme sur les périodes\u00a0: la même chose peut avoir été comptée dans plusieurs d’entre elles.',
    'unique-over-projects': 'Pas de somme sur les projets\u00a0: plusieurs peuvent avoir compté la même chose.',
    'no-sum-over-periods': 'Pas de somme sur les périodes\u00a0: un tel total n’aurait pas de sens.',
    'no-sum-over-projects': 'Pas de somme sur les projets\u00a0: un tel total n’aurait pas de sens.',
    'no-sum-over-dimension': 'Pas de somme par {dimension}\u00a0: plusieurs peuvent s’appliquer à la fois.',
    'nothing-to-divide-by': 'Pas de calcul\u00a0: le dénominateur est nul.',
  },

  compare: {
    title: 'Que changerait cette définition\u00a0?',
    choose: 'Choisir deux versions',
    from: 'Comparer',
    to: 'avec',
    loading: 'Comparaison des versions…',
    onlyOne: 'Une seule version vous est accessible\u00a0: il n’y a rien à comparer.',
    sameVersion: 'C’est deux fois la même version. Choisissez-en deux différentes.',
    draft: 'La version {version} est une ébauche\u00a0: elle n’a pas été convenue.',
    summaryTitle: 'En bref',
    indicators: {
      same: { one: '{count} indicateur reste le même\u00a0:', other: '{count} indicateurs restent les mêmes\u00a0:' },
      changed: { one: '{count} indicateur change\u00a0:', other: '{count} indicateurs changent\u00a0:' },
      added: { one: '{count} indicateur est nouveau\u00a0:', other: '{count} indicateurs sont nouveaux\u00a0:' },
      removed: { one: '{count} indicateur disparaît\u00a0:', other: '{count} indicateurs disparaissent\u00a0:' },
    },
    cellsDiffer: {
      one: '{count} cellule diffère\u00a0: {kinds}.',
      other: '{count} cellules diffèrent\u00a0: {kinds}.',
    },
    cells: {
      value: { one: '{count} prend une autre valeur', other: '{count} prennent une autre valeur' },
      comparability: {
        one: '{count} garde sa valeur mais correspond autrement à l’indicateur',
        other: '{count} gardent leur valeur mais correspondent autrement à l’indicateur',
      },
      'not-comparable': {
        one: '{count} n’est pas comparable sous la version {to}',
        other: '{count} ne sont pas comparables sous la version {to}',
      },
      lost: { one: '{count} perd son chiffre', other: '{count} perdent leur chiffre' },
      gained: {
        one: '{count} reçoit un chiffre là où il n’y en avait pas',
        other: '{count} reçoivent un chiffre là où il n’y en avait pas',
      },
      gap: {
        one: '{count} n’a de chiffre sous aucune des deux versions, pour des raisons différentes',
        other: '{count} n’ont de chiffre sous aucune des deux versions, pour des raisons différentes',
      },
    },
    ofBreakdowns: {
      one: '{count} d’entre elles relève d’une ventilation.',
      other: '{count} d’entre elles relèvent de ventilations.',
    },
    noCells: 'Aucune cellule ne diffère\u00a0: tous les chiffres restent tels quels.',
    filter: 'N’afficher que',
    all: 'Tout',
    kindOfChange: 'Type de changement',
    kinds: {
      value: 'Autre valeur',
      comparability: 'Même valeur, autre correspondance',
      'not-comparable': 'Devient non comparable',
      lost: 'Le chiffre disparaît',
      gained: 'Un chiffre apparaît',
      gap: 'Pas de chiffre dans les deux',
    },
    shown: '{shown} cellules affichées sur {total}',
    csv: 'Télécharger en CSV',
    noneLeft: 'Aucune cellule ne répond à ce choix. Remettez l’un des trois sur «\u00a0Tout\u00a0».',
    nothingDiffers: 'Ces deux versions ne diffèrent pas\u00a0: les définitions et les chiffres sont les mêmes.',
    legend: 'Comment lire les chiffres',
    legendArrow: 'Le chiffre sous la première version, puis sous la seconde',
    changes: { same: 'Même définition, autres chiffres', changed: 'Change', added: 'Nouveau', removed: 'Disparaît' },
    replaces: 'Remplace\u00a0:',
    replacedBy: 'Remplacé par\u00a0:',
    definitionDiffers: '{indicator}\u00a0: ce qui diffère dans la définition',
    part: 'Élément',
    nothingSaid: 'non précisé',
    differs: 'diffère',
    totalUnder: 'Total du programme, version {version}',
    noIndicator: 'pas d’indicateur de ce nom',
    showFiguresOf: 'Afficher les chiffres\u00a0: {indicator} sous la version {version}',
    cellCount: { one: '{count} cellule', other: '{count} cellules' },
    projectCount: { one: '{count} projet', other: '{count} projets' },
    showCells: 'Afficher ces cellules',
    breakdowns: {
      one: 'Ventilations\u00a0: {count} cellule diffère',
      other: 'Ventilations\u00a0: {count} cellules diffèrent',
    },
    keepsValues: 'Aucune valeur ne change ici, seulement la correspondance entre la question et l’indicateur.',
    onlyBefore: 'Voici les chiffres sous la version {from}\u00a0; dans la version {to}, ils n’existent plus.',
    onlyAfter: 'Voici les chiffres sous la version {to}\u00a0; dans la version {from}, ils n’existaient pas.',
    onlyGap:
      'Aucune de ces cellules n’a de chiffre sous la version {to}\u00a0: {kind}. Dans la version {from}, elles n’existaient ' +
      'pas.',
    becomes: 'devient',
    question: 'Question «\u00a0{question}\u00a0»',
    inBoth: 'Les deux versions',
    note: 'Note\u00a0: {note}',
    notAsked: 'Non posée.',
    counts: 'Compte{scope} pour {indicator} ({match}).',
    notComparable: 'Ne peut{scope} être répartie ni convertie en {indicators}\u00a0: non comparable.',
    countsForNothing: 'Ne compte{scope} pour aucun indicateur.',
    atProjects: ' à {projects}',
    fromPeriod: ' à partir de {period}',
    untilPeriod: ' jusqu’à {period} inclus',
    code: '{dimension}\u00a0: {code}',
  },
};
