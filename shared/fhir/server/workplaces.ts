import { z } from '../../zod.ts';
import { type Reference, referenceSchema, relativeReference } from '../element/datatypes.ts';
import { type ParsedEntry, read, readList, unreadable } from './parsed-entry.ts';
import { searchAll, searchableLists } from './search-pages.ts';
import type { FhirTransport } from './transport.ts';

/** Where people work, by their reference: `PractitionerRole/4` or `Practitioner/3` → every `Organization/1`. */
export type Workplaces = ReadonlyMap<string, readonly string[]>;

/** Looks up where people work; what was looked up once is not asked for again. */
export type FindWorkplaces = (
  people: readonly (Reference | undefined)[],
  signal: AbortSignal | undefined,
) => Promise<Workplaces>;

const roleSchema = z.looseObject({
  resourceType: z.literal('PractitionerRole'),
  id: z.string(),
  practitioner: z.optional(referenceSchema),
  organization: z.optional(referenceSchema),
});

/**
 * Looks up workplaces at this server. Roles that have ended count: who wrote then, wrote for that practice. Where the
 * server does not tell all of somebody's roles, or one of them is not understood, their workplace stays unknown, and
 * nothing is said of whoever wrote.
 */
export function createFindWorkplaces(transport: FhirTransport): FindWorkplaces {
  const workplaces = new Map<string, readonly string[]>();

  /** By `_id` comes one role of somebody, who may have others: that tells where the role is, not where they work. */
  async function ask(
    by: '_id' | 'practitioner',
    values: readonly string[],
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const found = await searchAll(
      transport,
      `PractitionerRole?${by}=${values.join(',')}&_elements=practitioner,organization,modifierExtension`,
      signal,
    );
    if (found.kind !== 'all') return;
    const roles = readList(found, 'PractitionerRole', readRole);
    if (!roles.known) return;
    for (const role of roles.value) {
      const organisation = relativeReference(role.organization?.reference);
      if (organisation === undefined) continue;
      const person = by === 'practitioner' ? relativeReference(role.practitioner?.reference) : undefined;
      for (const one of [`PractitionerRole/${role.id}`, ...(person === undefined ? [] : [person])])
        workplaces.set(one, [...new Set([...(workplaces.get(one) ?? []), organisation])]); // the first
    }
  }

  return async (people, signal) => {
    const wanted = people.map((one) => hereOf(one)).filter((one) => one !== undefined);
    const toAsk = [...new Set(wanted)].filter((one) => !workplaces.has(one));
    const ofType = (type: string) => toAsk.filter((one) => one.startsWith(`${type}/`));
    const roles = ofType('PractitionerRole').map((one) => one.slice('PractitionerRole/'.length));
    await Promise.all([
      ...[...searchableLists(roles)].map((ids) => ask('_id', ids, signal)),
      ...[...searchableLists(ofType('Practitioner'))].map((ones) => ask('practitioner', ones, signal)),
    ]);
    return workplaces;
  };
}

function readRole(json: unknown): ParsedEntry<z.output<typeof roleSchema>> {
  const parsed = roleSchema.safeParse(json);
  return parsed.success ? read(parsed.data) : unreadable(parsed.error);
}

/** Where somebody works, or the organisation itself; empty where it is not known, or at another server. */
export function listWorkplaces(one: Reference | undefined, workplaces: Workplaces): readonly string[] {
  const here = hereOf(one);
  if (here === undefined) return [];
  return here.startsWith('Organization/') ? [here] : (workplaces.get(here) ?? []);
}

/** `Type/id` of a reference at this server; undefined for one elsewhere, which may be somebody else of the same id. */
function hereOf(one: Reference | undefined): string | undefined {
  return /^[A-Z][A-Za-z]+\//.test(one?.reference ?? '') ? relativeReference(one?.reference) : undefined;
}
