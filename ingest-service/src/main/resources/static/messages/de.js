export default {
  skip: 'Zum Formular',
  language: 'Sprache',
  title: 'Einen Export einlesen',
  lead:
    'Bringen Sie die Antworten auf ein Formular mit dem Excel- oder CSV-Export von Microsoft Forms in Meetlat. Die Datei ' +
    'wird zuerst geprüft: Eingelesen wird erst, wenn Sie bestätigen.',
  foot:
    'Namen und E-Mail-Adressen im Export werden nicht aufbewahrt. Eine Antwort, die zweimal eingelesen wird, zählt nie ' +
    'zweimal.',

  key: {
    title: 'Ihr Schlüssel',
    label: 'Schlüssel',
    hint:
      'Sie haben ihn von der Verwaltung des Programms erhalten. Er bleibt nur in diesem Tab und ist weg, sobald Sie ihn ' +
      'schließen.',
    button: 'Weiter',
    empty: 'Geben Sie den Schlüssel ein.',
    wrong:
      'Dieser Schlüssel ist nicht bekannt. Prüfen Sie, ob Sie ihn ganz kopiert haben, oder bitten Sie die Verwaltung des ' +
      'Programms um einen neuen.',
    mayNotSend:
      'Mit diesem Schlüssel dürfen Sie Zahlen lesen, aber keine Antworten einsenden. Nehmen Sie den Schlüssel Ihres ' +
      'Projekts.',
    forget: 'Schlüssel vergessen',
    forgotten: 'Der Schlüssel ist vergessen.',
    signedInAs: 'Angemeldet als {name}',
  },

  file: {
    title: 'Den Export wählen',
    form: 'Formular',
    onlyForm: 'Formular: {form}',
    noForm: 'Mit diesem Schlüssel dürfen Sie kein Formular einsenden. Fragen Sie die Verwaltung des Programms.',
    drop: 'Legen Sie den Export hier ab, oder',
    choose: 'Datei wählen',
    hint: 'Excel (.xlsx) oder CSV. Die Prüfung beginnt sofort.',
  },
  settings: {
    title: 'Die Datei anders lesen',
    hint: 'Nur nötig, wenn die Prüfung zeigt, dass Daten, Projekt oder Zeitraum nicht verstanden wurden.',
    dates: 'Als Text geschriebene Daten',
    datesAsFound: 'Reihenfolge erkennen',
    mdy: 'Monat zuerst: 12/31/2024',
    dmy: 'Tag zuerst: 31/12/2024',
    asInFile: 'Wie in der Datei',
  },
  again: '{file} erneut prüfen',
  project: 'Projekt',
  period: 'Zeitraum',

  checking: '{file} wird geprüft',
  sending: '{file} wird eingelesen',
  reading: 'Die Datei wird gesendet und gelesen',
  checked: '{done} von {rows} Zeilen geprüft',
  taken: '{done} von {rows} Zeilen bearbeitet',
  cancel: 'Abbrechen',
  wouldTitle: 'Was mit {file} geschehen würde',
  didTitle: 'Was mit {file} geschehen ist',

  statuses: {
    new: { would: 'Neu', did: 'Neu' },
    revision: { would: 'Geändert', did: 'Berichtigt' },
    duplicate: { would: 'Unverändert', did: 'Unverändert' },
    rejected: { would: 'Abgelehnt', did: 'Abgelehnt' },
    unavailable: { would: 'Nicht geprüft', did: 'Nicht gespeichert' },
  },
  groups: {
    new: {
      would: { one: '{count} neue Zeile', other: '{count} neue Zeilen' },
      did: { one: '{count} neue Zeile eingelesen', other: '{count} neue Zeilen eingelesen' },
      text: 'Antworten, die noch nicht da waren.',
    },
    revision: {
      would: { one: '{count} geänderte Zeile', other: '{count} geänderte Zeilen' },
      did: { one: '{count} Zeile berichtigt', other: '{count} Zeilen berichtigt' },
      text: 'Antworten, die schon da waren, aber mit anderem Inhalt. Was in dieser Datei steht, tritt an ihre Stelle.',
    },
    duplicate: {
      would: { one: '{count} unveränderte Zeile', other: '{count} unveränderte Zeilen' },
      did: { one: '{count} unveränderte Zeile', other: '{count} unveränderte Zeilen' },
      text: 'Antworten, die schon mit demselben Inhalt da waren. Mit ihnen geschieht nichts.',
    },
    rejected: {
      would: { one: '{count} abgelehnte Zeile', other: '{count} abgelehnte Zeilen' },
      did: { one: '{count} abgelehnte Zeile', other: '{count} abgelehnte Zeilen' },
      text: 'Diese Zeilen werden nicht eingelesen. Berichtigen Sie die Zellen unten in der Datei.',
    },
    unavailable: {
      would: { one: '{count} Zeile konnte nicht geprüft werden', other: '{count} Zeilen konnten nicht geprüft werden' },
      did: {
        one: '{count} Zeile konnte nicht gespeichert werden',
        other: '{count} Zeilen konnten nicht gespeichert werden',
      },
      text: 'Der Dienst war ausgelastet. Mit diesen Zeilen ist alles in Ordnung: Senden Sie sie erneut.',
    },
  },
  onlyFirst: 'Die ersten {shown} werden gezeigt.',
  columns: { row: 'Zeile', response: 'Antwort', errors: 'Was zu berichtigen ist', remarks: 'Gut zu wissen' },
  notKnown: 'nicht bekannt',
  ofQuestion: '„{question}“:',
  ignored: {
    one: 'Diese Spalte ist keine Frage des Formulars und wird nicht aufbewahrt: {columns}.',
    other: 'Diese Spalten sind keine Fragen des Formulars und werden nicht aufbewahrt: {columns}.',
  },

  next: {
    nothingYet: 'Noch wurde nichts eingelesen. Sehen Sie die Zeilen unten durch und bestätigen Sie dann.',
    confirm: { one: '{count} Zeile einlesen', other: '{count} Zeilen einlesen' },
    nothingToDo: 'Es gibt nichts einzulesen: Alle Zeilen dieser Datei sind schon da.',
    allRefused:
      'Es gibt noch nichts einzulesen. Berichtigen Sie die abgelehnten Zeilen in der Datei und legen Sie sie erneut ab.',
    noRows: 'In dieser Datei stehen keine Antworten. Wählen Sie eine andere.',
    others:
      'Die abgelehnten Zeilen bleiben weg. Berichtigen Sie sie später in der Datei und legen Sie sie erneut ab: Die jetzt ' +
      'eingelesenen Zeilen zählen dann als unverändert.',
    done: {
      zero: 'Es war nichts einzulesen.',
      one: '{count} Zeile wurde eingelesen. Die Zahlen folgen in wenigen Sekunden.',
      other: '{count} Zeilen wurden eingelesen. Die Zahlen folgen in wenigen Sekunden.',
    },
    mend: 'Berichtigen Sie die abgelehnten Zeilen in der Datei und legen Sie sie erneut ab: Die anderen zählen als unverändert.',
    finished: 'Sie sind fertig und können diese Seite schließen.',
    sendAgain: 'Erneut senden',
    checkAgain: 'Erneut prüfen',
    another: 'Eine andere Datei wählen',
  },

  failureTitles: {
    loading: 'Die Seite konnte nicht vorbereitet werden',
    checking: 'Die Datei konnte nicht geprüft werden',
    sending: 'Die Datei wurde nicht ganz eingelesen',
    cancelled: 'Abgebrochen',
  },
  failures: {
    many: 'Das ist mehr als eine Datei. Legen Sie eine nach der anderen ab.',
    network: 'Der Dienst ist nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    broken:
      'Die Verbindung ging verloren, bevor die letzte Zeile beantwortet war. Prüfen Sie Ihre Verbindung und versuchen Sie ' +
      'es erneut.',
    cancelled: 'Sie haben es angehalten.',
    unavailable: 'Der Dienst startet oder ist ausgelastet.',
    busy: 'Mit diesem Schlüssel kam in kurzer Zeit zu viel an.',
    key:
      'Der Schlüssel wird nicht mehr angenommen. Geben Sie ihn erneut ein, oder bitten Sie die Verwaltung des Programms um ' +
      'einen neuen.',
    forbidden:
      'Mit diesem Schlüssel dürfen Sie dieses Formular oder dieses Projekt nicht einsenden. Nehmen Sie einen anderen ' +
      'Schlüssel oder wählen Sie ein anderes Formular.',
    form: 'Der Dienst kennt dieses Formular nicht. Wählen Sie ein anderes.',
    tooLarge: 'Die Datei ist zu groß. Teilen Sie den Export, etwa nach Jahren, und legen Sie die Teile einzeln ab.',
    notASheet:
      'Dieser Export ist nicht lesbar. Laden Sie ihn aus Microsoft Forms erneut als Excel (.xlsx) ohne Passwort herunter ' +
      'oder speichern Sie ihn als CSV.',
    wrong: 'Die Datei ist lesbar, aber kein brauchbarer Export dieses Formulars:',
    file:
      'Die Datei ist nicht lesbar: Sie wurde verschoben, oder ein anderes Programm hält sie fest. Schließen Sie sie dort ' +
      'und wählen Sie sie erneut.',
    other:
      'Etwas ging schief. Versuchen Sie es erneut. Tritt der Fehler wieder auf, geben Sie die Meldung unten an die ' +
      'Verwaltung weiter.',
  },
  afterwards: {
    nothing: 'Es wurde nichts eingelesen.',
    perhaps:
      'Ein Teil der Zeilen ist vielleicht schon eingelesen. Prüfen Sie die Datei erneut, um zu sehen, welche: Diese zählen ' +
      'als unverändert, und nichts zählt doppelt.',
  },
  retryAfter: {
    one: 'Versuchen Sie es in {count} Sekunde erneut.',
    other: 'Versuchen Sie es in {count} Sekunden erneut.',
  },
  serviceMessage: 'Meldung des Dienstes: {text}',
  ways: {
    checkAgain: 'Erneut prüfen',
    retry: 'Erneut versuchen',
    otherKey: 'Einen anderen Schlüssel nehmen',
    otherFile: 'Eine andere Datei wählen',
  },
};
