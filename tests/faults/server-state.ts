import type { Bundle, FhirResource } from 'fhir/r4';
import type { Sandbox } from '../../sandbox/sandbox.ts';

/** What the FHIR server holds of the types that a referral is made of. */
export type ServerState = readonly FhirResource[];

const types = ['Patient', 'ServiceRequest', 'Task', 'Consent', 'Communication', 'Procedure'] as const;

/** Reads all of it, as somebody outside who may read everything. */
export async function readServerState({ fhirBase, mintToken }: Sandbox): Promise<ServerState> {
  const authorization = `Bearer ${mintToken({ user: 'huisarts', scopes: ['user/*.rs'], session: 'onlooker' })}`;
  const pages = types.map(async (type) => {
    const found: FhirResource[] = [];
    let next: string | undefined = `${fhirBase}/${type}?_count=200`;
    while (next !== undefined) {
      const response: Response = await fetch(next, { headers: { authorization } });
      if (!response.ok) throw new Error(`${next} answers ${response.status}`);
      const page = (await response.json()) as Bundle<FhirResource>;
      found.push(...(page.entry ?? []).flatMap(({ resource }) => (resource === undefined ? [] : [resource])));
      next = page.link?.find(({ relation }) => relation === 'next')?.url;
    }
    return found;
  });
  return (await Promise.all(pages)).flat();
}

/** What is there now and was not before, or is different. */
export function changedSince(before: ServerState, now: ServerState): ServerState {
  const known = new Map(before.map((resource) => [keyOf(resource), JSON.stringify(resource)]));
  return now.filter((resource) => known.get(keyOf(resource)) !== JSON.stringify(resource));
}

function keyOf({ resourceType, id }: FhirResource): string {
  return `${resourceType}/${id}`;
}
