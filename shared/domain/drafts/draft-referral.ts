import type { Consult } from '../consult/consult.ts';
import type { CareUser } from '../people/care-user.ts';
import { type CoachOrganisation, coachesFor } from '../people/coach-organisation.ts';
import { sortNotedWords } from '../prompts/noted-words.ts';
import type { Patient, PatientRef } from '../record/patient.ts';
import { chosenIn, type FeedbackMoment } from '../referral/choice-fields.ts';
import type { ReferralDraft } from '../referral/draft.ts';
import { addressSharedByDefault, sharedAddress } from '../referral/shared-address.ts';
import { contactTexts, mapTexts, type StoryText, storyTexts } from '../referral/text-fields.ts';
import { complaints, lifeEvents, type SignalId } from '../signals/signal-id.ts';

/** All that a draft is made of: who, by whom, what was done in the consult, and the region's settings. */
export type DraftSources = {
  readonly patient: Patient;
  readonly patientRef: PatientRef;
  readonly encounter: string | undefined;
  readonly user: CareUser;
  readonly consult: Consult;
  readonly directory: readonly CoachOrganisation[];
  readonly defaults: { readonly feedbackMoments: readonly FeedbackMoment[] };
};

/** Record × consult × edits → the draft on the screen. What the clinician typed or chose always wins. */
export function draftReferral(sources: DraftSources): ReferralDraft {
  const { patient, patientRef, encounter, user, consult, defaults } = sources;
  const { edits } = consult;
  const noted: Partial<Record<StoryText, string>> = sortNotedWords(consult.words);

  return {
    key: consult.key,
    patient: patientRef,
    encounter,
    person: { name: patient.name, birthDate: patient.birthDate, sex: patient.sex },
    reasons: inCatalogueOrder(consult.recognised),
    ...mapTexts(storyTexts, (field) => edits[field] ?? noted[field] ?? ''),
    ...chosenIn(edits),
    contact: draftContact(sources),
    interpreterLanguage: edits.interpreterLanguage ?? patient.interpreterLanguage,
    coach: chosenCoach(sources),
    feedbackMoments: edits.feedbackMoments ?? defaults.feedbackMoments,
    referrer: user,
    consent: consult.consent,
  };
}

function draftContact({ patient, consult: { edits } }: DraftSources): ReferralDraft['contact'] {
  const addressShared = edits.addressShared ?? addressSharedByDefault;
  return {
    phone: edits.phone ?? patient.phones[0] ?? '',
    phoneRemark: patient.phoneRemark,
    email: edits.email ?? '', // the record's own is offered, and goes along only when it is chosen
    addressShared,
    address: sharedAddress(patient.address, addressShared),
    calling: edits.calling ?? 'not-chosen',
    ...mapTexts(contactTexts, (field) => edits[field] ?? ''),
  };
}

/**
 * The coach that was chosen, else the one that serves the address when there is exactly one: else no one is guessed, and
 * never one that said no to this referral.
 */
export function chosenCoach({
  patient,
  consult,
  directory,
}: Pick<DraftSources, 'patient' | 'consult' | 'directory'>): CoachOrganisation | undefined {
  const chosen = directory.find(({ id }) => id === consult.edits.coach);
  if (chosen !== undefined) return chosen;

  const [only, ...others] = coachesFor(patient.address, directory);
  const isGuessed = others.length === 0 && only !== undefined && !consult.rejectedBy.includes(only.id);
  return isGuessed ? only : undefined;
}

function inCatalogueOrder(recognised: readonly SignalId[]): readonly SignalId[] {
  return [...lifeEvents, ...complaints].filter((signal) => recognised.includes(signal));
}
