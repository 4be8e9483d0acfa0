import type { Config } from '../config/config.ts';
import type { CountingRules, IndicatorSettings } from '../domain/indicators/indicator-settings.ts';
import type { VolumeRead } from '../ports/volume-source.ts';

/** What referrals are counted by, while they are read. */
export function rulesOf({ volume, norms }: Config): CountingRules {
  return { norm: norms, arrivalAfterDays: volume.arrivalAfterDays };
}

/** Settings of the installation, with what this reading could not see and how many patients the server counts. */
export function settingsOf({ volume }: Config, { patients, gaps }: VolumeRead): IndicatorSettings {
  return {
    smallNumber: volume.smallNumber,
    patients: volume.patients ?? patients,
    targets: volume.targets,
    unread: (['declines', 'messages'] as const).filter((one) => gaps.includes(one)),
  };
}
