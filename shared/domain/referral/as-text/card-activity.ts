/** What an activity costs. `unknown`: no one said, which is not the same as nothing. */
export type ActivityCost =
  | { readonly kind: 'unknown' | 'free' }
  | { readonly kind: 'costs'; readonly words: string };

/** Most examples on one card: more would be a catalogue. */
export const MOST_ON_CARD = 3;

/** An example on the card that the patient takes home, in words as they were when it was chosen. */
export type CardActivity = {
  readonly id: string;
  readonly name: string;
  /** Place and address on one line; may be empty. */
  readonly where: string;
  /** In Dutch; may be empty. */
  readonly when: string;
  readonly cost: ActivityCost;
  readonly phone: string;
  /** `ask-first`: no one checked it for a year, or said when. */
  readonly sureness: 'checked' | 'ask-first';
};
