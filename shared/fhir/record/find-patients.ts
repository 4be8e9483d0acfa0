import { type Failure, FailureError } from '../../domain/failure.ts';
import { takeApart } from '../../domain/identity/written-name.ts';
import type { Patient } from '../../domain/record/patient.ts';
import { readList } from '../server/parsed-entry.ts';
import { type Found, searchAll } from '../server/search-pages.ts';
import type { FhirTransport } from '../server/transport.ts';
import { readPatient } from './read-patient.ts';

/**
 * Everybody of this birth date whose family name may be this: all of them, or a failure. Both are sent in a form:
 * addresses end up in logs of servers and proxies. A server that takes no form is not asked in another way.
 */
export async function findPatients(
  transport: FhirTransport,
  name: string,
  birthDate: string,
  signal: AbortSignal,
): Promise<readonly Patient[]> {
  const day = `Patient?${new URLSearchParams({ birthdate: birthDate })}`;
  // Any one family name, anywhere: prefixes and partners' names are stored in more ways than one.
  const [family = ''] = takeApart(name).family;
  const named = `${day}&${new URLSearchParams({ 'family:contains': family })}`;
  const asked = await searchAll(transport, named, signal, 'form');
  const found = isNoAnswer(asked) ? await searchAll(transport, day, signal, 'form') : asked;
  if (found.kind === 'failed') throw new FailureError(found.failure);
  const read = readList(found, 'Patient', readPatient);
  if (!read.known) throw new FailureError(notWhole); // the namesake may be among what was not read
  return read.value;
}

/** From a server without `:contains`, or from one to which "Öztürk" and "ozturk" are two names. */
function isNoAnswer(found: Found): boolean {
  return found.kind === 'failed' ? found.failure.kind === 'refused' : found.resources.length === 0;
}

const notWhole: Failure = { kind: 'unreadable', what: 'Patient', detail: 'incomplete search' };
