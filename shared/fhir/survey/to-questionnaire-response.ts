import type { QuestionnaireResponse, QuestionnaireResponseItemAnswer } from 'fhir/r4';
import {
  fittingAnswers,
  type Survey,
  type SurveyAnswers,
  type SurveyQuestion,
} from '../../domain/survey/survey.ts';

/**
 * Answers → a FHIR R4 QuestionnaireResponse. It has no `subject`, no `author` and no `source`, and of the moment only the
 * month ("2026-11"). `key`: a UUID of these answers, by which a repeat is known for one.
 */
export function toQuestionnaireResponse(
  survey: Survey,
  answers: SurveyAnswers,
  { month, key }: { readonly month: string; readonly key: string },
): QuestionnaireResponse {
  const given = fittingAnswers(survey, answers);
  return {
    resourceType: 'QuestionnaireResponse',
    identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${key}` },
    ...(survey.canonical !== '' && { questionnaire: survey.canonical }),
    status: 'completed',
    authored: month,
    item: survey.questions.flatMap((question) => {
      const answer = answersOf(question, given[question.id]);
      return answer.length === 0 ? [] : [{ linkId: question.id, text: question.text, answer }];
    }),
  };
}

function answersOf(
  question: SurveyQuestion,
  answer: SurveyAnswers[string] | undefined,
): QuestionnaireResponseItemAnswer[] {
  if (answer === undefined) return [];
  if (typeof answer === 'boolean') return [{ valueBoolean: answer }];
  if (typeof answer === 'number') return [{ valueInteger: answer }];
  if (typeof answer === 'string') return [{ valueString: answer.trim() }];
  const options = question.kind === 'choice' ? question.options : [];
  return answer.map((code) => {
    const display = options.find((option) => option.code === code)?.text ?? code; // the answers fit the question
    return { valueCoding: { code, display } };
  });
}
