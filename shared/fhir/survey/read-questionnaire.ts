import {
  type SurveyOption,
  type SurveyProblem,
  type SurveyQuestion,
  type SurveyReading,
  surveyTypes,
} from '../../domain/survey/survey.ts';
import { z } from '../../zod.ts';
import { hasUnknownModifier } from '../element/modifiers.ts';

const MOST_QUESTIONS = 20;
const MOST_OPTIONS = 12;
const MOST_LETTERS = 300;

const questionnaireSchema = z.object({
  resourceType: z.literal('Questionnaire'),
  status: z.string(),
  title: z.optional(z.string()),
  url: z.optional(z.string()),
  version: z.optional(z.string()),
  item: z._default(z.array(z.unknown()), []),
});

const extensionSchema = z.object({ url: z.string(), valueInteger: z.optional(z.int()) });

const itemSchema = z.object({
  linkId: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  text: z._default(z.string().check(z.trim()), ''),
  type: z.string(),
  repeats: z._default(z.boolean(), false),
  extension: z._default(z.array(extensionSchema), []),
  answerOption: z._default(z.array(z.unknown()), []),
});

const optionSchema = z.union([
  z.pipe(
    z.object({ valueCoding: z.object({ code: z.string(), display: z.optional(z.string()) }) }),
    z.transform(({ valueCoding: { code, display } }): SurveyOption => ({ code, text: display ?? code })),
  ),
  z.pipe(
    z.object({ valueString: z.string().check(z.minLength(1)) }),
    z.transform(({ valueString }): SurveyOption => ({ code: valueString, text: valueString })),
  ),
]);

/** Elements that change what a question is or when it is asked; a question that has one is refused by its name. */
const changing = ['enableWhen', 'item', 'answerValueSet', 'modifierExtension'];

/** Reads a FHIR R4 Questionnaire. What cannot be asked here is named and left out; the other questions stay. */
export function readQuestionnaire(json: unknown): SurveyReading {
  const whole = questionnaireSchema.safeParse(json);
  if (!whole.success) return refused('not-a-questionnaire');
  const { status, title, url, version, item } = whole.data;
  if (status === 'retired') return refused('not-active');
  if (hasUnknownModifier({ ...Object(json), item: [] })) return refused('not-a-questionnaire');

  const problems: SurveyProblem[] = [];
  const questions: SurveyQuestion[] = [];
  for (const [index, one] of item.entries()) {
    const read = readItem(one, `#${index + 1}`);
    if ('fault' in read) problems.push(read);
    else if (read === shownOnly) continue;
    else if (questions.some(({ id }) => id === read.id)) {
      problems.push({ question: read.id, fault: { kind: 'twice' } });
    } else if (questions.length >= MOST_QUESTIONS) {
      problems.push({ question: read.id, fault: { kind: 'too-many' } });
    } else questions.push(read);
  }
  if (questions.length === 0) {
    return { survey: undefined, problems: [...problems, { question: '', fault: { kind: 'no-questions' } }] };
  }
  const canonical = [url, version].filter((part) => part !== undefined).join('|');
  return {
    survey: { title: title ?? '', canonical: url === undefined ? '' : canonical, questions },
    problems,
  };
}

/** A line to read: nothing is asked, so there is nothing to answer. */
const shownOnly: SurveyQuestion = { id: '', text: '', kind: 'text' };

function readItem(json: unknown, place: string): SurveyQuestion | SurveyProblem {
  const read = itemSchema.safeParse(json);
  if (!read.success) return { question: place, fault: { kind: 'no-id' } };
  const { linkId: id, text, type, repeats, extension, answerOption } = read.data;
  const stop = (fault: SurveyProblem['fault']): SurveyProblem => ({ question: id, fault });

  if (type === 'display') return shownOnly;
  const element = changing.find((name) => Object.hasOwn(Object(json), name));
  if (!surveyTypes.some((known) => known === type)) return stop({ kind: 'unknown-type', type });
  if (element !== undefined) return stop({ kind: 'not-understood', element });
  if (text === '') return stop({ kind: 'no-text' });
  if (text.length > MOST_LETTERS) return stop({ kind: 'too-long' });

  const bound = (name: string) =>
    extension.find(({ url }) => url === `http://hl7.org/fhir/StructureDefinition/${name}`)?.valueInteger;
  switch (type) {
    case 'boolean':
      return { id, text, kind: 'yes-no' };
    case 'integer': {
      const [minimum, maximum] = [bound('minValue') ?? 1, bound('maxValue') ?? 10]; // a grade, unless told
      return maximum > minimum && maximum - minimum <= MOST_OPTIONS
        ? { id, text, kind: 'grade', minimum, maximum }
        : stop({ kind: 'not-understood', element: 'minValue' });
    }
    case 'choice': {
      const options = answerOption.map((one) => optionSchema.safeParse(one).data);
      const known = options.filter((one) => one !== undefined);
      if (known.length < 2 || known.length < options.length) return stop({ kind: 'no-options' });
      if (known.length > MOST_OPTIONS) return stop({ kind: 'too-many' });
      return { id, text, kind: 'choice', pick: repeats ? 'several' : 'one', options: known };
    }
    default:
      return { id, text, kind: 'text' };
  }
}

function refused(kind: 'not-a-questionnaire' | 'not-active'): SurveyReading {
  return { survey: undefined, problems: [{ question: '', fault: { kind } }] };
}
