import type { AuditTrail } from '../../ports/audit.ts';
import type { CareRecord } from '../../ports/care-record.ts';
import type { Clock } from '../../ports/clock.ts';
import type { ConsultStore } from '../../ports/consult-store.ts';
import type { ReadMarks } from '../../ports/read-marks.ts';
import type { Referrals } from '../../ports/referrals.ts';

/** Everything outside that the panel works with. Only a composition root knows what is behind it. */
export type PanelPorts = {
  readonly record: CareRecord;
  readonly exchange: Referrals;
  readonly marks: ReadMarks;
  readonly audit: AuditTrail;
  readonly store: ConsultStore;
  readonly clock: Clock;
};
