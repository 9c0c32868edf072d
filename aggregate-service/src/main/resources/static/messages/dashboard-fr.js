/* Ce que disent la vue d’ensemble, la vue par indicateur et la vue par projet, outre ce que toutes les pages partagent. */
export default {
  overview: {
    title: 'Ce que fait le programme, et ce qui en résulte',
    lead:
      'Chaque indicateur se trouve à sa place dans la chaîne de résultats. Un nombre d’activités dit ce qui a été fait, pas ' +
      'ce que cela a changé\u00a0: lisez chaque chiffre pour ce qu’il est.',
    skip: 'Aller à la chaîne de résultats',
    total: 'programme, toutes les périodes',
    noTotal: 'Pas de total pour le programme\u00a0: {kind}.',
    noFigures: 'Pas encore de chiffre pour le programme\u00a0: {kinds} pour toutes les périodes.',
    period: 'programme, {period}',
    standOut: { one: '{count} nombre se démarque', other: '{count} nombres se démarquent' },
    explained: { one: 'dont {count} expliqué', other: 'dont {count} expliqués' },
    reports: '{period} repose sur {received} des {expected} rapports',
    leadsTo: 'Devrait mener à',
    baseline: 'Valeur de départ',
    target: 'Cible',
    open: 'Projets et périodes',
    openOf: 'Projets et périodes\u00a0: {indicator}',
    indicators: { one: '{count} indicateur', other: '{count} indicateurs' },
    empty: 'Aucun indicateur de cette version ne mesure ce niveau.',
    levels: {
      input: 'Besoins et moyens',
      activity: 'Activités',
      output: 'Réalisations',
      outcome: 'Effets',
      impact: 'Impact',
      none: 'Niveau non convenu',
    },
    levelTexts: {
      input: 'La situation à laquelle le programme répond, et les moyens engagés.',
      activity: 'Ce que font les projets.',
      output: 'Qui et ce qui est atteint directement.',
      outcome: 'Ce qui change pour les personnes atteintes.',
      impact: 'Ce qui change à long terme.',
      none: 'Personne n’a encore dit où ces indicateurs se placent dans la chaîne de résultats.',
    },
    moved: '{indicator}\u00a0: {before} → {after}',
  },
  definitionOf: 'Que compte-t-on ici\u00a0? {indicator}',
  close: 'Fermer',

  show: {
    label: 'Afficher dans le tableau',
    counts: 'Nombres',
    change: 'Évolution depuis la période précédente',
    changeFromYearBefore: 'Évolution sur un an',
    cumulative: 'Cumul jusqu’à la période incluse',
  },
  scale: {
    label: 'Échelle des graphiques',
    own: 'Échelle propre',
    common: 'Échelle commune',
    log: 'Échelle logarithmique',
    titles: {
      own: 'Chaque projet à sa propre échelle',
      common: 'Tous les projets à une même échelle',
      log: 'Tout à une même échelle logarithmique',
    },
    notes: {
      own:
        'Chaque graphique a sa propre échelle\u00a0: un grand chiffre ailleurs n’en cache jamais un petit. Comparez les ' +
        'périodes au sein d’un graphique\u00a0; comparez les projets dans le tableau.',
      common:
        'Tous les projets ont la même échelle\u00a0: les barres se comparent d’un projet à l’autre. Le graphique du programme ' +
        'garde la sienne.',
      log:
        'Tous les graphiques ont la même échelle, où chaque ligne vaut dix fois la précédente\u00a0: une même différence de ' +
        'hauteur est un même facteur. Zéro n’y a pas de place\u00a0: c’est un trait au pied.',
    },
  },
  sameInTable: 'Les mêmes chiffres figurent dans le tableau ci-dessus.',
  downloads: 'Télécharger ce tableau\u00a0:',
  downloadCsv: 'CSV',
  downloadXlsx: 'Excel',
  downloadOf: '{indicator} en {format}',
  released: {
    title: 'Chiffres publiés',
    text:
      'Ce sont les chiffres de la publication {number} du {date}. Les petits nombres ne sont pas affichés, pour que personne ' +
      'ne soit reconnaissable. Ce qui est arrivé depuis n’y figure pas.',
    live: 'Chiffres publiés\u00a0: publication {number} du {date}',
    asOf: 'Chiffres de la publication {number} du {time}',
  },
  reportsReceived: 'Rapports reçus',
  reportsOf: '{received} sur {expected}',
  reportsShare: '{share} des rapports attendus',
  deviation: {
    said: '{where}\u00a0: se démarque ({value}).',
    explanation: 'Explication ({author}, {date})\u00a0:',
    earlier: 'Explication d’une valeur antérieure, {value} ({author}, {date})\u00a0:',
    authors: { coordinator: 'coordination', evaluator: 'évaluation', programme: 'programme' },
    notExplained: 'Pas encore expliqué.',
  },
  breakdown: {
    title: 'Ventilation',
    by: 'Par',
    period: 'Période',
    all: 'Toutes les périodes ensemble',
    lead: '{indicator} par {dimension}, programme, {period}',
    overlap: '{dimension}\u00a0: plusieurs peuvent s’appliquer à la fois, la somme des barres n’est donc pas le total.',
    notKnown: 'Non connu',
    code: 'Code',
    value: 'Chiffre',
    whole: 'Ensemble',
    table: 'Toutes les périodes sous forme de tableau',
    tableTitle: '{indicator} par {dimension} et par période, programme',
    failed: 'La ventilation ne peut pas être affichée maintenant. Elle sera redemandée dès qu’un chiffre change.',
    none: 'Rien n’a été compté par {dimension}.',
  },

  projectPage: {
    choose: 'Projet',
    skip: 'Aller aux chiffres',
    tableTitle: '{project}\u00a0: tous les indicateurs par période',
    chartNote:
      'Les barres d’une ligne ont une même échelle\u00a0: comparez les périodes d’un indicateur, pas les indicateurs entre eux.',
    members: 'Communes',
    language: 'Langue',
    started: 'Début',
    stopped: 'Arrêt',
    languages: { nl: 'néerlandais', fr: 'français', de: 'allemand', en: 'anglais' },
    reports: 'Rapports par période',
    reportsOf: {
      one: '{received} rapport reçu sur {count} attendu',
      other: '{received} rapports reçus sur {count} attendus',
    },
    all: 'Tous les rapports, tous les projets',
    annex: 'Annexe pour le rapport d’évaluation',
    annexText:
      'Tous les chiffres, graphiques, explications et définitions de ce projet, prêts pour son rapport d’évaluation finale.',
    annexHtml: 'Annexe en page web',
    annexPdf: 'Annexe en PDF',
    unknown: 'Il n’y a pas de projet «\u00a0{project}\u00a0». Voici {shown}.',
    statuses: {
      'on-time': 'à temps',
      late: 'en retard',
      missing: 'manquant',
      withdrawn: 'retiré',
      due: 'encore attendu',
      'not-expected': 'non attendu',
    },
    daysLate: { one: '{count} jour de retard', other: '{count} jours de retard' },
    total: 'Toutes les périodes',
  },
};
