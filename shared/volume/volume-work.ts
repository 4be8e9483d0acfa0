import type { Config } from '../config/config.ts';
import type { VolumeScreenText } from './load-volume-text.ts';
import type { VolumePorts } from './volume-ports.ts';

/** What every part of the numbers works with. */
export type VolumeWork = {
  readonly ports: VolumePorts;
  readonly config: Config;
  readonly text: VolumeScreenText;
  /** Name of the practice; empty when the HIS does not tell. */
  readonly practice: string;
};
