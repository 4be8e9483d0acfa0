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
