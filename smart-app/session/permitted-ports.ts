import { type Knowledge, unknown } from '../../shared/domain/knowledge.ts';
import type { PanelPorts } from '../../shared/panel/panel-ports.ts';
import type { Access } from '../launch/scopes.ts';
import { createSessionReadMarks } from './session-read-marks.ts';

/**
 * The same ports, without asking for what was not granted: the answer is known, and a refusal would be noise. Of a
 * type that the HIS shows in part (`partly`), what is found is never called all there is.
 */
export function permittedPorts(
  given: PanelPorts,
  missing: readonly Access[],
  partly: readonly string[],
): PanelPorts {
  const ports = incompletely(given, partly);
  const lacks = (type: string, letter: string) =>
    missing.some((access) => access.type === type && access.may.includes(letter));
  const notPermitted = async () => unknown<never>('not-permitted');

  const { drafts, ...others } = ports;
  const mayKeep = ['Task', 'ServiceRequest'].every(
    (type) => !['c', 'u', 's'].some((letter) => lacks(type, letter)),
  );
  return {
    ...others,
    ...(drafts && mayKeep && { drafts }),
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

function incompletely(ports: PanelPorts, partly: readonly string[]): PanelPorts {
  const { record, exchange } = ports;
  const isPart = (...types: readonly string[]) =>
    types.some((type) => partly.includes(type) || partly.includes('*'));
  return {
    ...ports,
    record: {
      ...record,
      ...(isPart('Condition') && {
        readProblems: async (...asked) => atMostPart(await record.readProblems(...asked)),
      }),
      ...(isPart('Encounter') && {
        readContacts: async (...asked) => atMostPart(await record.readContacts(...asked)),
      }),
    },
    exchange: {
      ...exchange,
      ...(isPart('Task', 'ServiceRequest', 'Communication') && {
        readReferrals: async (...asked) => atMostPart(await exchange.readReferrals(...asked)),
      }),
      ...(isPart('Procedure') && {
        readDeclines: async (...asked) => atMostPart(await exchange.readDeclines(...asked)),
      }),
    },
  };
}

function atMostPart<T>(knowledge: Knowledge<T>): Knowledge<T> {
  return knowledge.known ? unknown('incomplete', knowledge.value) : knowledge;
}
