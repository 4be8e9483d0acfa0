import type { SheetText } from '../nl/sheet-text.ts';

const whole = new Intl.NumberFormat('en-GB');
const rows = (count: number) => `${whole.format(count)} ${count === 1 ? 'row' : 'rows'}`;

/** Numbers from the registration of a welfare organisation, kept in a spreadsheet. */
export const enSheet: SheetText = {
  title: 'Numbers from a file',
  open: 'Open a file',
  openInstead: 'Count from a file',
  backToHis: 'Back to the HIS',
  intro:
    'Choose the registration of the welfare organisation: a CSV or Excel file (.xlsx) with one row a referral.',
  stays: 'The file stays on this computer. Names are not read; of a birth date only the age group is left.',
  remembers: 'Only which column is what is remembered in this browser.',
  template: 'Example file (Excel, with lists to choose from)',
  choices: 'What each column can hold',
  choose: 'Choose one or more files',
  another: 'Other files',
  reading: 'Reading the file',
  fault: (file, why) => `${file}: ${why}`,
  faults: {
    empty: 'This file is empty.',
    'too-large':
      'This file is too large (over 20 MB, or too much once unpacked). Save only the sheet with the registration.',
    password: 'This file has a password. Save it in Excel without one and choose it again.',
    'old-excel': 'This is an old Excel file (.xls). Save it as .xlsx or CSV and choose it again.',
    pdf: 'This is a PDF, not a spreadsheet. Ask for the Excel or CSV file.',
    'web-page': 'This is a web page saved as a spreadsheet. Open it in Excel and save it as .xlsx.',
    'not-a-sheet': 'This is no CSV or Excel file. Save it as .xlsx or CSV and choose it again.',
    damaged: 'This file is damaged. Open it in Excel, save it again and choose it once more.',
    'no-headings':
      'No row with headings was found. Put a heading above each column, such as “Datum verwijzing”; see the example file.',
  },
  opened: (file, sheet, count) => `${[file, sheet].filter(Boolean).join(', sheet ')}: ${rows(count)}`,
  ignored: (file, sheet) => `${file}, sheet ${sheet}: not read, no headings recognised`,

  columnsTitle: 'Which column is what',
  columnsDone: (known, all) => `${known} of ${all} columns are read`,
  heading: 'Heading in the file',
  meaning: 'Means',
  meaningOf: (heading) => `“${heading}” means`,
  notRead: 'do not read',
  needsSent:
    'First choose which column is the date of referral. Without that date there is nothing to count.',
  columns: {
    number: 'Registration number',
    sent: 'Date of referral',
    'referrer-type': 'Type of referrer',
    practice: 'Practice',
    'birth-date': 'Date of birth',
    age: 'Age or age group',
    sex: 'Sex',
    postcode: 'Postcode',
    municipality: 'Municipality',
    wijk: 'Neighbourhood',
    reason: 'Reason for referral',
    theme: 'Theme',
    attempted: 'Date contact was tried',
    contact: 'Date of first contact',
    intake: 'Date of intake',
    guidance: 'Start of guidance',
    activity: 'Start of activity',
    aftercare: 'Aftercare',
    feedback: 'Feedback to the referrer',
    ended: 'End date',
    'end-reason': 'Reason it ended',
  },

  wordsTitle: 'Words that were not recognised',
  wordsBody:
    'Choose what they mean. Without a choice they do not count in that breakdown; the referral does.',
  word: 'Word',
  inColumn: 'Column',
  inRows: 'Row',
  rowsOf: (numbers) =>
    numbers.length <= 5
      ? numbers.join(', ')
      : `${numbers.slice(0, 5).join(', ')} and ${numbers.length - 5} more`,
  standsFor: 'Counts as',
  standsForOf: (word) => `“${word}” counts as`,
  nothing: 'not known',
  endReasons: {
    running: 'Still running',
    completed: 'Completed',
    'ended-early': 'Ended early',
    rejected: 'Rejected by the coach',
    withdrawn: 'Withdrawn by the referrer',
  },

  counted: (count) => `${rows(count)} counted`,
  leftOut: (count) => (count === 0 ? 'no row left out' : `${rows(count)} left out`),
  problemsTitle: 'Rows to look at',
  place: (file, sheet, row) => `${[file, sheet].filter(Boolean).join(', ')}, row ${row}`,
  moreProblems: (count) => `and ${rows(count)} more`,
  problem: {
    'no-date': 'no date of referral, not counted',
    'unreadable-date': (column) => `${column} cannot be read as a date, not counted`,
    'date-to-come': 'the date of referral is in the future, not counted',
    'totals-row': 'a row of totals, not counted',
    duplicate: 'is there already: same registration number and date, not counted again',
    'number-again': 'same registration number as an earlier row, on another date; counted',
  },
  gapBody: (gaps) => `The file says nothing about: ${gaps}. What depends on it is unknown.`,
  gaps: {
    declines: '“discussed, not (yet) wanted”',
    messages: 'feedback',
    demographics: 'age, sex or place',
    referrers: 'type of referrer',
    months: 'the month of some of the referrals',
    'some-referrals': 'some of the referrals',
    contact: 'first contact',
    intakes: 'intakes',
    steps: 'all steps',
    offers: "type of offer, reason of ending and coach's organisation",
    reasons: 'reasons',
    themes: 'themes',
  },
};
