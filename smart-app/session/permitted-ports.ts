import { unknown } from '../../shared/domain/knowledge.ts';
import type { PanelPorts } from '../../shared/panel/panel-ports.ts';
import type { Access } from '../launch/scopes.ts';
import { createSessionReadMarks } from './session-read-marks.ts';

/** The same ports, without asking for what was not granted: the answer is known, and a refusal would be noise. */
export function permittedPorts(ports: PanelPorts, missing: readonly Access[]): PanelPorts {
  const lacks = (type: string, letter: string) =>
    missing.some((access) => access.type === type && access.may.includes(letter));
  const notPermitted = async () => unknown<never>('not-permitted');

  return {
    ...ports,
    record: {
      ...ports.record,
      ...(lacks('Condition', 's') && { readProblems: notPermitted }),
      ...(lacks('Encounter', 's') && { readContacts: notPermitted }),
    },
    exchange: {
      ...ports.exchange,
      ...((lacks('Task', 's') || lacks('ServiceRequest', 's')) && { readReferrals: notPermitted }),
      ...(lacks('Procedure', 's') && { readDeclines: notPermitted }),
    },
    marks: lacks('Basic', 's') ? createSessionReadMarks() : ports.marks,
    audit: lacks('AuditEvent', 'c') ? { note: () => {} } : ports.audit,
  };
}
