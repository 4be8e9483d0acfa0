import type { CountedReferral } from '../domain/indicators/counted-referral.ts';
import type { VolumeGap } from '../domain/indicators/indicator-settings.ts';
import type { Tallied } from '../domain/indicators/tally.ts';

/** How far reading has come; `total` is undefined where the server does not tell. */
export type VolumeProgress = { readonly read: number; readonly total: number | undefined };

/** All referrals, reduced to what is counted: nothing in it leads back to a patient. */
export type VolumeRead = {
  readonly tallied: Tallied;
  /** Patients on the list, as the server counts them; undefined when it was not asked or does not tell. */
  readonly patients: number | undefined;
  readonly gaps: readonly VolumeGap[];
};

/** Where the referrals of a practice, or of all practices of a region, are counted from. */
export type VolumeSource = {
  /**
   * Reads them all. After a failure (thrown as FailureError) or an abort the next call goes on where this one
   * stopped, and counts nothing twice; after a whole reading it starts anew.
   */
  read(onProgress: (progress: VolumeProgress) => void, signal: AbortSignal): Promise<VolumeRead>;
};

/** What a coach organisation registered of its referrals, which is what they are counted from. */
export type RegistrationRead = VolumeRead & { readonly referrals: readonly CountedReferral[] };

/** The referrals of one coach organisation, to count and to take along. */
export type RegistrationSource = {
  read(onProgress: (progress: VolumeProgress) => void, signal: AbortSignal): Promise<RegistrationRead>;
  /** Whom a referral is about, by its key; one without a name is not in it. Throws FailureError. */
  readNames(signal: AbortSignal): Promise<ReadonlyMap<string, string>>;
};
