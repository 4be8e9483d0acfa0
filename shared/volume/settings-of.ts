import type { Config } from '../config/config.ts';
import type { IndicatorSettings } from '../domain/indicators/indicator-settings.ts';
import type { VolumeRead } from '../ports/volume-source.ts';

/** Settings of the installation, with what this reading could not see and how many patients the server counts. */
export function settingsOf({ volume, norms }: Config, { patients, gaps }: VolumeRead): IndicatorSettings {
  return {
    norm: norms,
    arrivalAfterDays: volume.arrivalAfterDays,
    smallNumber: volume.smallNumber,
    patients: volume.patients ?? patients,
    targets: volume.targets,
    unread: (['declines', 'messages'] as const).filter((one) => gaps.includes(one)),
  };
}
