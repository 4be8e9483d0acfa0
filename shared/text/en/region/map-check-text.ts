import type { MapCheckText } from '../../nl/region/map-check-text.ts';

const some = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const enMapCheck: MapCheckText = {
  title: 'Check the social map',
  intro: 'Choose the file of the social map: CSV or Excel (.xlsx) with one activity a row, or JSON (HSDS 3).',
  stays: 'The file stays on this computer.',
  choose: 'Choose a file',
  another: 'Another file',
  openOwn: "Open the region's map",
  example: 'Example file (CSV)',
  save: 'Save as JSON (HSDS 3)',
  saveHint: 'Without what is not right. Put this file where the settings say.',
  reading: 'The file is being read…',
  notFetched: "The region's map could not be fetched.",
  faults: {
    empty: 'This file is empty.',
    'too-large':
      'This file is too large, or too much when unpacked. Keep only the sheet with the activities.',
    password: 'This file has a password. Save it without one and choose it again.',
    'old-excel': 'This is an old Excel file (.xls). Save it as .xlsx or CSV and choose it again.',
    pdf: 'This is a PDF. Ask for the Excel or CSV file.',
    'web-page': 'This is a web page saved as a sheet. Save it as .xlsx in Excel.',
    'not-a-sheet': 'This is no CSV, Excel or JSON file.',
    damaged: 'This file is damaged. Open it, save it again and choose it once more.',
    'no-headings':
      'No headings were found. Put one above each column, at least “Activiteit”; see the example file.',
  },
  read: (file, count) => `${file}: ${some(count, 'activity', 'activities')} read`,
  problems: (count) =>
    count === 0
      ? 'Nothing was found that is not right.'
      : `${some(count, 'thing is', 'things are')} not right`,
  more: (count) => `and ${count} more`,
  at: { row: (row) => `Row ${row}`, line: (line) => `Line ${line}` },
  noAddress: 'is no web address; it begins with https:// or http://',
  wholeFile: 'The file',
  wholeEntry: 'the activity',
  costs: { entry: 'The activity is left out.', field: 'Only this field is left out.', nothing: '' },
  passedOver: (headings) => `Columns that are not read: ${headings}.`,
  freshTitle: 'Keeping it fresh',
  fresh: {
    'over-two-years': 'Not checked for more than two years: hidden in the panel',
    'over-a-year': 'Not checked for more than a year: the panel says so',
    'not-told': 'Not known when checked: the panel says so',
    ended: 'Over: hidden in the panel',
    stopped: 'Stopped: hidden in the panel',
  },
  allFresh: 'All of it was checked in the past year.',
  noDate: 'no date',
  searchTitle: 'Search',
  search: 'Search by name, place, neighbourhood or organisation',
  found: (count) => `${some(count, 'activity', 'activities')} found`,
  columns: { name: 'Activity', where: 'Where', when: 'When', cost: 'Cost', checked: 'Checked on' },
};
