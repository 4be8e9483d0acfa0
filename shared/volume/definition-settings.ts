import type { Config } from '../config/config.ts';
import type { DefinitionSettings } from '../ui/volume/Definitions.tsx';

/** What the definitions say of this installation. */
export function definitionSettings({ volume, norms }: Config): DefinitionSettings {
  const { scope, arrivalAfterDays, smallNumber } = volume;
  return { scope, contactWorkingDays: norms.contactWorkingDays, arrivalAfterDays, smallNumber };
}
