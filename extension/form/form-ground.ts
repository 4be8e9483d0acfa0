import type { DateFormat, DatePart } from '../adapter/date-format.ts';

/** One field of a form as an adapter names it. */
export type FormField = {
  /** What people call it. */
  readonly label: string;
  /** CSS selectors; each next one is looked up inside the open shadow root of what the one before found. */
  readonly place: readonly string[];
  /** Of what is at that place, only what the form calls this. */
  readonly labelled?: string | undefined;
  /** Names of the values that go in; of several, each begins a line. */
  readonly from: readonly string[];
  /** How a text field wants a date. */
  readonly date?: DateFormat | DatePart | undefined;
  /** Our word → the form's, where they differ. */
  readonly options: readonly { readonly ours: string; readonly portal: string }[];
  /** What is there before anybody chose. */
  readonly blank: readonly string[];
};

/** Who a page says that its form is about; undefined where it does not say. */
export type ShownPatient = { readonly name: string | undefined; readonly birthDate: string | undefined };

/** Whether a page with a form is about our patient. */
export type FormPatient =
  | { readonly kind: 'same' }
  /** The page names no one: the user must say that it is the right one. */
  | { readonly kind: 'not-shown' }
  | { readonly kind: 'different' | 'doubt'; readonly shown: ShownPatient };

/** Every element at a place of an adapter. */
export type FindElements = (place: readonly string[]) => readonly Element[];

/** All that filling one form needs. */
export type FormGround = {
  /** Every element at a place of an adapter, at this moment: a form may have been built anew since the last time. */
  readonly find: FindElements;
  readonly fields: readonly FormField[];
  /** Questions that only the user can answer. */
  readonly byHand: readonly string[];
  readonly values: Readonly<Record<string, string>>;
  /** Whom the page is about at this moment. `typedByUs`: labels of fields that say nothing, because we filled them. */
  readonly patient: (typedByUs: ReadonlySet<string>) => FormPatient;
};
