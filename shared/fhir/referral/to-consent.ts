import type { Consent, Reference } from 'fhir/r4';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import { systems } from '../element/codes.ts';
import { displays } from '../element/displays.ts';
import { practiceOf, worIdentifier } from '../element/references.ts';

/** The two permissions of a referral, each a Consent of its own: one can be taken back without the other. */
export type Permission = 'sharing' | 'feedback';

/** The permissions this referral goes with; without `sharing` there is no referral. */
export function permissionsOf({ consent }: OutgoingReferral): readonly Permission[] {
  return consent.feedback === 'given' ? ['sharing', 'feedback'] : ['sharing'];
}

/** The key under which a permission is found again. */
export function consentKey(key: string, permission: Permission): string {
  return permission === 'sharing' ? key : `${key}-${permission}`;
}

/** OutgoingReferral → Consent for one of its permissions. */
export function toConsent(outgoing: OutgoingReferral, permission: Permission, subject: Reference): Consent {
  const { form, askedBy, at } = outgoing.consent;
  const text = `${displays.consentForm[form]}, ${displays.askedBy} ${askedBy}: ${displays[permission]}`;
  return {
    resourceType: 'Consent',
    identifier: [worIdentifier(consentKey(outgoing.key, permission))],
    status: 'active',
    scope: { coding: [{ system: systems.consentScope, code: 'patient-privacy' }] },
    category: [{ coding: [{ system: systems.actCode, code: 'IDSCL' }] }],
    patient: subject,
    dateTime: at,
    performer: [subject],
    organization: [practiceOf(outgoing)],
    policyRule: { text },
    provision: {
      type: 'permit',
      actor: [
        {
          role: { coding: [{ system: systems.participation, code: 'IRCP' }] },
          reference: permission === 'sharing' ? allowedActor(outgoing) : practiceOf(outgoing),
        },
      ],
      class: dataClasses[permission].map((code) => ({ system: systems.resourceTypes, code })),
    },
  };
}

const dataClasses: Readonly<Record<Permission, readonly string[]>> = {
  sharing: ['Patient', 'ServiceRequest'],
  feedback: ['Task', 'Communication'],
};

/**
 * The organisation, by reference wherever it is known, so that an exchange can write an access policy on it. R4 does not
 * let a Consent point to a HealthcareService: without the organisation behind it, that one is only named.
 */
function allowedActor({ coach }: OutgoingReferral): Reference {
  const { name, organization } = coach;
  const reference = coach.reference.startsWith('Organization/') ? coach.reference : organization;
  return { ...(reference !== undefined && { reference }), display: name };
}
