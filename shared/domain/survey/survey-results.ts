import { fitsQuestion, type Survey, type SurveyAnswers, type SurveyQuestion } from './survey.ts';

/** Under so many answers nothing of a question is shown. Source: docs/clinical/indicators.md#questions-to-practices. */
export const FEWEST_ANSWERS = 5;

/** What came of one question. `count`: how many answered it. */
export type QuestionResult = { readonly question: SurveyQuestion } & (
  | { readonly status: 'too-few' }
  | {
      readonly status: 'shares';
      readonly count: number;
      /** Of each answer, of all who answered, from 0 to 1. */
      readonly shares: readonly { readonly code: string; readonly share: number }[];
    }
  | { readonly status: 'mean'; readonly count: number; readonly mean: number }
  | {
      readonly status: 'texts';
      readonly count: number;
      /** In the order of the alphabet, so that no order leads to who wrote them. */
      readonly texts: readonly string[];
    }
);

/** What came of a survey, question by question. Free text is for a person to read before it goes any further. */
export function surveyResults(survey: Survey, all: readonly SurveyAnswers[]): readonly QuestionResult[] {
  return survey.questions.map((question) => resultOf(question, all));
}

function resultOf(question: SurveyQuestion, all: readonly SurveyAnswers[]): QuestionResult {
  const answers = all.flatMap((one) => {
    const answer = Object.hasOwn(one, question.id) ? one[question.id] : undefined;
    return answer !== undefined && fitsQuestion(answer, question) ? [answer] : [];
  });
  const count = answers.length;
  if (count < FEWEST_ANSWERS) return { question, status: 'too-few' };

  const shareOf = (code: string, isIt: (answer: (typeof answers)[number]) => boolean) => ({
    code,
    share: answers.filter(isIt).length / count,
  });
  switch (question.kind) {
    case 'yes-no':
      return { question, status: 'shares', count, shares: [shareOf('yes', (answer) => answer === true)] };
    case 'choice':
      return {
        question,
        status: 'shares',
        count,
        shares: question.options.map(({ code }) =>
          shareOf(code, (answer) => Array.isArray(answer) && answer.includes(code)),
        ),
      };
    case 'grade':
      return {
        question,
        status: 'mean',
        count,
        mean: answers.reduce<number>((sum, answer) => sum + Number(answer), 0) / count,
      };
    case 'text':
      return { question, status: 'texts', count, texts: answers.map(String).toSorted() };
  }
}
