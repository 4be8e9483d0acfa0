import type { HealthcareService } from 'fhir/r4';
import { FailureError } from '../../domain/failure.ts';
import { entriesRead } from '../../domain/knowledge.ts';
import { type Capacity, capacityStatuses, MOST_WEEKS } from '../../domain/people/capacity.ts';
import { z } from '../../zod.ts';
import { extensions, systems, worSystems } from '../element/codes.ts';
import { conceptSchema, findCode } from '../element/datatypes.ts';
import { leftOut, type ParsedEntry, read, readList, unreadable } from './parsed-entry.ts';
import { searchAll, searchableLists } from './search-pages.ts';
import type { FhirTransport } from './transport.ts';
import { isNo, type NotMade, readVersioned, type Versioned, writeOnce } from './versioned.ts';

const partSchema = z.looseObject({
  url: z.string(),
  valueCodeableConcept: z.optional(conceptSchema),
  valueDate: z.optional(z.string()),
  valueUnsignedInt: z.optional(z.number()),
});
const serviceSchema = z.looseObject({
  resourceType: z.literal('HealthcareService'),
  id: z.string(),
  active: z.optional(z.boolean()),
  extension: z._default(
    z.array(z.looseObject({ url: z.string(), extension: z._default(z.array(partSchema), []) })),
    [],
  ),
});
type Service = z.output<typeof serviceSchema>;

/** What the services say of their room, by reference; one that says nothing, or cannot be read, is not in it. */
export async function readCapacities(
  transport: FhirTransport,
  references: readonly string[],
  signal?: AbortSignal,
): Promise<Readonly<Record<string, Capacity>>> {
  const ids = references.flatMap((one) => /^HealthcareService\/(.+)$/.exec(one)?.[1] ?? []); // an organisation has no place for it
  const answers = await Promise.all(
    [...searchableLists(ids)].map((some) =>
      searchAll(transport, `HealthcareService?_id=${some.join(',')}`, signal),
    ),
  );
  const told = answers.flatMap((found) => entriesRead(readList(found, 'HealthcareService', readService)));
  const wanted = told.filter(([reference]) => references.includes(reference));
  return Object.fromEntries(wanted);
}

/** HealthcareService → its reference and what it says of its room. One that is not in use says nothing. */
export function readService(json: unknown): ParsedEntry<readonly [string, Capacity]> {
  const parsed = serviceSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);
  const capacity = parsed.data.active === false ? undefined : capacityIn(parsed.data);
  return capacity === undefined ? leftOut : read([`HealthcareService/${parsed.data.id}`, capacity]);
}

/** Ours, else that of HL7 Gravity (SDOH Clinical Care 3.0), which has no weeks and no date. */
function capacityIn({ extension }: Service): Capacity | undefined {
  const ours = extension.find(({ url }) => url === extensions.capacity)?.extension;
  if (ours !== undefined) {
    const code = findCode(
      ours.find(({ url }) => url === 'status')?.valueCodeableConcept,
      worSystems.capacity,
    );
    const status = capacityStatuses.find((one) => one === code);
    if (status === undefined) return undefined;
    const weeks = ours.find(({ url }) => url === 'weeks')?.valueUnsignedInt;
    const isTold = status === 'waiting-list' && weeks !== undefined && weeks >= 1 && weeks <= MOST_WEEKS;
    const on = ours.find(({ url }) => url === 'on')?.valueDate;
    return { status, weeks: isTold ? weeks : undefined, on: isDay(on) ? on : undefined };
  }
  const gravity = extension.find(({ url }) => url === extensions.gravityCapacity)?.extension;
  const code = findCode(
    gravity?.find(({ url }) => url === 'capacityStatus')?.valueCodeableConcept,
    systems.gravity,
  );
  const status = statusOfGravity(code);
  return status && { status, weeks: undefined, on: undefined };
}

/** `assessment-required` says nothing of room. */
function statusOfGravity(code: string | undefined): Capacity['status'] | undefined {
  switch (code) {
    case 'capacity':
      return 'room';
    case 'has-waitlist':
      return 'waiting-list';
    case 'at-capacity':
      return 'full';
    default:
      return undefined;
  }
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** Looking and writing this often at most. */
const ROUNDS = 3;

/**
 * Says of a service how much room there is. Over the version that was read, so that nothing else of it is lost; who
 * said it last is right. Throws FailureError when it may not be said.
 */
export async function writeCapacity(
  transport: FhirTransport,
  reference: string,
  capacity: Capacity,
): Promise<void> {
  let failed: NotMade | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const stored = await readVersioned(transport, reference);
    if (round > 0 && saysThis(stored, capacity)) return;
    const headers = stored.version === undefined ? {} : { 'if-match': stored.version };
    const body = withCapacity(stored, capacity);
    const written = await writeOnce(
      transport,
      { method: 'PUT', path: reference, headers, body },
      'HealthcareService',
    );
    if (written.kind === 'done') return;
    failed = written;
    if (isNo(written) && written.failure.kind !== 'conflict') throw new FailureError(written.failure);
  }
  throw new FailureError(failed?.failure ?? { kind: 'conflict' });
}

function saysThis({ resource }: Versioned, { status, weeks, on }: Capacity): boolean {
  const stored = readService(resource);
  if (stored.kind !== 'read') return false;
  const [, now] = stored.value;
  return now.status === status && now.weeks === weeks && now.on === on;
}

/** The service as it was stored, with another capacity; the extensions of others stay. */
export function withCapacity(
  { resource }: Pick<Versioned, 'resource'>,
  { status, weeks, on }: Capacity,
): HealthcareService {
  const others = (Array.isArray(resource.extension) ? resource.extension : []).filter(
    (one: { readonly url?: string }) => one.url !== extensions.capacity,
  );
  const ours = {
    url: extensions.capacity,
    extension: [
      { url: 'status', valueCodeableConcept: { coding: [{ system: worSystems.capacity, code: status }] } },
      ...(weeks === undefined ? [] : [{ url: 'weeks', valueUnsignedInt: weeks }]),
      ...(on === undefined ? [] : [{ url: 'on', valueDate: on }]),
    ],
  };
  return { ...resource, extension: [...others, ours] } as unknown as HealthcareService; // as stored, but for this
}
