import type { CoachOrganisation } from '../../people/coach-organisation.ts';
import type { Labelled, ThemeId } from '../choice-fields.ts';
import type { OutgoingReferral } from '../outgoing.ts';
import type { CardActivity } from './card-activity.ts';

/** What the patient takes home on paper: who will be in touch, how and by when. Nothing about why. */
export type PatientCard = {
  readonly patientName: string;
  readonly coach: Pick<CoachOrganisation, 'name' | 'phone' | 'waitingTime' | 'capacity' | 'faces'>;
  /** How the coach will be in touch. */
  readonly contact:
    | { readonly by: 'phone'; readonly phone: string; readonly bestMoment: string }
    | { readonly by: 'email'; readonly email: string }
    | { readonly by: 'letter' };
  /** ISO date by which the coach should have been in touch. */
  readonly contactBy: string;
  readonly themes: readonly Labelled<ThemeId>[];
  /** Examples of what there is in the neighbourhood. They are in no referral. */
  readonly nearby: readonly CardActivity[];
  /** Whether the coach tells the practice how it goes. */
  readonly feedback: 'given' | 'not-given';
  readonly referrer: { readonly name: string; readonly practice: string; readonly phone: string };
};

/**
 * The card of a referral that was sent. The reasons are left out on purpose: a paper lies about at home, and for
 * some that is not safe.
 */
export function patientCard(
  { person, contact, contactBy, themes, consent, referrer }: OutgoingReferral,
  { name, phone, waitingTime, capacity, faces }: CoachOrganisation,
  nearby: readonly CardActivity[],
): PatientCard {
  return {
    patientName: person.name,
    coach: { name, phone, waitingTime, capacity, faces },
    contact: wayOfContact(contact),
    contactBy,
    themes,
    nearby,
    feedback: consent.feedback,
    referrer: { name: referrer.name, practice: referrer.practice.name, phone: referrer.practice.phone },
  };
}

function wayOfContact({ phone, email, bestMoment }: OutgoingReferral['contact']): PatientCard['contact'] {
  if (phone !== '') return { by: 'phone', phone, bestMoment };
  return email === '' ? { by: 'letter' } : { by: 'email', email };
}
