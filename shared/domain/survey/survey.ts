/** One thing to choose. `code` is what is kept and counted, `text` what is read. */
export type SurveyOption = { readonly code: string; readonly text: string };

/** The kinds of question that a survey can have; any other is refused by name. */
export type SurveyQuestion = { readonly id: string; readonly text: string } & (
  | { readonly kind: 'yes-no' | 'text' }
  | { readonly kind: 'grade'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'choice'; readonly pick: 'one' | 'several'; readonly options: readonly SurveyOption[] }
);

/** Questions for practices: about the recipe and the cooperation, never about a patient. */
export type Survey = {
  readonly title: string;
  /** Canonical address with its version; empty where the survey has none. */
  readonly canonical: string;
  readonly questions: readonly SurveyQuestion[];
};

/** An answer: yes or no, a grade, words, or codes of options. */
export type SurveyAnswer = boolean | number | string | readonly string[];

/** Answers by the id of the question. What was left open is not in it. Nothing says who answered. */
export type SurveyAnswers = Readonly<Record<string, SurveyAnswer>>;

/** Whether an answer fits its question: an answer of an older survey may not. */
export function fitsQuestion(answer: SurveyAnswer, question: SurveyQuestion): boolean {
  switch (question.kind) {
    case 'yes-no':
      return typeof answer === 'boolean';
    case 'text':
      return typeof answer === 'string' && answer.trim() !== '';
    case 'grade':
      if (typeof answer !== 'number' || !Number.isInteger(answer)) return false;
      return answer >= question.minimum && answer <= question.maximum;
    case 'choice': {
      if (!Array.isArray(answer) || answer.length === 0) return false;
      const codes = question.options.map(({ code }) => code);
      const isEach = answer.every((one) => codes.includes(one));
      return isEach && (question.pick === 'several' || answer.length === 1);
    }
  }
}

/** The answers that fit, without what was left open. */
export function fittingAnswers({ questions }: Survey, answers: SurveyAnswers): SurveyAnswers {
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
      return answer !== undefined && fitsQuestion(answer, question) ? [[question.id, answer]] : [];
    }),
  );
}

/** Question types of FHIR R4 that a survey may have. A `display` is a line to read and asks nothing. */
export const surveyTypes = ['boolean', 'integer', 'choice', 'string', 'text'] as const;

/** Why a question of a region's file, or the file, is not used. */
export type SurveyProblem = {
  /** `linkId` of the question, or its place ("#3"); empty: the file as a whole. */
  readonly question: string;
  readonly fault:
    | { readonly kind: 'not-found' | 'no-json' | 'not-a-questionnaire' | 'not-active' | 'no-questions' }
    | { readonly kind: 'no-id' | 'no-text' | 'no-options' | 'twice' | 'too-long' | 'too-many' }
    | { readonly kind: 'unknown-type'; readonly type: string }
    | { readonly kind: 'not-understood'; readonly element: string };
};

/** The survey of a file, undefined when no question of it can be asked, and all that is not used. */
export type SurveyReading = {
  readonly survey: Survey | undefined;
  readonly problems: readonly SurveyProblem[];
};
