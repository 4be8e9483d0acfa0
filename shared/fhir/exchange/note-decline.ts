import { FailureError } from '../../domain/failure.ts';
import type { DeclineNote } from '../../ports/referrals.ts';
import type { FhirTransport } from '../transport.ts';
import { toDecline } from '../write/to-decline.ts';
import { createOnce } from './create-once.ts';

/** Keeps "besproken, wil (nog) niet" in the record, once however often it is asked. */
export async function noteDecline(transport: FhirTransport, note: DeclineNote): Promise<void> {
  const keyed = { type: 'Procedure', key: note.key, patient: note.patient.patient };
  const created = await createOnce(transport, keyed, toDecline(note));
  if (created.kind === 'not-made') throw new FailureError(created.failure);
}
