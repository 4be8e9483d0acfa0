import type { DraftContent } from '../../shared/domain/drafts/draft-content.ts';
import type { KeptDraft } from '../../shared/domain/drafts/kept-draft.ts';
import { draftKey } from '../../shared/domain/referral/referral-edits.ts';
import type { DraftSave, KeepOutcome } from '../../shared/ports/referrals.ts';
import { sharedLabels } from '../builders/draft.ts';
import { draftContent } from '../builders/kept-draft.ts';
import type { FhirWorld } from './fhir-world.ts';
import { referringAt, weduwe } from './referring.ts';

/** Who begins drafts. */
export const poh = { reference: 'PractitionerRole/rol-poh', name: 'S. Yilmaz' };

/** Who goes on with them. */
export const gp = { reference: 'PractitionerRole/rol-huisarts', name: 'M. de Wit' };

/** Drafts of the POH and the GP at a world that runs. */
export function shelvingAt(world: () => FhirWorld) {
  const { ref, named, referral, under, ...referring } = referringAt(world);
  return {
    ref,
    named,
    referral,
    under,
    exchangeOf: (session: string) => referring.exchangeOf(weduwe, session),
    shelfOf: (session: string) => referring.exchangeOf(weduwe, session),

    save: (key: string, said: Partial<DraftSave> = {}): DraftSave => ({
      key: draftKey(key),
      patient: ref(),
      encounter: undefined,
      content: draftContent(),
      stage: 'in-hand',
      by: poh,
      at: '2026-11-20T09:00:00Z',
      base: undefined,
      labels: sharedLabels,
      ...said,
    }),
  };
}

/** The draft that was kept; anything else fails the test. */
export async function kept(outcome: Promise<KeepOutcome>): Promise<KeptDraft> {
  const said = await outcome;
  if (said.kind !== 'kept') throw new Error(said.kind);
  return said.draft;
}

/** A draft with these words of the patient. */
export function words(patientsWords: string): DraftContent {
  return draftContent({ edits: { ...draftContent().edits, patientsWords } });
}
