/** The parts of the leaflet, in order; each has a pictogram of its own. */
export const leafletParts = ['what', 'who-calls', 'you-decide', 'cost'] as const;
export type LeafletPartId = (typeof leafletParts)[number];

/** The leaflet in a language that somebody of the region translated it into; fixed sentences. */
export type LeafletTranslation = {
  /** BCP 47: "tr", "ar", "uk". */
  readonly language: string;
  /** What the language calls itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** Who translated or checked it. */
  readonly translatedBy: string;
  readonly title: string;
  readonly subtitle: string;
  /** `{werkdagen}` in a body is filled in. */
  readonly parts: readonly { readonly id: LeafletPartId; readonly heading: string; readonly body: string }[];
  readonly yourself: string;
  readonly phone: string;
  readonly page: string;
  readonly scan: string;
};

/**
 * The patient's card in a language that somebody of the region translated it into. What is between braces is filled
 * in; wishes, the best moment and a waiting time in words are Dutch, so that this card leaves them out.
 */
export type CardTranslation = Pick<LeafletTranslation, 'language' | 'name' | 'direction' | 'translatedBy'> & {
  readonly [Sentence in keyof typeof cardSentences]: string;
};

/** The sentences of a translated card, each with what it must fill in. */
export const cardSentences = {
  title: [],
  forPerson: ['naam'],
  intro: ['praktijk'],
  what: [],
  coach: [],
  phone: [],
  waitingList: [],
  full: [],
  nextHeading: [],
  byPhone: ['dag', 'telefoon'],
  byEmail: ['dag', 'mail'],
  byLetter: ['dag'],
  meet: [],
  choose: [],
  later: [],
  nearby: [],
  nearbyYours: [],
  goodToKnow: [],
  decide: [],
  bring: [],
  refuse: [],
  feedbackGiven: [],
  feedbackNotGiven: [],
  notCalled: ['dag'],
  practice: [],
} as const satisfies Record<string, readonly string[]>;
