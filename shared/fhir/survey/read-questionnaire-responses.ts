import {
  fittingAnswers,
  type Survey,
  type SurveyAnswer,
  type SurveyAnswers,
} from '../../domain/survey/survey.ts';
import { z } from '../../zod.ts';
import { hasUnknownModifier } from '../element/modifiers.ts';

const answerSchema = z.object({
  valueBoolean: z.optional(z.boolean()),
  valueInteger: z.optional(z.int()),
  valueString: z.optional(z.string()),
  valueCoding: z.optional(z.object({ code: z.optional(z.string()) })),
});

const responseSchema = z.object({
  resourceType: z.literal('QuestionnaireResponse'),
  status: z.string(),
  item: z._default(
    z.array(z.object({ linkId: z.string(), answer: z._default(z.array(answerSchema), []) })),
    [],
  ),
});

const bundleSchema = z.object({
  resourceType: z.literal('Bundle'),
  entry: z._default(z.array(z.object({ resource: z.optional(z.unknown()) })), []),
});

/**
 * Reads answers from a FHIR QuestionnaireResponse, or from a Bundle of them. Undefined for anything else. One that is not
 * finished (`in-progress`, `stopped`) or is a mistake (`entered-in-error`) is passed over.
 */
export function readQuestionnaireResponses(
  survey: Survey,
  json: unknown,
): readonly SurveyAnswers[] | undefined {
  const bundle = bundleSchema.safeParse(json);
  const resources = bundle.success ? bundle.data.entry.map(({ resource }) => resource) : [json];
  const read = resources.map((resource) => responseSchema.safeParse(resource));
  if (!bundle.success && !read.some(({ success }) => success)) return undefined;
  return read.flatMap(({ data }, index) => {
    if (data === undefined || hasUnknownModifier(resources[index])) return [];
    if (data.status !== 'completed' && data.status !== 'amended') return [];
    const answers = fittingAnswers(survey, answersIn(survey, data));
    return Object.keys(answers).length === 0 ? [] : [answers];
  });
}

function answersIn(survey: Survey, { item }: z.output<typeof responseSchema>): SurveyAnswers {
  return Object.fromEntries(
    item.flatMap(({ linkId, answer }) => {
      const question = survey.questions.find(({ id }) => id === linkId);
      const values = answer.map(valueIn).filter((value) => value !== undefined);
      const [first] = values;
      if (question === undefined || first === undefined) return [];
      return [[linkId, question.kind === 'choice' ? values.map(String) : first]];
    }),
  );
}

function valueIn({ valueBoolean, valueInteger, valueString, valueCoding }: z.output<typeof answerSchema>) {
  const value: Exclude<SurveyAnswer, readonly string[]> | undefined =
    valueBoolean ?? valueInteger ?? valueString ?? valueCoding?.code;
  return value;
}
