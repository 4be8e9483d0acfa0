import type { Identifying } from '../../../domain/survey/identifying.ts';
import type { SurveyQuestion } from '../../../domain/survey/survey.ts';

const percent = new Intl.NumberFormat('nl-NL', { style: 'percent', maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Our six questions, by id; a region may ask others in a file of its own. Source: docs/clinical/indicators.md#questions-to-practices. */
const questions: readonly SurveyQuestion[] = [
  { id: 'bekend', text: 'Bent u bekend met Welzijn op Recept?', kind: 'yes-no' },
  {
    id: 'cijfer',
    text: 'Welk rapportcijfer geeft u Welzijn op Recept?',
    kind: 'grade',
    minimum: 1,
    maximum: 10,
  },
  { id: 'sterk', text: 'Wat zijn sterke punten van Welzijn op Recept?', kind: 'text' },
  { id: 'beter', text: 'Wat kan beter in de samenwerking met de welzijnscoach?', kind: 'text' },
  { id: 'belemmering', text: 'Wat belemmert u om naar de welzijnscoach te verwijzen?', kind: 'text' },
  {
    id: 'training',
    text: 'Waar heeft u behoefte aan?',
    kind: 'choice',
    pick: 'several',
    options: [
      { code: 'toelichting', text: 'Korte toelichting tijdens een bestaand overleg' },
      { code: 'training', text: 'Training voor de hele praktijk' },
      { code: 'e-learning', text: 'E-learning' },
      { code: 'niets', text: 'Geen training of voorlichting' },
    ],
  },
];

/** The questions to practices, and what came of them. */
export const nlSurvey = {
  title: 'Vragenlijst voor praktijken',
  intro:
    'Een paar vragen over Welzijn op Recept. Zonder uw naam, zonder praktijk en zonder patiënt. Elke vraag mag open blijven.',
  questions,
  yes: 'Ja',
  no: 'Nee',
  several: 'meer antwoorden mogen',
  noPatient: 'Schrijf niets over een patiënt op.',
  found: (words: readonly string[]) => `Hier staat ${words.join(' en ')}. Haal weg wat naar iemand leidt.`,
  identifying: {
    phone: (words: string) => `een telefoonnummer (${words})`,
    bsn: (words: string) => `misschien een BSN (${words})`,
    date: (words: string) => `een datum (${words})`,
    mail: (words: string) => `een mailadres (${words})`,
  } satisfies Record<Identifying['kind'], (words: string) => string>,
  looked: 'Ik heb het nagekeken: dit leidt niet naar een patiënt',
  lookFirst: 'Kijk eerst na wat bij de antwoorden is aangewezen.',
  nothingYet: 'Er is nog niets ingevuld.',
  take: 'Naar de regio',
  takeIntro: 'Dit gaat mee, en verder niets:',
  month: 'Maand',
  saveCsv: 'Bewaar als CSV',
  saveJson: 'Bewaar als QuestionnaireResponse',
  copy: 'Kopieer de rij',
  mail: 'Mail de rij',
  mailSubject: 'Vragenlijst Welzijn op Recept',
  mailTooLong: 'De antwoorden zijn te lang voor een mail: kopieer de rij en plak die in de mail.',
  again: 'Leeg maken',
  toResults: 'Uitkomsten bekijken (regio)',
  toQuestions: 'Terug naar de vragen',

  resultsTitle: 'Uitkomsten van de vragenlijst',
  resultsIntro:
    'Kies de bestanden die praktijken stuurden: CSV met een of meer rijen, of QuestionnaireResponse (JSON).',
  stays: 'De bestanden blijven op deze computer.',
  choose: 'Kies bestanden',
  read: (count: number) =>
    count === 1 ? '1 ingevulde vragenlijst gelezen' : `${count} ingevulde vragenlijsten gelezen`,
  tooFew: (least: number) => `minder dan ${least} antwoorden: niet getoond`,
  answered: (count: number) => `${count} antwoorden`,
  mean: (mean: number) => `gemiddeld ${decimal.format(mean)}`,
  share: (share: number) => percent.format(share),
  texts: (looked: number, all: number) => `${looked} van ${all} nagekeken en overgenomen`,
  textsIntro:
    'Lees elke tekst eerst. Alleen wat u aanvinkt, komt op papier en in het bestand. Vink niet aan wat naar iemand leidt.',
  takeText: 'Overnemen',
  print: 'Afdrukken',
  saveResults: 'Bewaar de uitkomsten (CSV)',
  columns: { question: 'Vraag', answer: 'Antwoord', value: 'Uitkomst', count: 'Aantal antwoorden' },
  problemsTitle: 'Niet gelezen',
  badFile: (file: string) => `${file}: geen CSV van deze vragenlijst en geen QuestionnaireResponse`,
  badRow: (file: string, row: number, field: string) =>
    `${file}, rij ${row}: “${field}” past niet bij de vraag; dit antwoord telt niet mee`,

  fileProblems: 'In het bestand met de vragen klopt iets niet. De beheerder ziet het hieronder.',
  problemOf: (question: string, why: string) =>
    question === '' ? `Het bestand ${why}` : `Vraag ${question} ${why}`,
  faults: {
    'not-found': 'is niet gevonden naast config.json; onze eigen vragen staan hierboven.',
    'no-json': 'is geen geldige JSON of niet in UTF-8; onze eigen vragen staan hierboven.',
    'not-a-questionnaire': 'is geen Questionnaire van FHIR R4; onze eigen vragen staan hierboven.',
    'not-active': 'heeft status retired; kies active.',
    'no-questions': 'heeft geen vraag die gesteld kan worden; onze eigen vragen staan hierboven.',
    'no-id': 'heeft geen linkId; geef elke vraag er een.',
    'no-text': 'heeft geen tekst; schrijf de vraag bij text.',
    'no-options': 'heeft geen bruikbare antwoorden; zet bij answerOption er minstens twee.',
    twice: 'staat er twee keer; geef elke vraag een eigen linkId.',
    'too-long': 'is te lang; hooguit 300 tekens.',
    'too-many': 'is er een te veel; hooguit 20 vragen en 12 antwoorden.',
  },
  unknownType: (type: string, known: string) => `heeft type ${type}, dat hier niet kan; kies uit ${known}.`,
  notUnderstood: (element: string) => `gebruikt ${element}, dat hier niet kan; haal het weg.`,
};

/** The texts of the survey of every language have this shape. */
export type SurveyText = typeof nlSurvey;
