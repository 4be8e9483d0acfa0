import { readQuestionnaire } from '../../../../shared/fhir/survey/read-questionnaire.ts';
import { readQuestionnaireResponses } from '../../../../shared/fhir/survey/read-questionnaire-responses.ts';

const questionnaire = {
  resourceType: 'Questionnaire',
  status: 'active',
  item: [
    { linkId: 'bekend', text: 'Bekend?', type: 'boolean' },
    { linkId: 'sterk', text: 'Sterk?', type: 'text' },
  ],
};
const survey = {
  title: '',
  canonical: '',
  questions: [{ id: 'bekend', text: 'Bekend?', kind: 'yes-no' }],
} as const;

/** Questions and answers in which nothing is turned round, and how they are read. */
export const surveyResources = {
  Questionnaire: { json: questionnaire, read: readQuestionnaire },
  QuestionnaireResponse: {
    json: {
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      item: [{ linkId: 'bekend', answer: [{ valueBoolean: true }] }],
    },
    read: (json: unknown) => readQuestionnaireResponses(survey, json),
  },
} as const;

/** What their modifier elements do. */
export const surveyModifiers = [
  {
    element: 'Questionnaire.status',
    in: 'Questionnaire',
    set: [{ status: 'retired' }],
    does: 'changes what is read',
    because: 'it is no longer asked',
  },
  {
    element: 'Questionnaire.item.enableWhen',
    in: 'Questionnaire',
    set: [
      { item: questionnaire.item.map((item, index) => (index === 0 ? { ...item, enableWhen: [{}] } : item)) },
    ],
    does: 'changes what is read',
    because: 'it would be asked of who it is not meant for',
  },
  {
    element: 'QuestionnaireResponse.status',
    in: 'QuestionnaireResponse',
    set: ['in-progress', 'stopped', 'entered-in-error'].map((status) => ({ status })),
    does: 'changes what is read',
    because: 'it is not finished, or a mistake',
  },
] as const;
