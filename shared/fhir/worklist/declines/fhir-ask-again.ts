import { mayFallOnOrAfter, parseDateSpan, toDay } from '../../../domain/calendar/partial-date.ts';
import { entriesRead, type Knowledge, known, unknown } from '../../../domain/knowledge.ts';
import { patientId } from '../../../domain/record/patient.ts';
import {
  type AskAgainLine,
  findToAskAgain,
  type ListedDecline,
  sortAskAgain,
} from '../../../domain/worklist/ask-again.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { AskAgainList } from '../../../ports/worklist.ts';
import { z } from '../../../zod.ts';
import { serviceToken } from '../../element/codes.ts';
import { referenceSchema, relativeReference } from '../../element/datatypes.ts';
import { readDecline } from '../../referral/read-decline.ts';
import {
  asksForService,
  type FhirServiceRequest,
  readAnyServiceRequest,
} from '../../referral/read-referral.ts';
import { leftOut, type ParsedEntry, read, readList, unreadable } from '../../server/parsed-entry.ts';
import { type Found, searchAll, searchableLists } from '../../server/search-pages.ts';
import type { FhirTransport } from '../../server/transport.ts';
import { readListedPatient } from '../read-worklist-item.ts';

const service = encodeURIComponent(serviceToken);
const declinesQuery = `Procedure?status=not-done&code=${service}&_elements=status,modifierExtension,code,subject,performed,followUp`;
const patientElements = 'active,link,deceased,name,birthDate,modifierExtension';
const requestElements = 'status,intent,doNotPerform,modifierExtension,code,subject,authoredOn';

/**
 * Who is to be asked again, at the HIS's own server. Two rounds: every "no" of the practice without its reason, then
 * name and referrals of those alone whose month has come.
 */
export function fhirAskAgain(transport: FhirTransport, clock: Clock): AskAgainList {
  return {
    async read(signal) {
      const declines = readList(
        await searchAll(transport, declinesQuery, signal),
        'Procedure',
        readListedDecline,
      );
      const due = findToAskAgain(entriesRead(declines), toDay(clock.now()));
      const ids = due.map(({ patient }) => String(patient));
      const [patients, requests] = await Promise.all([
        findByIds(transport, ids, (some) => `Patient?_id=${some}&_elements=${patientElements}`, signal),
        findByIds(
          transport,
          ids,
          (some) => `ServiceRequest?code=${service}&patient=${some}&_elements=${requestElements}`,
          signal,
        ),
      ]);
      const people = readList(patients, 'Patient', readReachable);
      const orders = readList(requests, 'ServiceRequest', readAnyServiceRequest);
      const lines = sortAskAgain(
        due.flatMap((one): readonly AskAgainLine[] => {
          const patient = entriesRead(people).find(({ id }) => id === one.patient);
          if (patient === undefined || entriesRead(orders).some((order) => isReferredSince(order, one)))
            return [];
          return [{ patient, discussedOn: one.date, from: one.from }];
        }),
      );
      return unlessUnread([declines, people, orders], lines);
    },
  };
}

/** Known only where each of these is. */
function unlessUnread(
  parts: readonly Knowledge<unknown>[],
  lines: readonly AskAgainLine[],
): Knowledge<readonly AskAgainLine[]> {
  for (const part of parts) if (!part.known) return unknown(part.why, lines);
  return known(lines);
}

const ofPatient = z.looseObject({ subject: z.optional(referenceSchema) });

function readListedDecline(json: unknown): ParsedEntry<ListedDecline> {
  const parsed = ofPatient.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);
  const id = patientIn(parsed.data.subject?.reference);
  if (id === undefined) return { kind: 'unreadable', detail: 'subject: no patient' };

  const decline = readDecline(json, id);
  if (decline.kind !== 'read') return decline;
  const { date, askAgain } = decline.value;
  return read({ patient: patientId(id), date, askAgain });
}

const mayHaveDied = z.looseObject({
  deceasedBoolean: z.optional(z.boolean()),
  deceasedDateTime: z.optional(z.string()),
});

/** Somebody who can be asked: not who died, left or was merged into another record. */
function readReachable(json: unknown): ParsedEntry<AskAgainLine['patient']> {
  const parsed = mayHaveDied.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);
  const patient = readListedPatient(json);
  if (patient === undefined) return { kind: 'unreadable', detail: 'patient' };
  const { deceasedBoolean, deceasedDateTime } = parsed.data;
  const isReachable = patient.use === 'in-use' && deceasedBoolean !== true && deceasedDateTime === undefined;
  return isReachable ? read(patient) : leftOut;
}

/** A draft and what was recorded by mistake are no referral; a withdrawn one was. */
function isReferredSince(order: FhirServiceRequest, { patient, date }: ListedDecline): boolean {
  if (!asksForService(order) || patientIn(order.subject?.reference) !== patient) return false;
  if (order.status === 'draft' || order.status === 'entered-in-error' || order.doNotPerform === true)
    return false;
  const [sent, declined] = [parseDateSpan(order.authoredOn), parseDateSpan(date)];
  return sent !== undefined && declined !== undefined && mayFallOnOrAfter(sent, declined.first);
}

function patientIn(reference: string | undefined): string | undefined {
  return /^Patient\/(.+)$/.exec(relativeReference(reference) ?? '')?.[1]; // not told
}

async function findByIds(
  transport: FhirTransport,
  ids: readonly string[],
  toQuery: (ids: string) => string,
  signal: AbortSignal,
): Promise<Found> {
  const resources: unknown[] = [];
  let kind: 'all' | 'partial' = 'all';
  for (const some of searchableLists(ids)) {
    const found = await searchAll(transport, toQuery(some.join(',')), signal);
    if (found.kind === 'failed') return found;
    if (found.kind === 'partial') kind = 'partial';
    resources.push(...found.resources);
  }
  return { kind, resources };
}
