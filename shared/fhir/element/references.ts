import type { Identifier, Reference } from 'fhir/r4';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import { findReferrerType } from '../../domain/people/referrer-types.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import { extensions, systems, worSystems } from './codes.ts';
import { displays } from './displays.ts';

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

/**
 * Who refers: the role at this practice when the HIS has one, and their type by its one name. Somebody without a role at
 * this server says what they are (`AboutMe`), and is counted by that.
 */
export function toRequester({ referrer }: OutgoingReferral): Reference {
  const { name, roleText, practice } = referrer;
  const display = [name, roleText, practice.name].filter(Boolean).join(', ') || displays.referrer;
  const type = findReferrerType(roleText);
  return {
    ...(type !== undefined && { extension: [{ url: extensions.referrerType, valueCode: type }] }),
    ...actorReference(referrer.roleReference ?? referrer.reference),
    display,
  };
}

/**
 * A reference to somebody at this server who may act in R4; nothing for who is elsewhere or is not known, because
 * strict servers refuse a referral that points to no one.
 */
export function actorReference(reference: string): { readonly reference?: string } {
  return /^(Practitioner|PractitionerRole|Patient|RelatedPerson)\//.test(reference) ? { reference } : {};
}

/** Which organisation of coaches is asked; only by name where it is not known at this server. */
export function toCoachReference({ coach }: OutgoingReferral): Reference {
  const { reference, name } = coach;
  return { ...(reference !== undefined && { reference }), display: name };
}

/**
 * The organisation behind a coach, by reference: permission is given to it, and an exchange's access rules go by it.
 * Undefined where the region's directory names none.
 */
export function findOrganisation({
  reference,
  organization,
}: Pick<CoachOrganisation, 'reference' | 'organization'>): string | undefined {
  return reference?.startsWith('Organization/') ? reference : organization;
}

/** The practice, by reference when the HIS gave one. */
export function toPracticeReference({ referrer }: OutgoingReferral): Reference {
  const { reference, name } = referrer.practice;
  return {
    ...(reference !== undefined && { reference }),
    display: name || referrer.name || displays.referrer,
  };
}

/** The contact in context, as a launch gives it (a bare id) or a resource does (`Encounter/…`). */
export function encounterReference(encounter: string | undefined): { readonly encounter?: Reference } {
  if (encounter === undefined) return {};
  return { encounter: { reference: encounter.includes('/') ? encounter : `Encounter/${encounter}` } };
}

/** The identifier by which everything of one draft is found again, however often it is sent. */
export function worIdentifier(key: string): Identifier {
  return {
    type: { coding: [{ system: systems.identifierType, code: 'PLAC' }] },
    system: worSystems.referral,
    value: key,
  };
}
