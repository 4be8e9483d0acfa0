import { FailureError } from '../../domain/failure.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import type { SentContent } from '../../ports/referrals.ts';
import { mayBeOf } from '../read/datatypes.ts';
import { readSent } from '../read/read-draft.ts';
import { readAnyTask } from '../read/read-referral.ts';
import type { FhirTransport } from '../transport.ts';
import { readVersioned } from './versioned.ts';

/** What a referral of this patient said when it was sent. Throws FailureError when it cannot be read. */
export async function readSentContent(
  transport: FhirTransport,
  { taskId, request }: Pick<Referral, 'taskId' | 'request'>,
  patient: string,
  coaches: readonly CoachOrganisation[],
): Promise<SentContent> {
  if (request === undefined) throw unreadable('Task', 'focus: missing');
  const [task, asked] = await Promise.all([
    readVersioned(transport, `Task/${taskId}`),
    readVersioned(transport, request),
  ]);
  const read = readAnyTask(task.resource);
  if (read.kind === 'read' && !mayBeOf(patient, read.value.for))
    throw new FailureError({ kind: 'wrong-patient' });

  const sent = readSent(task.resource, asked.resource, coaches);
  if (sent.kind !== 'read')
    throw unreadable('ServiceRequest', sent.kind === 'unreadable' ? sent.detail : 'no referral');
  return sent.value;
}

function unreadable(what: string, detail: string): FailureError {
  return new FailureError({ kind: 'unreadable', what, detail });
}
