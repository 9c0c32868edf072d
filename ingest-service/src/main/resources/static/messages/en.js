export default {
  skip: 'Skip to the form',
  language: 'Language',
  title: 'Take in an export',
  lead:
    'Bring the answers to a form into Meetlat from the Excel or CSV export of Microsoft Forms. The file is checked ' +
    'first: nothing is taken in before you confirm.',
  foot: 'Names and e-mail addresses in the export are not kept. Reading the same answer twice never counts it twice.',

  key: {
    title: 'Your key',
    label: 'Key',
    hint: 'You received it from the administrator of the programme. It stays in this tab only, and is gone once you close it.',
    button: 'Continue',
    empty: 'Enter the key.',
    wrong:
      'This key is not known. Check that you copied it whole, or ask the administrator of the programme for a new one.',
    mayNotSend: 'With this key you may read figures, but not send answers. Use the key of your project.',
    forget: 'Forget the key',
    forgotten: 'The key is forgotten.',
    signedInAs: 'Signed in as {name}',
  },

  file: {
    title: 'Choose the export',
    form: 'Form',
    onlyForm: 'Form: {form}',
    noForm: 'With this key there is no form that you may send. Ask the administrator of the programme.',
    drop: 'Drop the export here, or',
    choose: 'Choose a file',
    hint: 'Excel (.xlsx) or CSV. The check starts at once.',
  },
  settings: {
    title: 'Read the file differently',
    hint: 'Only needed when the check shows that dates, project or period were not understood.',
    dates: 'Dates written as text',
    datesAsFound: 'Recognise the order',
    mdy: 'Month first: 12/31/2024',
    dmy: 'Day first: 31/12/2024',
    asInFile: 'As it stands in the file',
  },
  again: 'Check {file} again',
  project: 'Project',
  period: 'Period',

  checking: 'Checking {file}',
  sending: 'Taking in {file}',
  reading: 'The file is being sent and read',
  checked: '{done} of {rows} rows checked',
  taken: '{done} of {rows} rows handled',
  cancel: 'Cancel',
  wouldTitle: 'What would happen with {file}',
  didTitle: 'What happened with {file}',

  statuses: {
    new: { would: 'New', did: 'New' },
    revision: { would: 'Changed', did: 'Corrected' },
    duplicate: { would: 'Unchanged', did: 'Unchanged' },
    rejected: { would: 'Refused', did: 'Refused' },
    unavailable: { would: 'Not checked', did: 'Not stored' },
  },
  groups: {
    new: {
      would: { one: '{count} new row', other: '{count} new rows' },
      did: { one: '{count} new row taken in', other: '{count} new rows taken in' },
      text: 'Answers that were not there before.',
    },
    revision: {
      would: { one: '{count} changed row', other: '{count} changed rows' },
      did: { one: '{count} row corrected', other: '{count} rows corrected' },
      text: 'Answers that were there already, but with other content. What stands in this file takes their place.',
    },
    duplicate: {
      would: { one: '{count} unchanged row', other: '{count} unchanged rows' },
      did: { one: '{count} unchanged row', other: '{count} unchanged rows' },
      text: 'Answers that were there already with the same content. Nothing happens with them.',
    },
    rejected: {
      would: { one: '{count} refused row', other: '{count} refused rows' },
      did: { one: '{count} refused row', other: '{count} refused rows' },
      text: 'These rows are not taken in. Mend the cells below in the file.',
    },
    unavailable: {
      would: { one: '{count} row could not be checked', other: '{count} rows could not be checked' },
      did: { one: '{count} row could not be stored', other: '{count} rows could not be stored' },
      text: 'The service was busy. Nothing is wrong with these rows: send them again.',
    },
  },
  onlyFirst: 'The first {shown} are shown.',
  columns: { row: 'Row', response: 'Response', errors: 'What to mend', remarks: 'Good to know' },
  notKnown: 'not known',
  ofQuestion: '“{question}”:',
  ignored: {
    one: 'This column is not a question of the form and is not kept: {columns}.',
    other: 'These columns are not questions of the form and are not kept: {columns}.',
  },

  next: {
    nothingYet: 'Nothing has been taken in yet. Look through the rows below, then confirm.',
    confirm: { one: 'Take in {count} row', other: 'Take in {count} rows' },
    nothingToDo: 'There is nothing to take in: all rows of this file are there already.',
    allRefused: 'There is nothing to take in yet. Mend the refused rows in the file and drop it again.',
    noRows: 'There are no answers in this file. Choose another one.',
    others:
      'The refused rows are left out. Mend them in the file later and drop it again: the rows taken in now will count as ' +
      'unchanged.',
    done: {
      zero: 'Nothing had to be taken in.',
      one: '{count} row was taken in. The figures follow within seconds.',
      other: '{count} rows were taken in. The figures follow within seconds.',
    },
    mend: 'Mend the refused rows in the file and drop it again: the others will count as unchanged.',
    finished: 'You are done and may close this page.',
    sendAgain: 'Send again',
    checkAgain: 'Check again',
    another: 'Choose another file',
  },

  failureTitles: {
    loading: 'The page could not be prepared',
    checking: 'The file could not be checked',
    sending: 'The file was not taken in whole',
    cancelled: 'Cancelled',
  },
  failures: {
    many: 'That is more than one file. Drop one at a time.',
    network: 'The service cannot be reached. Check your connection and try again.',
    broken: 'The connection was lost before the last row was answered. Check your connection and try again.',
    cancelled: 'You stopped it.',
    unavailable: 'The service is starting or busy.',
    busy: 'Too much came in with this key in a short time.',
    key: 'The key is no longer accepted. Enter it again, or ask the administrator of the programme for a new one.',
    forbidden: 'With this key you may not send this form or this project. Use another key, or choose another form.',
    form: 'The service does not know this form. Choose another one.',
    tooLarge: 'The file is too large. Split the export, for instance by year, and drop the parts one by one.',
    notASheet:
      'This is not an export that can be read. Download it anew from Microsoft Forms as Excel (.xlsx), without a ' +
      'password, or save it as CSV.',
    wrong: 'The file can be opened, but it is not a usable export of this form:',
    file: 'The file cannot be read: it was moved, or another program keeps it locked. Close it there and choose it again.',
    other: 'Something went wrong. Try again; if it happens again, pass the message below on to the administrator.',
  },
  afterwards: {
    nothing: 'Nothing was taken in.',
    perhaps:
      'Part of the rows may have been taken in. Check the file again to see which: those count as unchanged, and nothing ' +
      'is counted twice.',
  },
  retryAfter: { one: 'Try again in {count} second.', other: 'Try again in {count} seconds.' },
  serviceMessage: 'Message of the service: {text}',
  ways: {
    checkAgain: 'Check again',
    retry: 'Try again',
    otherKey: 'Use another key',
    otherFile: 'Choose another file',
  },
};
