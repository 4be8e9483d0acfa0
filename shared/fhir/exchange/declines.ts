import { FailureError } from '../../domain/failure.ts';
import { type Decline, isSameDecline } from '../../domain/referral/decline.ts';
import type { DeclineNote, DeclineToUndo, UndoDeclineOutcome } from '../../ports/referrals.ts';
import { readDecline } from '../referral/read-decline.ts';
import { toDecline } from '../referral/to-decline.ts';
import { createOnce, findByKey } from '../server/keyed.ts';
import type { FhirTransport } from '../server/transport.ts';
import { isNo, type NotMade, readVersioned, type Versioned, writeOnce } from '../server/versioned.ts';

/** Looking and writing this often at most: whoever changes it more often than that is told about. */
const ROUNDS = 3;

/**
 * Marks a "no" as entered in error, so that it counts nowhere. What is in the record by now is read first, and written
 * over only while it says what the user saw; a version that changed in between is read again. Throws FailureError when
 * it may still be in the record.
 */
export async function undoDecline(
  transport: FhirTransport,
  wanted: DeclineToUndo,
): Promise<UndoDeclineOutcome> {
  const { patient, key } = wanted;
  let failed: NotMade | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const look = await findByKey(transport, { type: 'Procedure', key, patient: patient.patient });
    if (look.kind === 'unanswered') throw new FailureError(look.failure);

    const left = look.found.filter(({ resource }) => resource.status !== 'entered-in-error');
    const changed = left.find((one) => !saysWhatWasSeen(asDecline(one, patient.patient), wanted));
    if (changed) return { kind: 'changed', now: asDecline(changed, patient.patient) };

    const tried = await Promise.all(left.map((one) => markAsError(transport, one)));
    failed = tried.find((one) => one !== undefined);
    if (failed === undefined) return { kind: 'undone' };
    if (isNo(failed)) throw new FailureError(failed.failure);
  }
  throw new FailureError(failed?.failure ?? { kind: 'conflict' });
}

/** Undefined once the server has it as an error, which is read and not believed. */
async function markAsError(
  transport: FhirTransport,
  { resource, version }: Versioned,
): Promise<NotMade | undefined> {
  const path = `Procedure/${resource.id}`;
  const headers = { prefer: 'return=representation', ...(version !== undefined && { 'if-match': version }) };
  const body = { ...resource, status: 'entered-in-error' };
  const written = await writeOnce(transport, { method: 'PUT', path, headers, body }, 'Procedure');
  if (written.kind === 'not-made' && written.how !== 'unanswered') return written;

  const now = await readVersioned(transport, path);
  if (now.resource.status === 'entered-in-error') return undefined;
  return written.kind === 'not-made'
    ? written
    : { kind: 'not-made', how: 'failed', failure: { kind: 'conflict' } };
}

function saysWhatWasSeen(stored: Decline | undefined, seen: DeclineToUndo): boolean {
  return stored !== undefined && isSameDecline(stored, seen);
}

function asDecline({ resource }: Versioned, patient: string): Decline | undefined {
  const entry = readDecline(resource, patient);
  return entry.kind === 'read' ? entry.value : undefined;
}

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
