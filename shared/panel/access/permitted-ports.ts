import { type Knowledge, unknown, type WhyUnknown } from '../../domain/knowledge.ts';
import type { CareRecord } from '../../ports/care-record.ts';
import type { ReadMarks } from '../../ports/read-marks.ts';
import type { Referrals } from '../../ports/referrals.ts';
import type { PanelPorts } from '../context/panel-ports.ts';

/** What one server did not allow of what was asked. */
export type Withheld = {
  /** By type, and which of create, read, update, search. */
  readonly missing: readonly { readonly type: string; readonly may: string }[];
  /** Types of which a part only may be seen. */
  readonly partly: readonly string[];
};

/** The servers behind the ports, which may be one. */
export type WithheldBy = { readonly record: Withheld; readonly exchange: Withheld };

/**
 * The same ports, without asking for what was not granted: the answer is known, and a refusal would be noise.
 * `sessionMarks`: where read marks stay when the server may not keep them.
 */
export function permittedPorts(
  ports: PanelPorts,
  { record, exchange }: WithheldBy,
  sessionMarks: ReadMarks,
): PanelPorts {
  return {
    ...ports,
    record: permittedRecord(ports.record, record),
    exchange: permittedExchange(ports.exchange, exchange),
    marks: isDenied(exchange, 'Basic', 's') ? sessionMarks : ports.marks,
    audit: isDenied(record, 'AuditEvent', 'c') ? { note: () => {} } : ports.audit,
  };
}

/** A record of which nothing is asked that was not granted; of what was granted in part, nothing is called all. */
export function permittedRecord(record: CareRecord, withheld: Withheld): CareRecord {
  return {
    ...record,
    readProblems: permitted(record.readProblems, withheld, ['Condition']),
    readContacts: permitted(record.readContacts, withheld, ['Encounter']),
  };
}

function permittedExchange(exchange: Referrals, withheld: Withheld): Referrals {
  const mayKeep = ['Task', 'ServiceRequest'].every((type) => !isDenied(withheld, type, 'cus'));
  return {
    ...exchange,
    drafts: mayKeep ? exchange.drafts : 'not-kept',
    additions: isDenied(withheld, 'Communication', 'c') ? 'not-taken' : exchange.additions,
    read: permitted(exchange.read, withheld, ['Task', 'ServiceRequest'], ['Communication']),
    readCapacities: isDenied(withheld, 'HealthcareService', 's') ? async () => ({}) : exchange.readCapacities,
    readDeclines: permitted(exchange.readDeclines, withheld, ['Procedure']),
  };
}

/** `needed`: without these there is nothing to read; `also`: without these something is missing. */
function permitted<Asked extends readonly unknown[], T>(
  read: (...asked: Asked) => Promise<Knowledge<T>>,
  withheld: Withheld,
  needed: readonly string[],
  also: readonly string[] = [],
): (...asked: Asked) => Promise<Knowledge<T>> {
  if (needed.some((type) => isDenied(withheld, type, 's'))) return async () => unknown('not-permitted');

  const isPart = ['*', ...needed, ...also].some((type) => withheld.partly.includes(type));
  if (isPart) return async (...asked) => atMostPart(await read(...asked), 'incomplete');

  // Some servers answer with an empty list, where they should refuse.
  const isWithheld = also.some((type) => isDenied(withheld, type, 's'));
  return isWithheld ? async (...asked) => whatIsThere(await read(...asked)) : read;
}

/** Where nothing is, nothing can be missing from it. */
function whatIsThere<T>(knowledge: Knowledge<T>): Knowledge<T> {
  const isEmpty = knowledge.known && Array.isArray(knowledge.value) && knowledge.value.length === 0;
  return isEmpty ? knowledge : atMostPart(knowledge, 'not-permitted');
}

function isDenied({ missing }: Withheld, type: string, letters: string): boolean {
  return missing.some(
    (access) => access.type === type && [...letters].some((one) => access.may.includes(one)),
  );
}

/** The same, of which more may exist than was read. */
export function atMostPart<T>(knowledge: Knowledge<T>, why: WhyUnknown): Knowledge<T> {
  return knowledge.known ? unknown(why, knowledge.value) : knowledge;
}
