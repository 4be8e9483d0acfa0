import type { FhirResource, Reference, ServiceRequest } from 'fhir/r4';
import { type Failure, FailureError } from '../../domain/failure.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { FhirTransport } from '../transport.ts';
import { ownSubject } from '../write/references.ts';
import { toServiceRequest } from '../write/to-service-request.ts';
import { toTask } from '../write/to-task.ts';
import { type Created, createOnce } from './create-once.ts';
import { makeConsents } from './make-consents.ts';
import type { SendTry } from './send-try.ts';
import { putVersioned, readVersioned, type Versioned } from './versioned.ts';
import type { NotMade } from './write-once.ts';

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

  const consents = await makeConsents(transport, outgoing);
  if (consents.kind === 'not-made') return consents;

  const asked = toServiceRequest(outgoing, { subject, consents: consents.references });
  const request = await once(asked);
  if (request.kind === 'not-made') return { ...request, how: 'refused' }; // without a Task nothing has been sent
  const replaced = request.by === 'earlier' ? await replaceDraft(transport, request.ids[0], asked) : 'done';
  if (replaced !== 'done') return { ...replaced, how: 'refused' };

  const task = await once(toTask(outgoing, { subject, request: referenceTo(request) }));
  return task.kind === 'not-made' ? task : { kind: 'made', taskIds: task.ids, by: task.by };
}

/** Half of a draft may stand there, of which the saving broke off: it must not go along with its older text. */
async function replaceDraft(
  transport: FhirTransport,
  id: string,
  request: ServiceRequest,
): Promise<'done' | NotMade> {
  const reference = `ServiceRequest/${id}`;
  const there = await tryToRead(transport, reference);
  if ('failure' in there) return { kind: 'not-made', how: 'refused', failure: there.failure };
  if (there.resource.status !== 'draft') return 'done';
  const whole = { resource: { resourceType: request.resourceType, id }, version: there.version };
  const written = await putVersioned(transport, reference, whole, { ...request, id });
  return written.kind === 'done' ? 'done' : written;
}

async function tryToRead(
  transport: FhirTransport,
  reference: string,
): Promise<Versioned | { readonly failure: Failure }> {
  try {
    return await readVersioned(transport, reference);
  } catch (thrown) {
    if (thrown instanceof FailureError) return { failure: thrown.failure };
    throw thrown;
  }
}

function referenceTo({ ids }: Extract<Created, { kind: 'there' }>): Reference {
  return { reference: `ServiceRequest/${ids[0]}` }; // of doubles that others made, the first will do
}
