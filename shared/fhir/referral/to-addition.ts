import type { Communication, CommunicationPayload, Reference } from 'fhir/r4';
import type { AdditionPart } from '../../domain/referral/addition.ts';
import type { Addition } from '../../ports/referrals.ts';
import { extensions, worSystems } from '../element/codes.ts';
import { displays } from '../element/displays.ts';
import { actorReference, worIdentifier } from '../element/references.ts';

/** An addition, with whom it is about and who has the referral. */
export type AdditionContent = Addition & {
  readonly patient: string;
  /** The coach's organisation or service, as the Task names it; undefined where it names none. */
  readonly recipient: Reference | undefined;
};

/** Addition → Communication beside the referral, which itself stays as the patient agreed to it. */
export function toAddition(addition: AdditionContent): Communication {
  const { key, referral, content, by, at, patient, recipient } = addition;
  const text = content.kind === 'supplement' ? displays.supplement : displays.toCoach;
  return {
    resourceType: 'Communication',
    identifier: [worIdentifier(key)],
    ...(referral.request !== undefined && { basedOn: [{ reference: referral.request }] }),
    status: 'completed',
    category: [{ coding: [{ system: worSystems.message, code: content.kind }], text }],
    subject: { reference: `Patient/${patient}` },
    about: [{ reference: `Task/${referral.taskId}` }],
    sent: at,
    sender: { ...actorReference(by.reference), display: by.name },
    ...(recipient && { recipient: [recipient] }),
    payload: content.parts.map(toPayload),
  };
}

/** The name of a part is before its words, because a system of another make shows no more than the text. */
function toPayload({ id, text }: AdditionPart): CommunicationPayload {
  if (id === 'words') return { contentString: text };
  const name = displays.contact[id];
  return {
    extension: [{ url: extensions.tells, valueCode: id }],
    contentString: text === '' ? name : `${name}: ${text}`,
  };
}
