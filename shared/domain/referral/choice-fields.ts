/** The eight themes of Welzijn op Recept. Source: docs/clinical/process.md#themes. */
export const themes = [
  'volunteering',
  'taking-part',
  'caregiver-support',
  'discovering',
  'moving',
  'cooking',
  'nature',
  'music-culture',
] as const;
export type ThemeId = (typeof themes)[number];

/** What somebody needs to take part in the conversation with the coach. */
export const needs = ['low-literacy', 'hearing', 'mobility'] as const;
export type NeedId = (typeof needs)[number];

/** Moments at which the coach lets the referrer know. Source: docs/clinical/process.md#feedback. */
export const feedbackMoments = ['after-intake', 'activity-started', 'at-the-end'] as const;
export type FeedbackMoment = (typeof feedbackMoments)[number];

/** A code of ours with the plain Dutch words the coach reads. */
export type Labelled<Id extends string> = { readonly id: Id; readonly label: string };

type ChoiceRow = {
  readonly id: string;
  readonly options: readonly string[];
  /** Where it is on the form: with the story, or folded away with what else goes along. */
  readonly part: 'story' | 'more';
};

/**
 * What is chosen from a list, as many as one likes, one line a field. Draft, form, preview, permission, comparing of
 * drafts, letter, portal values and FHIR go by this list. What a new field takes beside its line here: CONTRIBUTING.md,
 * "Add a field to the referral".
 */
const choiceFields = [
  { id: 'themes', options: themes, part: 'story' },
  { id: 'needs', options: needs, part: 'more' },
] as const satisfies readonly ChoiceRow[];
type ChoiceFieldRow = (typeof choiceFields)[number];

export type ChoiceField = ChoiceFieldRow['id'];
type OptionOf<Field extends ChoiceField> = Extract<ChoiceFieldRow, { id: Field }>['options'][number];

/** What is chosen in each field. */
export type ChosenOptions = { readonly [Field in ChoiceField]: readonly OptionOf<Field>[] };
/** The same with the plain Dutch words that the coach reads. */
export type LabelledChoices = {
  readonly [Field in ChoiceField]: readonly Labelled<OptionOf<Field>>[];
};
/** Words for every option of each field. */
export type OptionWords = { readonly [Field in ChoiceField]: Readonly<Record<OptionOf<Field>, string>> };

export const choiceFieldIds: readonly ChoiceField[] = choiceFields.map(({ id }) => id);

/** The fields of one part of the form. */
export function choiceFieldsIn(part: ChoiceFieldRow['part']): readonly ChoiceField[] {
  return choiceFields.flatMap((row) => (row.part === part ? [row.id] : []));
}

/** One value for each field. */
export function mapChoices<Value>(
  toValue: (field: ChoiceField) => Value,
): Readonly<Record<ChoiceField, Value>> {
  return each(toValue);
}

/** What is chosen in each field; nothing where no one chose. */
export function chosenIn(edits: Partial<ChosenOptions>): ChosenOptions {
  return each((field) => edits[field] ?? []);
}

/** The options that are chosen by this question, in the order of the list. */
export function optionsWhere(isChosen: (field: ChoiceField, option: string) => boolean): ChosenOptions {
  return each((field) => listChoices(field).filter((option) => isChosen(field, option)));
}

/** What is chosen, with its words. */
export function labelChoices(chosen: ChosenOptions, words: OptionWords): LabelledChoices {
  return each((field) => {
    const labels: Readonly<Record<string, string>> = words[field];
    return chosen[field].map((id) => ({ id, label: labels[id] }));
  });
}

/** The words of the options, out of all words of the fields. */
export function optionWordsIn(
  words: {
    readonly [Field in ChoiceField]: { readonly options: OptionWords[Field] };
  },
): OptionWords {
  return each((field) => words[field].options);
}

/** All that can be chosen in a field. */
export function listChoices(field: ChoiceField): readonly string[] {
  return choiceFields.flatMap(({ id, options }): readonly string[] => (id === field ? options : []));
}

function each<Values>(toValue: (field: ChoiceField) => unknown): Values {
  return Object.fromEntries(choiceFieldIds.map((field) => [field, toValue(field)])) as Values; // each its own, by construction
}
