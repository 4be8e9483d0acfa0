import { nlSurvey, type SurveyText } from '../../nl/region/survey-text.ts';

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

export const enSurvey: SurveyText = {
  title: 'Questions to practices',
  intro:
    'A few questions about Welzijn op Recept, asked in Dutch. Without your name, practice or any patient. Every question may stay open.',
  questions: nlSurvey.questions, // what comes back is counted with the answers of colleagues
  yes: 'Yes',
  no: 'No',
  several: 'several are possible',
  noPatient: 'Write nothing about a patient.',
  found: (words) => `This holds ${words.join(' and ')}. Take out what leads to somebody.`,
  identifying: {
    phone: (words) => `a phone number (${words})`,
    bsn: (words) => `perhaps a BSN (${words})`,
    date: (words) => `a date (${words})`,
    mail: (words) => `a mail address (${words})`,
  },
  looked: 'I looked at it: this does not lead to a patient',
  lookFirst: 'First look at what is pointed out beside the answers.',
  nothingYet: 'Nothing is filled in yet.',
  take: 'To the region',
  takeIntro: 'This goes along, and nothing else:',
  month: 'Month',
  saveCsv: 'Save as CSV',
  saveJson: 'Save as QuestionnaireResponse',
  copy: 'Copy the row',
  mail: 'Mail the row',
  mailSubject: 'Vragenlijst Welzijn op Recept',
  mailTooLong: 'The answers are too long for a mail: copy the row and paste it into the mail.',
  again: 'Empty it',
  toResults: 'See the results (region)',
  toQuestions: 'Back to the questions',

  resultsTitle: 'Results of the questions',
  resultsIntro:
    'Choose the files that practices sent: CSV with one row or more, or QuestionnaireResponse (JSON).',
  stays: 'The files stay on this computer.',
  choose: 'Choose files',
  read: (count) => `${count} filled in ${count === 1 ? 'list' : 'lists'} read`,
  tooFew: (least) => `fewer than ${least} answers: not shown`,
  answered: (count) => `${count} answers`,
  mean: (mean) => `${decimal.format(mean)} on average`,
  share: (share) => percent.format(share),
  texts: (looked, all) => `${looked} of ${all} looked at and taken over`,
  textsIntro:
    'Read each text first. Only what you tick goes onto paper and into the file. Do not tick what leads to somebody.',
  takeText: 'Take over',
  print: 'Print',
  saveResults: 'Save the results (CSV)',
  columns: { question: 'Question', answer: 'Answer', value: 'Result', count: 'Number of answers' },
  problemsTitle: 'Not read',
  badFile: (file) => `${file}: no CSV of these questions and no QuestionnaireResponse`,
  badRow: (file, row, field) =>
    `${file}, row ${row}: “${field}” does not fit the question; this answer is not counted`,

  fileProblems: 'Something is not right in the file with the questions. IT sees it below.',
  problemOf: (question, why) => (question === '' ? `The file ${why}` : `Question ${question} ${why}`),
  faults: {
    'not-found': 'was not found beside config.json; our own questions are above.',
    'no-json': 'is no valid JSON or not in UTF-8; our own questions are above.',
    'not-a-questionnaire': 'is no FHIR R4 Questionnaire; our own questions are above.',
    'not-active': 'has status retired; choose active.',
    'no-questions': 'has no question that can be asked; our own questions are above.',
    'no-id': 'has no linkId; give each question one.',
    'no-text': 'has no text; write the question at text.',
    'no-options': 'has no answers to choose; put at least two at answerOption.',
    twice: 'is there twice; give each question a linkId of its own.',
    'too-long': 'is too long; at most 300 characters.',
    'too-many': 'is one too many; at most 20 questions and 12 answers.',
  },
  unknownType: (type, known) => `has type ${type}, which is not possible here; choose from ${known}.`,
  notUnderstood: (element) => `uses ${element}, which is not possible here; take it out.`,
};
