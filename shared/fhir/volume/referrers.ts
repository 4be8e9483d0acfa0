import { findReferrerType, referrerTypeOf } from '../../domain/people/referrer-types.ts';
import { z } from '../../zod.ts';
import { extensions } from '../element/codes.ts';
import { conceptSchema, readText, referenceSchema, relativeReference } from '../element/datatypes.ts';
import { hasUnknownModifier } from '../element/modifiers.ts';
import { searchableLists } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';
import { isNotGranted } from './referral-page.ts';
import { organizationsQuery, rolesQuery } from './search-urls.ts';
import { streamPages } from './stream-pages.ts';

/** Who refers, as far as it is counted: what they do and where, not who they are. */
export type Referrer = { readonly referrerType: string; readonly practice: string };

const unknownReferrer: Referrer = { referrerType: '', practice: '' };

const roleSchema = z.object({
  resourceType: z.literal('PractitionerRole'),
  id: z.string(),
  practitioner: z.optional(referenceSchema),
  organization: z.optional(referenceSchema),
  code: z._default(z.array(conceptSchema), []),
  specialty: z._default(z.array(conceptSchema), []),
});
type ReferrerRole = z.output<typeof roleSchema>;

const organizationSchema = z.object({
  resourceType: z.literal('Organization'),
  id: z.string(),
  name: z.optional(z.string()),
});

const saidSchema = z.object({
  extension: z.array(z.object({ url: z.string(), valueCode: z.optional(z.string()) })),
});

/** The type that a referral itself gives for its requester, which goes before that of a role; only words of our list. */
export function saidType(requester: unknown): Pick<Referrer, 'referrerType'> | undefined {
  const { extension = [] } = saidSchema.safeParse(requester).data ?? {}; // nearly every referral of others
  const code = extension.find(({ url }) => url === extensions.referrerType)?.valueCode;
  const referrerType = code === undefined ? undefined : findReferrerType(code);
  return referrerType && { referrerType };
}

/** The people who refer, each looked up once. */
export type Referrers = {
  /** Looks up those that are not known yet. `incomplete`: the server keeps some back, or they carry a modifier unknown here. */
  learn(references: readonly string[], signal: AbortSignal): Promise<'learnt' | 'incomplete'>;
  of(reference: string | undefined): Referrer;
};

/** Looks referrers up at a FHIR server, by role where the referral names one. */
export function createReferrers(transport: FhirTransport): Referrers {
  const known = new Map<string, Referrer>();

  async function lookUp(
    references: readonly string[],
    signal: AbortSignal,
  ): Promise<'learnt' | 'incomplete'> {
    const lost: unknown[] = [];
    const idsOf = (type: string) =>
      references.filter((one) => one.startsWith(`${type}/`)).map((one) => one.slice(type.length + 1));
    const roles = [
      ...(await read(
        transport,
        idsOf('PractitionerRole'),
        (ids) => rolesQuery('_id', ids),
        roleSchema,
        signal,
        lost,
      )),
      ...(await read(
        transport,
        idsOf('Practitioner'),
        (ids) => rolesQuery('practitioner', ids),
        roleSchema,
        signal,
        lost,
      )),
    ];
    const places = [...roles.map(placeOf), ...references].filter((one) => one?.startsWith('Organization/'));
    const ids = [...new Set(places)].map((one) => one?.slice('Organization/'.length) ?? ''); // filtered above
    const organizations = await read(transport, ids, organizationsQuery, organizationSchema, signal, lost);

    const names = new Map(organizations.map(({ id, name }) => [`Organization/${id}`, name?.trim() ?? '']));
    for (const [reference, name] of names) known.set(reference, { referrerType: '', practice: name });
    for (const role of roles) {
      const referrer = { referrerType: typeOf(role), practice: names.get(placeOf(role) ?? '') ?? '' }; // works nowhere in particular
      known.set(`PractitionerRole/${role.id}`, referrer);
      const person = relativeReference(role.practitioner?.reference);
      if (person !== undefined && !known.has(person)) known.set(person, referrer);
    }
    return lost.length === 0 ? 'learnt' : 'incomplete';
  }

  return {
    async learn(references, signal) {
      const fresh = [...new Set(references)].filter((reference) => !known.has(reference));
      if (fresh.length === 0) return 'learnt';
      let outcome: 'learnt' | 'incomplete';
      try {
        outcome = await lookUp(fresh, signal);
      } catch (thrown) {
        if (isNotGranted(thrown)) return 'incomplete';
        throw thrown;
      }
      for (const reference of fresh.filter((one) => !known.has(one))) known.set(reference, unknownReferrer);
      return outcome;
    },
    of: (reference) => known.get(reference ?? '') ?? unknownReferrer, // not looked up: not granted
  };
}

/** Everything found by these values; what carries a modifier that we do not know goes to `lost`. */
async function read<T>(
  transport: FhirTransport,
  values: readonly string[],
  query: (values: readonly string[]) => string,
  schema: { safeParse(json: unknown): { readonly data?: T | undefined } },
  signal: AbortSignal,
  lost: unknown[],
): Promise<readonly T[]> {
  const found: T[] = [];
  for (const some of searchableLists(values)) {
    for await (const { page } of streamPages(transport, query(some), signal)) {
      for (const { resource } of page.entry ?? []) {
        const isTurned = hasUnknownModifier(resource);
        const one = isTurned ? undefined : schema.safeParse(resource).data;
        if (one !== undefined) found.push(one);
        else if (isTurned) lost.push(resource);
      }
    }
  }
  return found;
}

function placeOf({ organization }: ReferrerRole): string | undefined {
  return relativeReference(organization?.reference);
}

function typeOf({ code, specialty }: ReferrerRole): string {
  return referrerTypeOf([...code, ...specialty].map(readText).find(Boolean) ?? ''); // no code, no words
}
