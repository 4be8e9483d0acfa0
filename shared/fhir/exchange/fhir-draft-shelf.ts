import { known, unknown } from '../../domain/knowledge.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import { isSamePatient } from '../../domain/record/patient.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DraftShelf } from '../../ports/draft-shelf.ts';
import { whyUnknown } from '../failure-of.ts';
import type { FhirTransport } from '../transport.ts';
import { capabilityOf } from './capability.ts';
import { namedBy, wrongPatient } from './named-by.ts';
import { searchPairs } from './search-pairs.ts';

/** What the shelf needs to know beside the server. */
export type DraftShelfOptions = {
  /** The HIS that patients are named by. */
  readonly issuer: string;
  readonly coaches: readonly CoachOrganisation[];
  readonly clock: Clock;
};

/** Drafts at the HIS's own server. Few consults have one: what they need is loaded when they do. */
export function fhirDraftShelf(transport: FhirTransport, options: DraftShelfOptions): DraftShelf {
  const { issuer, coaches, clock } = options;
  const writing = { transport, coaches, capability: capabilityOf(transport) };

  return {
    async read(patient, signal) {
      const query = `Task?patient=${encodeURIComponent(patient)}&status=draft`;
      const found = await searchPairs(transport, query, signal);
      if (found.kind === 'failed') return unknown(whyUnknown(found.failure));
      if (found.kind === 'all' && found.resources.length === 0) return known([]);
      const { readDrafts } = await import('./read-drafts.ts');
      return readDrafts(transport, found, patient, coaches);
    },

    async keep(save, named) {
      if (!isSamePatient(namedBy(named, issuer), save.patient)) throw wrongPatient();
      return (await import('./write-draft.ts')).keepDraft(writing, save);
    },

    async discard(draft, named) {
      if (namedBy(named, issuer).patient !== draft.patient) throw wrongPatient();
      return (await import('./write-draft.ts')).discardDraft(writing, draft, clock.now().toString());
    },
  };
}
