import type { FhirResource, Reference } from 'fhir/r4';
import type { OutgoingReferral } from '../domain/referral/outgoing.ts';
import { type Created, createOnce } from './create-once.ts';
import type { SendTry } from './send-try.ts';
import type { FhirTransport } from './transport.ts';
import { ownSubject } from './write/references.ts';
import { consentKey, permissionsOf, toConsent } from './write/to-consent.ts';
import { toServiceRequest } from './write/to-service-request.ts';
import { toTask } from './write/to-task.ts';

/**
 * Permissions, request and Task in this order, each once: whatever stops it, the next try goes on where this one
 * ended. The Task comes last, so that a coach never sees half a referral.
 */
export async function sendOneByOne(transport: FhirTransport, outgoing: OutgoingReferral): Promise<SendTry> {
  const { key } = outgoing;
  const subject = ownSubject(outgoing);
  const patient = outgoing.patient.patient;
  const once = (resource: FhirResource) =>
    createOnce(transport, { type: resource.resourceType, key, patient }, resource);

  const consents: Reference[] = [];
  for (const permission of permissionsOf(outgoing)) {
    const keyed = { type: 'Consent', key: consentKey(key, permission), patient };
    const consent = await createOnce(
      transport,
      keyed,
      toConsent(outgoing, permission, subject),
      'when-allowed',
    );
    if (consent.kind === 'not-made') return withoutTask(consent);
    consents.push(referenceTo('Consent', consent));
  }

  const request = await once(toServiceRequest(outgoing, { subject, consents }));
  if (request.kind === 'not-made') return withoutTask(request);

  const task = await once(toTask(outgoing, { subject, request: referenceTo('ServiceRequest', request) }));
  return task.kind === 'not-made' ? task : { kind: 'made', taskIds: task.ids, by: task.by };
}

/** Without a Task nothing has been sent, whatever became of a part before it. */
function withoutTask({ failure }: Extract<Created, { kind: 'not-made' }>): SendTry {
  return { kind: 'not-made', how: 'refused', failure };
}

function referenceTo(type: string, { ids }: Extract<Created, { kind: 'there' }>): Reference {
  return { reference: `${type}/${ids[0]}` }; // of doubles that others made, the first will do
}
