type TextRow = {
  readonly id: string;
  /** What it tells: the patient's story, or how to get in touch. */
  readonly about: 'story' | 'contact';
  /** Where it rests on the form. */
  readonly part: 'story' | 'contact' | 'more';
};

/**
 * What is typed into a referral in free text, one line a field, in the order of the screen. Draft, form, preview, permission,
 * comparing of drafts, FHIR, letter and portal values all go by this list. What a new field takes beside its line here:
 * CONTRIBUTING.md, "Add a field to the referral". The compiler asks for each of it.
 */
export const textFields = [
  { id: 'patientsWords', about: 'story', part: 'story' },
  { id: 'whatMatters', about: 'story', part: 'story' },
  { id: 'otherSupport', about: 'story', part: 'more' },
  { id: 'bestMoment', about: 'contact', part: 'contact' },
  { id: 'whoMayAnswer', about: 'contact', part: 'contact' },
] as const satisfies readonly TextRow[];
type TextFieldRow = (typeof textFields)[number];

/** A field of free text. */
export type TextField = TextFieldRow['id'];
export type StoryText = Extract<TextFieldRow, { about: 'story' }>['id'];
export type ContactText = Extract<TextFieldRow, { about: 'contact' }>['id'];

export const textFieldIds: readonly TextField[] = textFields.map(({ id }) => id);
export const storyTexts = textFields.filter((row) => row.about === 'story').map(({ id }): StoryText => id);
export const contactTexts = textFields
  .filter((row) => row.about === 'contact')
  .map(({ id }): ContactText => id);

/** The story fields of one part of the form. */
export function storyTextsIn(part: 'story' | 'more'): readonly StoryText[] {
  return textFields.flatMap((row) => (row.about === 'story' && row.part === part ? [row.id] : []));
}

/** One text for each of these fields. */
export function mapTexts<Id extends TextField>(
  ids: readonly Id[],
  textOf: (id: Id) => string,
): Readonly<Record<Id, string>> {
  return Object.fromEntries(ids.map((id) => [id, textOf(id)])) as Record<Id, string>; // each of them, by construction
}
