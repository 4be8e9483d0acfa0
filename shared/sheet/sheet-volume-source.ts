import type { CountingRules } from '../domain/indicators/indicator-settings.ts';
import { closeTally, emptyTally, hasUnplaced, tallyReferral } from '../domain/indicators/tally.ts';
import type { VolumeSource } from '../ports/volume-source.ts';
import type { Registration } from './registration.ts';

/** Referrals to count, from sheets that were opened. `today`: ISO date. */
export function sheetVolumeSource(
  { referrals, gaps }: Registration,
  rules: CountingRules,
  today: string,
): VolumeSource {
  return {
    async read(onProgress) {
      const tally = emptyTally(rules, today);
      for (const referral of referrals) tallyReferral(tally, referral);
      onProgress({ read: referrals.length, total: referrals.length });
      return {
        tallied: closeTally(tally),
        patients: undefined, // a sheet of referrals does not tell
        gaps: hasUnplaced(tally) ? [...gaps, 'months'] : gaps,
      };
    },
  };
}
