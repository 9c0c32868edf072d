export default {
  skip: 'Aller au formulaire',
  language: 'Langue',
  title: 'Importer un export',
  lead:
    'Importez dans Meetlat les réponses à un formulaire, à partir de l’export Excel ou CSV de Microsoft Forms. Le fichier ' +
    'est d’abord vérifié\u00a0: rien n’est importé avant votre confirmation.',
  foot:
    'Les noms et les adresses e-mail de l’export ne sont pas conservés. Une réponse importée deux fois ne compte jamais ' +
    'deux fois.',

  key: {
    title: 'Votre clé',
    label: 'Clé',
    hint:
      'Vous l’avez reçue de l’administrateur du programme. Elle ne reste que dans cet onglet et disparaît dès que vous le ' +
      'fermez.',
    button: 'Continuer',
    empty: 'Indiquez la clé.',
    wrong:
      'Cette clé n’est pas connue. Vérifiez que vous l’avez copiée en entier, ou demandez-en une nouvelle à ' +
      'l’administrateur du programme.',
    mayNotSend:
      'Avec cette clé, vous pouvez lire des chiffres, mais pas envoyer de réponses. Utilisez la clé de votre projet.',
    forget: 'Oublier la clé',
    forgotten: 'La clé est oubliée.',
    signedInAs: 'Connecté en tant que {name}',
  },

  file: {
    title: 'Choisir l’export',
    form: 'Formulaire',
    onlyForm: 'Formulaire\u00a0: {form}',
    noForm: 'Avec cette clé, vous ne pouvez envoyer aucun formulaire. Demandez à l’administrateur du programme.',
    drop: 'Déposez l’export ici, ou',
    choose: 'Choisissez un fichier',
    hint: 'Excel (.xlsx) ou CSV. La vérification commence aussitôt.',
  },
  settings: {
    title: 'Lire le fichier autrement',
    hint: 'Utile seulement si la vérification montre que les dates, le projet ou la période n’ont pas été compris.',
    dates: 'Dates écrites en texte',
    datesAsFound: 'Reconnaître l’ordre',
    mdy: 'Mois d’abord\u00a0: 12/31/2024',
    dmy: 'Jour d’abord\u00a0: 31/12/2024',
    asInFile: 'Comme dans le fichier',
  },
  again: 'Vérifier à nouveau {file}',
  project: 'Projet',
  period: 'Période',

  checking: 'Vérification de {file}',
  sending: 'Importation de {file}',
  reading: 'Le fichier est envoyé et lu',
  checked: '{done} lignes vérifiées sur {rows}',
  taken: '{done} lignes traitées sur {rows}',
  cancel: 'Annuler',
  wouldTitle: 'Ce qui se passerait avec {file}',
  didTitle: 'Ce qui s’est passé avec {file}',

  statuses: {
    new: { would: 'Nouvelles', did: 'Nouvelles' },
    revision: { would: 'Modifiées', did: 'Corrigées' },
    duplicate: { would: 'Inchangées', did: 'Inchangées' },
    rejected: { would: 'Refusées', did: 'Refusées' },
    unavailable: { would: 'Non vérifiées', did: 'Non conservées' },
  },
  groups: {
    new: {
      would: { one: '{count} nouvelle ligne', other: '{count} nouvelles lignes' },
      did: { one: '{count} nouvelle ligne importée', other: '{count} nouvelles lignes importées' },
      text: 'Des réponses qui n’étaient pas encore là.',
    },
    revision: {
      would: { one: '{count} ligne modifiée', other: '{count} lignes modifiées' },
      did: { one: '{count} ligne corrigée', other: '{count} lignes corrigées' },
      text: 'Des réponses qui étaient déjà là, mais avec un autre contenu. Celui de ce fichier le remplace.',
    },
    duplicate: {
      would: { one: '{count} ligne inchangée', other: '{count} lignes inchangées' },
      did: { one: '{count} ligne inchangée', other: '{count} lignes inchangées' },
      text: 'Des réponses qui étaient déjà là avec le même contenu. Rien ne leur arrive.',
    },
    rejected: {
      would: { one: '{count} ligne refusée', other: '{count} lignes refusées' },
      did: { one: '{count} ligne refusée', other: '{count} lignes refusées' },
      text: 'Ces lignes ne sont pas importées. Corrigez dans le fichier les cellules ci-dessous.',
    },
    unavailable: {
      would: { one: '{count} ligne n’a pas pu être vérifiée', other: '{count} lignes n’ont pas pu être vérifiées' },
      did: { one: '{count} ligne n’a pas pu être conservée', other: '{count} lignes n’ont pas pu être conservées' },
      text: 'Le service était occupé. Ces lignes sont correctes\u00a0: envoyez-les à nouveau.',
    },
  },
  onlyFirst: 'Les {shown} premières sont affichées.',
  columns: { row: 'Ligne', response: 'Réponse', errors: 'À corriger', remarks: 'Bon à savoir' },
  notKnown: 'inconnu',
  ofQuestion: '«\u00a0{question}\u00a0»\u00a0:',
  ignored: {
    one: 'Cette colonne n’est pas une question du formulaire et n’est pas conservée\u00a0: {columns}.',
    other: 'Ces colonnes ne sont pas des questions du formulaire et ne sont pas conservées\u00a0: {columns}.',
  },

  next: {
    nothingYet: 'Rien n’a encore été importé. Parcourez les lignes ci-dessous, puis confirmez.',
    confirm: { one: 'Importer {count} ligne', other: 'Importer {count} lignes' },
    nothingToDo: 'Il n’y a rien à importer\u00a0: toutes les lignes de ce fichier sont déjà là.',
    allRefused:
      'Il n’y a encore rien à importer. Corrigez les lignes refusées dans le fichier et déposez-le à nouveau.',
    noRows: 'Il n’y a pas de réponses dans ce fichier. Choisissez-en un autre.',
    others:
      'Les lignes refusées sont laissées de côté. Corrigez-les plus tard dans le fichier et déposez-le à nouveau\u00a0: les ' +
      'lignes importées maintenant compteront comme inchangées.',
    done: {
      zero: 'Il n’y avait rien à importer.',
      one: '{count} ligne a été importée. Les chiffres suivent en quelques secondes.',
      other: '{count} lignes ont été importées. Les chiffres suivent en quelques secondes.',
    },
    mend: 'Corrigez les lignes refusées dans le fichier et déposez-le à nouveau\u00a0: les autres compteront comme inchangées.',
    finished: 'C’est terminé\u00a0: vous pouvez fermer cette page.',
    sendAgain: 'Envoyer à nouveau',
    checkAgain: 'Vérifier à nouveau',
    another: 'Choisir un autre fichier',
  },

  failureTitles: {
    loading: 'La page n’a pas pu être préparée',
    checking: 'Le fichier n’a pas pu être vérifié',
    sending: 'Le fichier n’a pas été importé en entier',
    cancelled: 'Annulé',
  },
  failures: {
    many: 'Il y a plus d’un fichier. Déposez-en un à la fois.',
    network: 'Le service est injoignable. Vérifiez votre connexion et réessayez.',
    broken: 'La connexion a été perdue avant la réponse à la dernière ligne. Vérifiez votre connexion et réessayez.',
    cancelled: 'Vous l’avez arrêté.',
    unavailable: 'Le service démarre ou est occupé.',
    busy: 'Trop d’envois sont arrivés avec cette clé en peu de temps.',
    key: 'La clé n’est plus acceptée. Indiquez-la à nouveau, ou demandez-en une nouvelle à l’administrateur du programme.',
    forbidden:
      'Avec cette clé, vous ne pouvez pas envoyer ce formulaire ou ce projet. Utilisez une autre clé, ou choisissez un ' +
      'autre formulaire.',
    form: 'Le service ne connaît pas ce formulaire. Choisissez-en un autre.',
    tooLarge: 'Le fichier est trop grand. Divisez l’export, par exemple par année, et déposez les parties une à une.',
    notASheet:
      'Cet export ne peut pas être lu. Téléchargez-le à nouveau de Microsoft Forms en format Excel (.xlsx), sans mot de ' +
      'passe, ou enregistrez-le en CSV.',
    wrong: 'Le fichier est lisible, mais ce n’est pas un export utilisable de ce formulaire\u00a0:',
    file:
      'Le fichier ne peut pas être lu\u00a0: il a été déplacé, ou un autre programme le bloque. Fermez-le là et ' +
      'choisissez-le à nouveau.',
    other:
      'Une erreur s’est produite. Réessayez. Si elle se reproduit, transmettez le message ci-dessous à l’administrateur.',
  },
  afterwards: {
    nothing: 'Rien n’a été importé.',
    perhaps:
      'Une partie des lignes est peut-être déjà importée. Vérifiez à nouveau le fichier pour voir lesquelles\u00a0: elles ' +
      'comptent comme inchangées, et rien ne compte deux fois.',
  },
  retryAfter: { one: 'Réessayez dans {count} seconde.', other: 'Réessayez dans {count} secondes.' },
  serviceMessage: 'Message du service\u00a0: {text}',
  ways: {
    checkAgain: 'Vérifier à nouveau',
    retry: 'Réessayer',
    otherKey: 'Utiliser une autre clé',
    otherFile: 'Choisir un autre fichier',
  },
};
