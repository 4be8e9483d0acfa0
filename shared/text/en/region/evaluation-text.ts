import type { EvaluationText } from '../../nl/region/evaluation-text.ts';

export const enEvaluation: EvaluationText = {
  survey: 'Questions to practices',
  print: 'Interview and organisations (print)',
  title: 'Interview with wellbeing coaches: topics',
  figures: 'Figures on this topic',
  topics: [
    {
      id: 'offer',
      heading: 'What is on offer',
      questions: [
        'Is there enough on offer?',
        'Is it varied enough? What is missing?',
        'Why do people turn an offer down?',
      ],
    },
    {
      id: 'waiting',
      heading: 'Waiting time',
      questions: ['Is there a waiting list?', 'Do you ever hear reactions to the waiting time?'],
    },
    {
      id: 'cooperation',
      heading: 'Working with general practices',
      questions: ['How is the cooperation?', 'What could be better?'],
    },
  ],
  sheet: {
    print: 'Evaluation sheet of half a year (print)',
    title: 'Evaluation of Welzijn op Recept',
    for: 'For the talk between practice and welfare coach',
    questions: ['Are the right people referred?', 'Is the feedback as wished?', 'What gets in our way?'],
    masked: (smallNumber) => `Counts under ${smallNumber} are hidden. There is no name on this sheet.`,
  },
  organisation: {
    title: 'Welzijn op Recept in numbers',
    noPatients: 'No names, notes or records are read.',
    gapBody: (gaps) => `The server did not give: ${gaps}. What depends on it is not known.`,
    failures: {
      'his-unreachable': { sentence: 'The server does not answer.', action: 'Count on' },
      'too-slow': { sentence: 'The server took too long.', action: 'Count on' },
      refused: { sentence: 'The server does not answer this question.', action: 'Try again' },
    },
  },
  registration: {
    title: 'Take the registration along',
    body: 'All that you and your colleagues recorded, as a spreadsheet with one row a referral. “Figures from a file” opens it.',
    personal:
      'Without names these are personal data too: registration number, practice, age group, sex, municipality, neighbourhood, reasons and dates may together lead to somebody. Keep the file as your organisation prescribes.',
    withNames: 'With a column of names',
    name: 'Naam (persoonsgegeven)',
    save: 'Excel (.xlsx)',
    saved: (file, rows) => `Saved as ${file}: ${rows === 1 ? '1 referral' : `${rows} referrals`}`,
    namesFailed: 'The names could not be read. Nothing was saved.',
    file: (day) => `registratie-welzijn-op-recept-${day}.xlsx`,
  },
  organisations: 'Organisations and how they get referrals',
  channels: { fhir: 'Through a server', portal: 'Through a portal', text: 'By letter' },
  columns: { channel: 'How', count: 'Number', names: 'Organisations' },
  total: 'Together',
  none: 'none',
};
