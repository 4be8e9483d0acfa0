import type { Reference } from 'fhir/r4';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';

/** Where the parts of one referral find each other: placeholders inside a transaction, else ids the server gave. */
export type PartReferences = {
  readonly subject: Reference;
  /** Sharing first, feedback when given. */
  readonly consents: readonly Reference[];
  readonly request: Reference;
};

/** The patient at the HIS's own server. An exchange elsewhere gets a Patient of its own, and so another subject. */
export function ownSubject({ patient, person }: OutgoingReferral): Reference {
  return { reference: `Patient/${patient.patient}`, type: 'Patient', display: person.name };
}

/** Who refers: the role at this practice when the HIS has one. */
export function requesterOf({ referrer }: OutgoingReferral): Reference {
  const { name, roleText, practice } = referrer;
  const display = [name, roleText, practice.name].filter(Boolean).join(', ');
  return { reference: referrer.roleReference ?? referrer.reference, display };
}

/** Which organisation of coaches is asked. */
export function coachOf({ coach }: OutgoingReferral): Reference {
  return { reference: coach.reference, display: coach.name };
}

/** The practice, by reference when the HIS gave one. */
export function practiceOf({ referrer }: OutgoingReferral): Reference {
  const { reference, name } = referrer.practice;
  return { ...(reference !== undefined && { reference }), display: name || referrer.name };
}

/** The contact in context, as a launch gives it (a bare id) or a resource does (`Encounter/…`). */
export function encounterReference(encounter: string | undefined): { readonly encounter?: Reference } {
  if (encounter === undefined) return {};
  return { encounter: { reference: encounter.includes('/') ? encounter : `Encounter/${encounter}` } };
}
