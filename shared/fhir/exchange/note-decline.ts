import { FailureError } from '../../domain/failure.ts';
import type { DeclineNote } from '../../ports/referrals.ts';
import type { FhirTransport } from '../transport.ts';
import { toDecline } from '../write/to-decline.ts';
import { createOnce } from './create-once.ts';

/**
 * Keeps "besproken, wil (nog) niet" in the record, once however often it is asked. Throws FailureError when nothing can
 * have been kept.
 */
export async function noteDecline(transport: FhirTransport, note: DeclineNote): Promise<'kept' | 'in-doubt'> {
  const keyed = { type: 'Procedure', key: note.key, patient: note.patient.patient };
  const created = await createOnce(transport, keyed, toDecline(note));
  if (created.kind === 'there') return 'kept';
  if (created.how === 'unanswered') return 'in-doubt';
  throw new FailureError(created.failure);
}
