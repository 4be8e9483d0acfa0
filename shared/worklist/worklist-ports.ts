import type { PatientRef } from '../domain/record/patient.ts';
import type { PanelPorts } from '../panel/context/panel-ports.ts';
import type { PanelText } from '../panel/context/spoken-text.ts';
import type { AuditTrail } from '../ports/audit.ts';
import type { CareRecord } from '../ports/care-record.ts';
import type { Clock } from '../ports/clock.ts';
import type { AskAgainList, Worklist } from '../ports/worklist.ts';
import type { YieldToUi } from '../ports/yield-to-ui.ts';
import type { WorklistWords } from '../text/nl/worklist-text.ts';

/** Every sentence of the worklist and of the panel that opens from it. */
export type WorklistScreenText = PanelText & { readonly worklist: WorklistWords };

/** Everything outside that the worklist works with. */
export type WorklistPorts = {
  readonly list: Worklist;
  readonly askAgain: AskAgainList;
  readonly record: CareRecord;
  readonly audit: AuditTrail;
  readonly clock: Clock;
  readonly yieldToUi: YieldToUi;
  /** What a panel needs for one patient that was chosen from the list. */
  readonly panelFor: (patient: PatientRef) => PanelPorts;
};
