import type { Config } from '../config/config.ts';
import type { CountingRules, IndicatorSettings } from '../domain/indicators/indicator-settings.ts';
import type { PanelText } from '../panel/context/spoken-text.ts';
import type { AuditTrail } from '../ports/audit.ts';
import type { CareRecord } from '../ports/care-record.ts';
import type { Clock } from '../ports/clock.ts';
import type { VolumeRead, VolumeSource } from '../ports/volume-source.ts';
import type { ColumnMapping } from '../sheet/columns.ts';
import type { EvaluationText } from '../text/nl/region/evaluation-text.ts';
import type { SheetText } from '../text/nl/sheet-text.ts';
import type { VolumeText } from '../text/nl/volume-text.ts';
import type { DefinitionSettings } from '../ui/volume/Definitions.tsx';
import type { KeyFigure } from '../ui/volume/figures/figure.ts';

/** Every sentence of the numbers, beside those that all screens share. */
export type VolumeScreenText = PanelText & {
  readonly volume: VolumeText;
  readonly sheet: SheetText;
  readonly evaluation: EvaluationText;
};

/** Everything outside that the numbers work with. Only a composition root knows what is behind it. */
export type VolumePorts = {
  readonly source: VolumeSource;
  /** For who is using it, and no one else. */
  readonly record: Pick<CareRecord, 'readUser'>;
  readonly audit: AuditTrail;
  readonly clock: Clock;
};

/** What every part of the numbers works with. */
export type VolumeWork = {
  readonly ports: Pick<VolumePorts, 'audit' | 'clock'>;
  readonly config: Config;
  readonly text: VolumeScreenText;
  /** Name of the practice; empty when the HIS does not tell. */
  readonly practice: string;
  /** Key figures that say nothing here. */
  readonly leftOut?: readonly KeyFigure['id'][];
};

/** Where it is kept which column is what: headings and ids, nothing that is below them. */
export type ColumnMemory = {
  readonly columns: ColumnMapping;
  readonly keep: (columns: ColumnMapping) => void;
};

/** What referrals are counted by, while they are read. */
export function rulesOf({ volume, norms }: Config): CountingRules {
  return { norm: norms, arrivalAfterDays: volume.arrivalAfterDays };
}

/** Settings of the installation, with what this reading could not see and how many patients the server counts. */
export function settingsOf({ volume }: Config, { patients, gaps }: VolumeRead): IndicatorSettings {
  return {
    smallNumber: volume.smallNumber,
    patients: volume.patients ?? patients,
    practices:
      volume.scope === 'region'
        ? volume.practices.map(({ name, patients: own }) => ({ name, patients: own }))
        : [],
    targets: volume.targets,
    unread: gaps,
  };
}

/** What the definitions say of this installation. */
export function definitionSettings({ volume, norms }: Config): DefinitionSettings {
  const { scope, arrivalAfterDays, smallNumber } = volume;
  return { scope, contactWorkingDays: norms.contactWorkingDays, arrivalAfterDays, smallNumber };
}
