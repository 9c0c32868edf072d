export default {
  skip: 'Naar het formulier',
  language: 'Taal',
  title: 'Een export inlezen',
  lead:
    'Breng de antwoorden op een formulier in Meetlat met de Excel- of CSV-export van Microsoft Forms. Het bestand wordt ' +
    'eerst nagekeken: er wordt niets ingelezen voordat u bevestigt.',
  foot:
    'Namen en e-mailadressen in de export worden niet bewaard. Een antwoord dat twee keer wordt ingelezen, telt nooit ' +
    'twee keer.',

  key: {
    title: 'Uw sleutel',
    label: 'Sleutel',
    hint: 'U kreeg hem van de beheerder van het programma. Hij blijft alleen in dit tabblad en is weg zodra u het sluit.',
    button: 'Verder',
    empty: 'Vul de sleutel in.',
    wrong:
      'Deze sleutel is niet bekend. Kijk na of u hem helemaal kopieerde, of vraag de beheerder van het programma een ' +
      'nieuwe.',
    mayNotSend:
      'Met deze sleutel mag u cijfers lezen, maar geen antwoorden insturen. Gebruik de sleutel van uw project.',
    forget: 'Sleutel vergeten',
    forgotten: 'De sleutel is gewist.',
    signedInAs: 'Aangemeld als {name}',
  },

  file: {
    title: 'Kies de export',
    form: 'Formulier',
    onlyForm: 'Formulier: {form}',
    noForm: 'Met deze sleutel mag u geen enkel formulier insturen. Vraag het de beheerder van het programma.',
    drop: 'Sleep de export hierheen, of',
    choose: 'Kies een bestand',
    hint: 'Excel (.xlsx) of CSV. Het nakijken begint meteen.',
  },
  settings: {
    title: 'Het bestand anders lezen',
    hint: 'Alleen nodig als bij het nakijken blijkt dat datums, project of periode niet begrepen zijn.',
    dates: 'Datums als tekst',
    datesAsFound: 'Volgorde herkennen',
    mdy: 'Maand eerst: 12/31/2024',
    dmy: 'Dag eerst: 31/12/2024',
    asInFile: 'Zoals het in het bestand staat',
  },
  again: '{file} opnieuw nakijken',
  project: 'Project',
  period: 'Periode',

  checking: '{file} wordt nagekeken',
  sending: '{file} wordt ingelezen',
  reading: 'Het bestand wordt verstuurd en gelezen',
  checked: '{done} van {rows} rijen nagekeken',
  taken: '{done} van {rows} rijen verwerkt',
  cancel: 'Annuleren',
  wouldTitle: 'Wat er met {file} zou gebeuren',
  didTitle: 'Wat er met {file} gebeurd is',

  statuses: {
    new: { would: 'Nieuw', did: 'Nieuw' },
    revision: { would: 'Gewijzigd', did: 'Verbeterd' },
    duplicate: { would: 'Ongewijzigd', did: 'Ongewijzigd' },
    rejected: { would: 'Geweigerd', did: 'Geweigerd' },
    unavailable: { would: 'Niet nagekeken', did: 'Niet bewaard' },
  },
  groups: {
    new: {
      would: { one: '{count} nieuwe rij', other: '{count} nieuwe rijen' },
      did: { one: '{count} nieuwe rij ingelezen', other: '{count} nieuwe rijen ingelezen' },
      text: 'Antwoorden die er nog niet waren.',
    },
    revision: {
      would: { one: '{count} gewijzigde rij', other: '{count} gewijzigde rijen' },
      did: { one: '{count} rij verbeterd', other: '{count} rijen verbeterd' },
      text: 'Antwoorden die er al waren, maar met een andere inhoud. Wat in dit bestand staat, komt in de plaats.',
    },
    duplicate: {
      would: { one: '{count} ongewijzigde rij', other: '{count} ongewijzigde rijen' },
      did: { one: '{count} ongewijzigde rij', other: '{count} ongewijzigde rijen' },
      text: 'Antwoorden die er al waren met dezelfde inhoud. Daar gebeurt niets mee.',
    },
    rejected: {
      would: { one: '{count} geweigerde rij', other: '{count} geweigerde rijen' },
      did: { one: '{count} geweigerde rij', other: '{count} geweigerde rijen' },
      text: 'Deze rijen worden niet ingelezen. Verbeter de cellen hieronder in het bestand.',
    },
    unavailable: {
      would: { one: '{count} rij kon niet worden nagekeken', other: '{count} rijen konden niet worden nagekeken' },
      did: { one: '{count} rij kon niet worden bewaard', other: '{count} rijen konden niet worden bewaard' },
      text: 'De dienst was bezet. Er is niets mis met deze rijen: stuur ze opnieuw.',
    },
  },
  onlyFirst: 'De eerste {shown} worden getoond.',
  columns: { row: 'Rij', response: 'Antwoord', errors: 'Wat u moet verbeteren', remarks: 'Goed om te weten' },
  notKnown: 'niet bekend',
  ofQuestion: '“{question}”:',
  ignored: {
    one: 'Deze kolom is geen vraag van het formulier en wordt niet bewaard: {columns}.',
    other: 'Deze kolommen zijn geen vragen van het formulier en worden niet bewaard: {columns}.',
  },

  next: {
    nothingYet: 'Er is nog niets ingelezen. Bekijk de rijen hieronder en bevestig dan.',
    confirm: { one: '{count} rij inlezen', other: '{count} rijen inlezen' },
    nothingToDo: 'Er valt niets in te lezen: alle rijen van dit bestand zijn er al.',
    allRefused:
      'Er valt nog niets in te lezen. Verbeter de geweigerde rijen in het bestand en sleep het opnieuw hierheen.',
    noRows: 'Er staan geen antwoorden in dit bestand. Kies een ander.',
    others:
      'De geweigerde rijen blijven achterwege. Verbeter ze later in het bestand en sleep het opnieuw hierheen: de rijen ' +
      'die u nu inleest, tellen dan als ongewijzigd.',
    done: {
      zero: 'Er hoefde niets te worden ingelezen.',
      one: '{count} rij is ingelezen. De cijfers volgen binnen enkele seconden.',
      other: '{count} rijen zijn ingelezen. De cijfers volgen binnen enkele seconden.',
    },
    mend: 'Verbeter de geweigerde rijen in het bestand en sleep het opnieuw hierheen: de andere tellen als ongewijzigd.',
    finished: 'U bent klaar en kunt deze pagina sluiten.',
    sendAgain: 'Opnieuw versturen',
    checkAgain: 'Opnieuw nakijken',
    another: 'Kies een ander bestand',
  },

  failureTitles: {
    loading: 'De pagina kon niet worden klaargezet',
    checking: 'Het bestand kon niet worden nagekeken',
    sending: 'Het bestand is niet helemaal ingelezen',
    cancelled: 'Geannuleerd',
  },
  failures: {
    many: 'Dat is meer dan één bestand. Sleep er één tegelijk hierheen.',
    network: 'De dienst is niet bereikbaar. Controleer uw verbinding en probeer opnieuw.',
    broken:
      'De verbinding viel weg voordat de laatste rij beantwoord was. Controleer uw verbinding en probeer opnieuw.',
    cancelled: 'U hebt het gestopt.',
    unavailable: 'De dienst start op of is bezet.',
    busy: 'Er kwam in korte tijd te veel binnen met deze sleutel.',
    key: 'De sleutel wordt niet meer aanvaard. Vul hem opnieuw in, of vraag de beheerder van het programma een nieuwe.',
    forbidden:
      'Met deze sleutel mag u dit formulier of dit project niet insturen. Gebruik een andere sleutel, of kies een ander ' +
      'formulier.',
    form: 'De dienst kent dit formulier niet. Kies een ander.',
    tooLarge:
      'Het bestand is te groot. Splits de export, bijvoorbeeld per jaar, en sleep de delen een voor een hierheen.',
    notASheet:
      'Deze export kan niet gelezen worden. Download hem opnieuw uit Microsoft Forms als Excel (.xlsx), zonder ' +
      'wachtwoord, of bewaar hem als CSV.',
    wrong: 'Het bestand is leesbaar, maar het is geen bruikbare export van dit formulier:',
    file:
      'Het bestand kan niet gelezen worden: het is verplaatst, of een ander programma houdt het vast. Sluit het daar en ' +
      'kies het opnieuw.',
    other: 'Er ging iets mis. Probeer opnieuw. Gaat het weer mis, geef dan de melding hieronder door aan de beheerder.',
  },
  afterwards: {
    nothing: 'Er is niets ingelezen.',
    perhaps:
      'Een deel van de rijen is misschien al ingelezen. Kijk het bestand opnieuw na om te zien welke: die tellen als ' +
      'ongewijzigd, en niets telt dubbel.',
  },
  retryAfter: { one: 'Probeer over {count} seconde opnieuw.', other: 'Probeer over {count} seconden opnieuw.' },
  serviceMessage: 'Melding van de dienst: {text}',
  ways: {
    checkAgain: 'Opnieuw nakijken',
    retry: 'Opnieuw proberen',
    otherKey: 'Een andere sleutel gebruiken',
    otherFile: 'Kies een ander bestand',
  },
};
