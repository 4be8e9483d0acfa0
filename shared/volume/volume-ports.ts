import type { AuditTrail } from '../ports/audit.ts';
import type { CareRecord } from '../ports/care-record.ts';
import type { Clock } from '../ports/clock.ts';
import type { VolumeSource } from '../ports/volume-source.ts';

/** Everything outside that the numbers work with. Only a composition root knows what stands behind it. */
export type VolumePorts = {
  readonly source: VolumeSource;
  /** For who is using it, and nobody else. */
  readonly record: Pick<CareRecord, 'readUser'>;
  readonly audit: AuditTrail;
  readonly clock: Clock;
};
