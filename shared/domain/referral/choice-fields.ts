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
export type OurThemeId = (typeof themes)[number];

/**
 * A code that a region added to one of our lists: `system|code`, with the region's own code system. Wherever it is met,
 * also at an exchange that several regions use, it is taken for no code of ours.
 */
export type OwnCode = `${string}|${string}`;

export type ThemeId = OurThemeId | OwnCode;

/** True for a code that a region added. */
export function isOwnCode(id: string): id is OwnCode {
  return id.includes('|');
}

/** The code alone, for where no one here has words for it: another region's. */
export function codeAlone(id: string): string {
  return id.slice(id.lastIndexOf('|') + 1);
}

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
  { id: 'themes', options: themes satisfies readonly ThemeId[] as readonly ThemeId[], part: 'story' },
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

/**
 * What is chosen, of the ids that were written in each field: ours in the order of the list, then themes of a region.
 * An id that no one knows is left out.
 */
export function chosenAmong(writtenIn: (field: ChoiceField) => readonly string[]): ChosenOptions {
  return each((field) => {
    const written = writtenIn(field);
    if (field === 'themes') return themesAmong(written);
    return listChoices(field).filter((option) => written.includes(option));
  });
}

/** The themes of these ids, each once: ours in the order of the list, then those of a region. */
export function themesAmong(written: readonly string[]): readonly ThemeId[] {
  return [...themes.filter((id) => written.includes(id)), ...new Set(written.filter(isOwnCode))];
}

/** What is chosen, with its words. */
export function labelChoices(chosen: ChosenOptions, words: OptionWords): LabelledChoices {
  return each((field) => {
    const labels: Readonly<Record<string, string>> = words[field];
    return chosen[field].map((id) => ({ id, label: labels[id] }));
  });
}

/** Codes with their words; none where no one chose. */
export function labelIds<Id extends string>(
  ids: readonly Id[] | undefined,
  labels: Readonly<Record<Id, string>>,
): readonly Labelled<Id>[] {
  return (ids ?? []).map((id) => ({ id, label: labels[id] })); // not chosen
}

/** The words of the options, out of all words of the fields. */
export function optionWordsIn(
  words: {
    readonly [Field in ChoiceField]: { readonly options: OptionWords[Field] };
  },
): OptionWords {
  return each((field) => words[field].options);
}

/** All that can be chosen in a field, ours first and then what the region added. */
export function optionsIn<Field extends ChoiceField>(words: OptionWords[Field]): readonly OptionOf<Field>[] {
  return Object.keys(words) as OptionOf<Field>[]; // each option has its words
}

/** What of ours can be chosen in a field. */
export function listChoices(field: ChoiceField): readonly string[] {
  return choiceFields.flatMap(({ id, options }): readonly string[] => (id === field ? options : []));
}

function each<Values>(toValue: (field: ChoiceField) => unknown): Values {
  return Object.fromEntries(choiceFieldIds.map((field) => [field, toValue(field)])) as Values; // each its own, by construction
}
