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
