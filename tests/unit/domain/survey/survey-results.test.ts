import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Survey, SurveyAnswers } from '../../../../shared/domain/survey/survey.ts';
import { FEWEST_ANSWERS, surveyResults } from '../../../../shared/domain/survey/survey-results.ts';
import { nlSurvey } from '../../../../shared/text/nl/region/survey-text.ts';

const survey: Survey = { title: '', canonical: '', questions: nlSurvey.questions };
const times = (count: number, answers: SurveyAnswers) => Array.from({ length: count }, () => answers);
const of = (all: readonly SurveyAnswers[], id: string) =>
  surveyResults(survey, all).find(({ question }) => question.id === id);

test.each([
  { all: times(4, { bekend: true }), is: { status: 'too-few' }, because: 'four are too few' },
  {
    all: [...times(4, { bekend: true }), { bekend: false }],
    is: { status: 'shares', count: 5, shares: [{ code: 'yes', share: 0.8 }] },
    because: 'five may be shown',
  },
  {
    all: times(9, { bekend: 'misschien' }),
    is: { status: 'too-few' },
    because: 'what does not fit is no answer',
  },
])('share: $because', ({ all, is }) => expect(of(all, 'bekend')).toMatchObject(is));

test('a mean says of how many it is, and left open is not nought', () => {
  const all = [...times(4, { cijfer: 8 }), { cijfer: 3 }, ...times(3, { bekend: true }), { cijfer: 11 }];
  expect(of(all, 'cijfer')).toMatchObject({ status: 'mean', count: 5, mean: 7 });
});

test('of several choices each counts by itself', () => {
  const all = [...times(4, { training: ['e-learning', 'training'] }), { training: ['e-learning'] }];
  expect(of(all, 'training')).toMatchObject({
    count: 5,
    shares: [
      { code: 'toelichting', share: 0 },
      { code: 'training', share: 0.8 },
      { code: 'e-learning', share: 1 },
      { code: 'niets', share: 0 },
    ],
  });
});

test('texts come in the order of the alphabet, not in that of the files', () => {
  const all = ['d', 'b', 'a', 'c', 'e'].map((sterk) => ({ sterk }));
  expect(of(all, 'sterk')).toMatchObject({ status: 'texts', texts: ['a', 'b', 'c', 'd', 'e'] });
});

const anyAnswers = fc.record(
  {
    bekend: fc.boolean(),
    cijfer: fc.integer({ min: -2, max: 14 }),
    sterk: fc.string(),
    training: fc.subarray(['training', 'niets', 'iets anders']),
  },
  { requiredKeys: [] },
);

test('under five answers nothing of a question is told, whatever was answered', () => {
  fc.assert(
    fc.property(fc.array(anyAnswers, { maxLength: 12 }), (all) => {
      for (const result of surveyResults(survey, all)) {
        if (result.status === 'too-few') expect(Object.keys(result)).toEqual(['question', 'status']);
        else expect(result.count).toBeGreaterThanOrEqual(FEWEST_ANSWERS);
      }
    }),
  );
});
