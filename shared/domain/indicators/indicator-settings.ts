import type { ContactNorm } from '../referral/contact-norm.ts';

/** What a referral is counted by while it is read, so that nothing of it need be kept. */
export type CountingRules = {
  readonly norm: ContactNorm;
  /** So many calendar days after sending an intake may be looked for. */
  readonly arrivalAfterDays: number;
};

/** Referrals a year for each 10,000 inhabitants. `source`: who says so, and where. */
export type InhabitantsTarget = {
  readonly target: number;
  readonly inhabitants: number;
  readonly source: string;
};

/** What a region sets about showing the counts. Defaults and reasons: docs/clinical/indicators.md#settings. */
export type IndicatorSettings = {
  /** Counts from 1 up to, not including, this are hidden. At least 3: "under 2" is one. */
  readonly smallNumber: number;
  /** Patients on the list of the practice, or of all practices of the region; undefined when not known. */
  readonly patients: number | undefined;
  /**
   * The practices of a region, so that one that does not refer is in the list too; empty where they are not set.
   * `patients`: on its own list; undefined when not known.
   */
  readonly practices: readonly { readonly name: string; readonly patients: number | undefined }[];
  readonly targets: {
    /** Referrals a year for each patient on the list. */
    readonly reach: number;
    /** Growth of the intakes against a year earlier; 0.25 is a quarter more. */
    readonly intakeGrowth: number;
    /** A target for all inhabitants, where the region set one; shown with its source only. */
    readonly perInhabitants?: InhabitantsTarget | undefined;
  };
  /** What was not read: then the figures on it are unknown, not zero. */
  readonly unread: readonly VolumeGap[];
};

/** What could not be read for counting. The figures on it are unknown, never zero. */
export type VolumeGap =
  /** "Besproken, wil (nog) niet." */
  | 'declines'
  | 'messages'
  | 'demographics'
  | 'referrers'
  /** Some referrals or declines do not tell the month they belong in. */
  | 'months'
  /** Some referrals could not be understood, or the server kept some back. */
  | 'some-referrals'
  /** What a sheet may have no column for: first contact, intakes, the steps after it, reasons, themes. */
  | 'contact'
  | 'intakes'
  | 'steps'
  | 'reasons'
  | 'themes'
  /** What was offered, why it ended (by code), to which organisation it went. */
  | 'offers'
  | 'endings'
  | 'organisations';
