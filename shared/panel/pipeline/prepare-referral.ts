import type { Config } from '../../config/config.ts';
import type { JudgedCaution } from '../../domain/cautions/caution.ts';
import { heldReminders } from '../../domain/considerations/held-reminders.ts';
import { declinedToday, holdsSending } from '../../domain/consult/actions.ts';
import type { Consult } from '../../domain/consult/consult.ts';
import { draftReferral } from '../../domain/drafts/draft-referral.ts';
import type { Knowledge } from '../../domain/knowledge.ts';
import type { CareUser } from '../../domain/people/care-user.ts';
import { coachesFor } from '../../domain/people/coach-organisation.ts';
import { contactProposals } from '../../domain/prompts/noted-words.ts';
import type { Patient } from '../../domain/record/patient.ts';
import { contactDueBy } from '../../domain/referral/contact-norm.ts';
import type { ReferralDraft } from '../../domain/referral/draft.ts';
import { missingFor } from '../../domain/referral/missing-for.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { Referral, SentThrough } from '../../domain/referral/referral.ts';
import { previewShared, selectShared } from '../../domain/referral/select-shared.ts';
import type { Referrals } from '../../ports/referrals.ts';
import type { ConsultWork } from '../context/consult-work.ts';
import type { PanelIdentity } from '../context/panel-identity.ts';
import { labelsOf, type PanelText } from '../context/spoken-text.ts';
import type { JudgedRecord } from './judge-record.ts';

/** What the stages from draft to sharing need. */
export type PreparingSources = {
  readonly identity: PanelIdentity;
  readonly patient: Patient;
  readonly user: CareUser;
  readonly consult: Consult;
  readonly cautions: readonly JudgedCaution[];
  readonly referrals: Knowledge<readonly Referral[]>;
  readonly config: Config;
  readonly dutch: PanelText;
  readonly now: Temporal.Instant;
  /** Where referrals by FHIR go; an exchange elsewhere keeps no drafts. */
  readonly ports: { readonly exchange: Pick<Referrals, 'drafts'> };
};

/** The second half of the pipeline for the consult at hand, as it is now. */
export function prepareAtHand({ hand, reading, ...work }: ConsultWork, { cautions }: JudgedRecord) {
  return prepareReferral({ ...work, consult: hand.consult, referrals: reading.referrals, cautions });
}

/** The second half of the pipeline: draft → what is missing → what would leave. */
export function prepareReferral(sources: PreparingSources) {
  const { identity, patient, user, consult, cautions, referrals, config, dutch, now } = sources;
  const draft = draftReferral({
    patient,
    patientRef: identity.patient,
    encounter: identity.encounter,
    user,
    consult,
    directory: config.coaches,
    defaults: { feedbackMoments: config.referral.feedbackMoments },
  });
  const held = heldReminders(cautions, consult.checked);
  const missing = missingFor(draft, {
    held,
    running: referrals,
    secondReferral: consult.secondReferral,
    declined: holdsSending(declinedToday(consult, now)) ? 'yes' : 'no',
    role: user.role,
    assistant: config.referral.assistant,
  });

  const outgoing = missing.length === 0 ? toOutgoing(draft, config, dutch, now) : undefined;

  return {
    draft,
    held,
    missing,
    proposals: contactProposals(consult.words).filter(({ field, text }) => draft.contact[field] !== text),
    coaches: coachesByAddress(patient, config),
    /** Undefined while something holds sending. */
    outgoing,
    /** As far as it is known by now. */
    preview: asItLeaves(outgoing ?? previewShared(draft, labelsOf(dutch)), draft, sources.ports.exchange),
  };
}

/**
 * A coach at an exchange elsewhere gets no birth date (docs/adr/0021-one-patient-for-a-coach-organisation.md), so the
 * preview has none. The outgoing value keeps it: by it the page of the HIS is compared once more before sending.
 */
function asItLeaves<Shared extends Pick<OutgoingReferral, 'person'>>(
  shared: Shared,
  { coach }: ReferralDraft,
  { drafts }: Pick<Referrals, 'drafts'>,
): Shared {
  const isSentElsewhere = drafts === 'not-kept' && coach?.channel.kind === 'fhir';
  return isSentElsewhere ? { ...shared, person: { ...shared.person, birthDate: '' } } : shared;
}

/** The value that leaves, as of this moment; `through`: when the user has sent it already, and it is only recorded. */
export function toOutgoing(
  draft: ReferralDraft,
  { norms }: Config,
  dutch: PanelText,
  now: Temporal.Instant,
  through?: SentThrough,
): OutgoingReferral {
  return selectShared(draft, labelsOf(dutch), {
    authoredOn: now.toString({ smallestUnit: 'second' }),
    contactBy: contactDueBy(now, norms).toString(),
    through,
  });
}

function coachesByAddress({ address }: Patient, { coaches }: Config) {
  const serving = coachesFor(address, coaches);
  return { serving, others: coaches.filter((coach) => !serving.includes(coach)) };
}
