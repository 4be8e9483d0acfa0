import { type Failure, FailureError } from '../domain/failure.ts';
import { type Knowledge, known, unknown } from '../domain/knowledge.ts';
import type { CareUser } from '../domain/people/care-user.ts';
import type { CareRecord } from '../ports/care-record.ts';
import { failing, whyUnknown } from './failure-of.ts';
import { relativeReference } from './read/datatypes.ts';
import { demand, readList } from './read/entry.ts';
import { readContact } from './read/read-contact.ts';
import { readPatient } from './read/read-patient.ts';
import { readProblem } from './read/read-problem.ts';
import { readUser } from './read/read-user.ts';
import type { RoleLine } from './read/role-of.ts';
import { type Found, searchAll } from './search-pages.ts';
import { type FhirTransport, isSuccess } from './transport.ts';

/** What a FHIR care record needs to know beside the server. */
export type CareRecordOptions = {
  /** `fhirUser` of the launch, relative or absolute; undefined when the HIS does not tell. */
  readonly fhirUser: string | undefined;
  /** Roles of this HIS, from the configuration. */
  readonly roles: readonly RoleLine[];
};

/** The medical record at a HIS's FHIR server. */
export function fhirCareRecord(transport: FhirTransport, options: CareRecordOptions): CareRecord {
  return {
    async readPatient(patient, signal) {
      const answer = await transport.request({
        method: 'GET',
        path: `Patient/${encodeURIComponent(patient)}`,
        signal,
      });
      if (!isSuccess(answer)) throw failing(answer, 'Patient');
      const read = demand(readPatient(answer.body), 'Patient');
      if (read.id !== patient) throw new FailureError({ kind: 'wrong-patient' });
      return read;
    },

    async readProblems(patient, signal) {
      const found = await searchAll(transport, `Condition?patient=${encodeURIComponent(patient)}`, signal);
      return readList(found, 'Condition', (condition) => readProblem(condition, patient));
    },

    async readContacts(patient, since, signal) {
      const query = `Encounter?patient=${encodeURIComponent(patient)}&date=ge${since}`;
      const found = await searchAll(transport, query, signal);
      return readList(found, 'Encounter', (encounter) => readContact(encounter, patient, since));
    },

    readUser: (signal) => readCareUser(transport, options, signal),
  };
}

async function readCareUser(
  transport: FhirTransport,
  { fhirUser, roles }: CareRecordOptions,
  signal: AbortSignal,
): Promise<Knowledge<CareUser>> {
  const reference = relativeReference(fhirUser);
  if (reference === undefined) return unknown('not-offered');

  const found = await searchAll(transport, roleQuery(reference), signal);
  const resources = found.kind === 'failed' ? [] : found.resources;
  const missing = await readMissing(transport, reference, resources, signal);
  const user = readUser([...resources, ...missing.resources], reference, roles);
  const failure = failureIn(found) ?? missing.failure;
  return failure ? unknown(whyUnknown(failure), user) : known(user);
}

/** Role, person and practice in one go, where the server follows includes. */
function roleQuery(reference: string): string {
  const [type = '', id = ''] = reference.split('/'); // a relative reference has both
  const which = type === 'PractitionerRole' ? `_id=${id}` : `practitioner=${type}/${id}`;
  return `PractitionerRole?${which}&_include=PractitionerRole:practitioner&_include=PractitionerRole:organization`;
}

type Missing = { readonly resources: readonly unknown[]; readonly failure: Failure | undefined };

/** Person and practice by themselves, where includes were not followed or there is no role at all. */
async function readMissing(
  transport: FhirTransport,
  reference: string,
  resources: readonly unknown[],
  signal: AbortSignal,
): Promise<Missing> {
  const user = readUser(resources, reference, []);
  const wanted = [
    ...(user.name === '' && user.reference.startsWith('Practitioner/') ? [user.reference] : []),
    ...(user.practice.name === '' && user.practice.reference !== undefined ? [user.practice.reference] : []),
  ];
  const reads = await Promise.all(wanted.map((path) => readOne(transport, path, signal)));
  return {
    resources: reads.flatMap(({ resources }) => resources),
    failure: reads.find(({ failure }) => failure !== undefined)?.failure,
  };
}

async function readOne(transport: FhirTransport, path: string, signal: AbortSignal): Promise<Missing> {
  try {
    const answer = await transport.request({ method: 'GET', path, signal });
    if (!isSuccess(answer)) throw failing(answer, path.split('/')[0] ?? path);
    return { resources: [answer.body], failure: undefined };
  } catch (thrown) {
    if (!(thrown instanceof FailureError) || thrown.failure.kind === 'session-expired') throw thrown;
    return { resources: [], failure: thrown.failure };
  }
}

function failureIn(found: Found): Failure | undefined {
  return found.kind === 'failed' && found.failure.kind !== 'refused' ? found.failure : undefined; // no roles here: the person will do
}
