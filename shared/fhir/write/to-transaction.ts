import type { Bundle, BundleEntry, FhirResource, Reference } from 'fhir/r4';
import type { DraftBase } from '../../domain/drafts/draft-base.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import { putsOf } from './puts-of.ts';
import { ownSubject } from './references.ts';
import { consentKey, permissionsOf, toConsent } from './to-consent.ts';
import { toServiceRequest } from './to-service-request.ts';
import { toTask } from './to-task.ts';
import { sameIdentifier } from './wor-identifier.ts';

/** Placeholders inside one Bundle: fixed, so that a repeated send is the same to the byte. */
const placeholders = {
  sharing: 'urn:uuid:5a8d4a3c-0f1e-4f6b-9c1d-000000000001',
  feedback: 'urn:uuid:5a8d4a3c-0f1e-4f6b-9c1d-000000000002',
  request: 'urn:uuid:5a8d4a3c-0f1e-4f6b-9c1d-000000000003',
  task: 'urn:uuid:5a8d4a3c-0f1e-4f6b-9c1d-000000000004',
} as const;

/**
 * OutgoingReferral → the transaction that makes it, all or nothing; every entry only when there is none with its
 * identifier yet. An exchange that is not the HIS's own server takes a Patient entry and its `subject` besides.
 */
export function toTransaction(outgoing: OutgoingReferral, subject: Reference = ownSubject(outgoing)): Bundle {
  const { key } = outgoing;
  const permissions = permissionsOf(outgoing);
  const consents = permissions.map((permission) => ({ reference: placeholders[permission] }));
  const request = { reference: placeholders.request };
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [
      ...permissions.map((permission) =>
        entry(
          placeholders[permission],
          toConsent(outgoing, permission, subject),
          consentKey(key, permission),
        ),
      ),
      entry(placeholders.request, toServiceRequest(outgoing, { subject, consents }), key),
      entry(placeholders.task, toTask(outgoing, { subject, request }), key),
    ],
  };
}

/** The entries that turn a draft into the referral: permissions are new, the draft's own two are written over. */
export function toDraftTransaction(outgoing: OutgoingReferral, base: DraftBase): readonly BundleEntry[] {
  const { entry = [] } = toTransaction(outgoing); // never empty
  const subject = ownSubject(outgoing);
  const consents = permissionsOf(outgoing).map((permission) => ({ reference: placeholders[permission] }));
  const puts = putsOf(base, {
    request: toServiceRequest(outgoing, { subject, consents }),
    taskOn: (request) => toTask(outgoing, { subject, request }),
  });
  return [
    ...entry.filter(({ resource }) => resource?.resourceType === 'Consent'), // every entry has one
    puts.request,
    puts.task,
  ];
}

function entry(fullUrl: string, resource: FhirResource, key: string): BundleEntry {
  return {
    fullUrl,
    resource,
    request: { method: 'POST', url: resource.resourceType, ifNoneExist: sameIdentifier(key) },
  };
}
