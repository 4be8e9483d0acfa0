import type { ReminderId } from '../cautions/caution.ts';
import { entriesRead, type Knowledge } from '../knowledge.ts';
import type { Role } from '../people/care-user.ts';
import { type AssistantRule, maySend } from '../people/may-send.ts';
import { needsCallingChoice, type ReferralDraft } from './draft.ts';
import { isRunning, type Referral } from './referral.ts';
import type { Missing } from './referral-edits.ts';

/** What is known at the moment of sending, beside the draft itself. */
export type SendingSituation = {
  /** Reminders from the record that still wait for their tap. */
  readonly held: readonly ReminderId[];
  readonly running: Knowledge<readonly Referral[]>;
  readonly secondReferral: 'not-asked' | 'wanted';
  /** Whether a "no" of this consult was noted and not undone. */
  readonly declined: 'no' | 'yes';
  readonly role: Role;
  readonly assistant: AssistantRule;
};

/** What still has to be there before this draft can go, in the order of the screen; empty: it can go. */
export function missingFor(draft: ReferralDraft, situation: SendingSituation): readonly Missing[] {
  const rules: readonly (readonly [Missing, boolean])[] = [
    ['name', draft.person.name.trim() === ''],
    ['reason', !hasReason(draft)],
    ['coach', draft.coach === undefined],
    ['calling', needsCallingChoice(draft.contact)],
    [
      'way-to-contact',
      draft.contact.calling !== 'do-not-call' &&
        !needsCallingChoice(draft.contact) &&
        !hasWayToContact(draft),
    ],
    ['way-to-write', draft.contact.calling === 'do-not-call' && !hasWayToContact(draft)],
    ['referrer', draft.referrer.name.trim() === ''],
    ['reminders', situation.held.length > 0],
    ['running-referral', otherRunning(draft, situation.running) && situation.secondReferral === 'not-asked'],
    ['declined', situation.declined === 'yes'],
    ['consent', !hasConsent(draft)],
    ['role-may-not-send', !maySend(situation.role, situation.assistant)],
  ];
  return rules.filter(([, isMissing]) => isMissing).map(([missing]) => missing);
}

/** Permission to share was given, and it is on record when and how. */
function hasConsent({ consent }: Pick<ReferralDraft, 'consent'>): boolean {
  return consent.sharing === 'given' && consent.at !== undefined && consent.form !== undefined;
}

/** A ticked signal, or the patient's own words: a coach can start from either. */
function hasReason({ reasons, patientsWords }: ReferralDraft): boolean {
  return reasons.length > 0 || patientsWords.trim() !== '';
}

/** A number that may be called, an e-mail address, or a whole address to write to. */
function hasWayToContact({ contact }: Pick<ReferralDraft, 'contact'>): boolean {
  const canBeCalled = contact.calling !== 'do-not-call' && contact.phone.trim() !== '';
  const mayBeWrittenTo = contact.addressShared === 'address' && contact.address.trim() !== '';
  return canBeCalled || contact.email.trim() !== '' || mayBeWrittenTo;
}

/** The referral under this draft's own key is an earlier try of this very send: repeating it makes no second one. */
function otherRunning({ key }: ReferralDraft, running: Knowledge<readonly Referral[]>): boolean {
  return entriesRead(running).some((referral) => isRunning(referral) && referral.key !== key);
}
