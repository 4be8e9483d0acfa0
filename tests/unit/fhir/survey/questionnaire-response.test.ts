import { expect, test } from 'vitest';
import type { Survey, SurveyAnswers } from '../../../../shared/domain/survey/survey.ts';
import { readQuestionnaireResponses } from '../../../../shared/fhir/survey/read-questionnaire-responses.ts';
import { toQuestionnaireResponse } from '../../../../shared/fhir/survey/to-questionnaire-response.ts';
import { nlSurvey } from '../../../../shared/text/nl/region/survey-text.ts';
import { r4ProblemsOf } from '../../../builders/fhir-validators.ts';

const survey: Survey = { title: 'Vragen', canonical: 'https://r.example/q|1', questions: nlSurvey.questions };
const answers: SurveyAnswers = {
  bekend: false,
  cijfer: 8,
  sterk: ' De coach belt snel. ',
  training: ['training', 'e-learning'],
  patient: 'Greet',
};
const at = { month: '2026-11', key: '95523822-4e4b-5c4a-a9aa-0a3844185c74' };
const response = toQuestionnaireResponse(survey, answers, at);

test('answers go without subject, author, source, encounter or day, and only to questions that were asked', () => {
  expect(Object.keys(response).toSorted()).toEqual(
    ['authored', 'identifier', 'item', 'questionnaire', 'resourceType', 'status'].toSorted(),
  );
  expect(response.authored).toBe('2026-11');
  expect(JSON.stringify(response)).not.toContain('Greet');
  expect(response.item?.map(({ linkId }) => linkId)).toEqual(['bekend', 'cijfer', 'sterk', 'training']);
});

test('it is valid R4', () => expect(r4ProblemsOf(response)).toEqual([]));

test('what is written is read back the same, alone and in a Bundle', () => {
  const { patient: _notAsked, ...asked } = answers;
  const read = [{ ...asked, sterk: 'De coach belt snel.' }];
  expect(readQuestionnaireResponses(survey, response)).toEqual(read);
  expect(
    readQuestionnaireResponses(survey, { resourceType: 'Bundle', entry: [{ resource: response }] }),
  ).toEqual(read);
});

test.each([
  { json: { ...response, status: 'entered-in-error' }, read: [], because: 'it says that it is a mistake' },
  { json: { ...response, status: 'in-progress' }, read: [], because: 'it is not finished' },
  { json: { ...response, modifierExtension: [{ url: 'u' }] }, read: [], because: 'it may mean the opposite' },
  { json: { resourceType: 'Patient' }, read: undefined, because: 'it is something else' },
  { json: undefined, read: undefined, because: 'it is nothing' },
])('$read: $because', ({ json, read }) => expect(readQuestionnaireResponses(survey, json)).toEqual(read));
