import type { CountedReferral } from '../../domain/indicators/counted-referral.ts';
import type { RegistrationSource } from '../../ports/volume-source.ts';
import { z } from '../../zod.ts';
import { referenceSchema, relativeReference } from '../element/datatypes.ts';
import { hasUnknownModifier } from '../element/modifiers.ts';
import type { FhirTransport } from '../server/transport.ts';
import { fhirVolumeSource, type VolumeSourceOptions } from './fhir-volume-source.ts';
import { namesQuery, referralsOwnedBy } from './search-urls.ts';
import { streamPages } from './stream-pages.ts';

const namedSchema = z.looseObject({
  resourceType: z.literal('Task'),
  id: z.string(),
  owner: z.optional(referenceSchema),
  for: z.optional(referenceSchema),
});

/** The registration of the organisation that these belong to. Names are read apart, and only when they are asked for. */
export function fhirRegistrationSource(
  transport: FhirTransport,
  owners: readonly string[],
  options: Omit<VolumeSourceOptions, 'owners' | 'onCounted' | 'queries' | 'declines' | 'listSize'>,
): RegistrationSource {
  let referrals: CountedReferral[] = [];
  const source = fhirVolumeSource(transport, {
    ...options,
    owners,
    queries: referralsOwnedBy(owners),
    declines: 'left-out',
    listSize: 'is-set', // whose list they are on is not for a coach to count
    onCounted: (referral) => referrals.push(referral),
  });
  return {
    async read(onProgress, signal) {
      const read = await source.read(onProgress, signal); // one that was interrupted goes on
      const all = referrals;
      referrals = [];
      return { ...read, referrals: all };
    },
    async readNames(signal) {
      const names = new Map<string, string>();
      for await (const { page } of streamPages(transport, namesQuery(owners), signal)) {
        for (const { resource } of page.entry ?? []) {
          const task = hasUnknownModifier(resource) ? undefined : namedSchema.safeParse(resource).data;
          const name = task?.for?.display?.trim() ?? ''; // without a name
          const isOurs = owners.includes(relativeReference(task?.owner?.reference) ?? '');
          if (task !== undefined && isOurs && name !== '') names.set(task.id, name);
        }
      }
      return names;
    },
  };
}
