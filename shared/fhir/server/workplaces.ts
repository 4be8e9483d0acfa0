import { z } from '../../zod.ts';
import { type Reference, referenceSchema, relativeReference } from '../element/datatypes.ts';
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
 * server does not tell, the workplace stays unknown, and nothing is said of whoever wrote.
 */
export function createFindWorkplaces(transport: FhirTransport): FindWorkplaces {
  const workplaces = new Map<string, readonly string[]>();

  async function ask(query: string, signal: AbortSignal | undefined): Promise<void> {
    const found = await searchAll(
      transport,
      `PractitionerRole?${query}&_elements=practitioner,organization,modifierExtension`,
      signal,
    );
    if (found.kind !== 'all') return;
    for (const resource of found.resources) {
      const role = roleSchema.safeParse(resource).data;
      const organisation = relativeReference(role?.organization?.reference);
      if (role === undefined || organisation === undefined) continue;
      const person = relativeReference(role.practitioner?.reference);
      for (const one of [`PractitionerRole/${role.id}`, ...(person === undefined ? [] : [person])])
        workplaces.set(one, [...new Set([...(workplaces.get(one) ?? []), organisation])]);
    }
  }

  return async (people, signal) => {
    const wanted = people.map((one) => hereOf(one)).filter((one) => one !== undefined);
    const toAsk = [...new Set(wanted)].filter((one) => !workplaces.has(one));
    const ofType = (type: string) => toAsk.filter((one) => one.startsWith(`${type}/`));
    const roles = ofType('PractitionerRole').map((one) => one.slice('PractitionerRole/'.length));
    await Promise.all([
      ...[...searchableLists(roles)].map((ids) => ask(`_id=${ids.join(',')}`, signal)),
      ...[...searchableLists(ofType('Practitioner'))].map((ones) =>
        ask(`practitioner=${ones.join(',')}`, signal),
      ),
    ]);
    return workplaces;
  };
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
