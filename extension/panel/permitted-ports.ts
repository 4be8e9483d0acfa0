import { unknown } from '../../shared/domain/knowledge.ts';
import type { PanelPorts } from '../../shared/panel/panel-ports.ts';
import type { CareRecord } from '../../shared/ports/care-record.ts';
import type { SignedIn } from './signed-in.ts';

const notPermitted = async () => unknown<never>('not-permitted');

/** The same record, without asking for what was not granted. */
export function permittedRecord(source: CareRecord, { record }: Pick<SignedIn, 'record'>): CareRecord {
  const withheld = record?.withheld ?? []; // a page has no permissions
  return {
    ...source,
    ...(withheld.includes('Condition') && { readProblems: notPermitted }),
    ...(withheld.includes('Encounter') && { readContacts: notPermitted }),
  };
}

/** The same ports, without asking for what was not granted: the answer is known, and a refusal would be noise. */
export function permittedPorts(ports: PanelPorts, { record, exchange }: SignedIn): PanelPorts {
  return {
    ...ports,
    record: permittedRecord(ports.record, { record }),
    exchange: {
      ...ports.exchange,
      ...(exchange.withheld.includes('Task') && { readReferrals: notPermitted }),
      ...(exchange.withheld.includes('Procedure') && { readDeclines: notPermitted }),
    },
    audit: record?.withheld.includes('AuditEvent') ? { note: () => {} } : ports.audit,
  };
}
