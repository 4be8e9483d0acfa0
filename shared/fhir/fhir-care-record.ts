import { type Failure, FailureError } from '../domain/failure.ts';
import { type Knowledge, known, unknown } from '../domain/knowledge.ts';
import type { CareUser } from '../domain/people/care-user.ts';
import type { Problem } from '../domain/record/problem.ts';
import type { CareRecord } from '../ports/care-record.ts';
import { failing, whyUnknown } from './failure-of.ts';
import { demand, readList, readPlain } from './read/entry.ts';
import { readContact } from './read/read-contact.ts';
import { readPatient } from './read/read-patient.ts';
import { hasIcpc, onlyInIcpc, readEpisodes, readProblems, together } from './read/read-problems.ts';
import { readUser } from './read/read-user.ts';
import type { RoleLine } from './read/role-of.ts';
import { type Found, searchAll } from './search-pages.ts';
import { type FhirTransport, isSuccess } from './transport.ts';

/** What a FHIR care record needs to know beside the server. */
export type CareRecordOptions = {
  /** `fhirUser` of the launch, relative or absolute; undefined when the HIS does not tell. */
  readonly fhirUser: string | undefined;
  /** The PractitionerRole in which the user is at work (fhirContext), where the launch tells. */
  readonly inRole?: string | undefined;
  /** Roles of this HIS, from the configuration. */
  readonly roles: readonly RoleLine[];
  /** Given where this session may read EpisodeOfCare; some HISs keep the codes there and not in Conditions. */
  readonly episodes?: 'allowed';
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
      if (answer.status === 404 || answer.status === 410) throw new FailureError({ kind: 'unknown-patient' });
      if (!isSuccess(answer)) throw failing(answer, 'Patient');
      const read = demand(readPlain(answer.body, readPatient), 'Patient');
      if (read.id !== patient) throw new FailureError({ kind: 'wrong-patient' });
      if (read.record.use === 'replaced') throw new FailureError({ kind: 'replaced-patient' });
      return read;
    },

    async readProblems(patient, signal) {
      const found = await searchAll(transport, `Condition?patient=${encodeURIComponent(patient)}`, signal);
      const problems = readProblems(found, patient);
      const isEnough = hasIcpc(problems) || (!problems.known && problems.why !== 'not-offered');
      if (isEnough || options.episodes === undefined) return onlyInIcpc(problems);
      return onlyInIcpc(withEpisodes(problems, await findEpisodes(transport, patient, signal), patient));
    },

    async readContacts(patient, since, signal) {
      const query = `Encounter?patient=${encodeURIComponent(patient)}&date=ge${since}`;
      const found = await searchAll(transport, query, signal);
      return readList(found, 'Encounter', (encounter) => readContact(encounter, patient, since));
    },

    readUser: (signal) => readCareUser(transport, options, signal),
  };
}

/** Asked only where Conditions tell nothing, so that the checklist of nearly everybody waits for one request. */
async function findEpisodes(transport: FhirTransport, patient: string, signal: AbortSignal): Promise<Found> {
  const query = `EpisodeOfCare?patient=${encodeURIComponent(patient)}`;
  const whole = await searchAll(transport, `${query}&_include=EpisodeOfCare:condition`, signal);
  const isRefused = whole.kind === 'failed' && whole.failure.kind === 'refused';
  return isRefused ? searchAll(transport, query, signal) : whole;
}

/** A HIS without episodes leaves the problems as they are. */
function withEpisodes(
  problems: Knowledge<readonly Problem[]>,
  found: Found,
  patient: string,
): Knowledge<readonly Problem[]> {
  const episodes = readEpisodes(found, patient);
  const hasNone = !episodes.known && (episodes.why === 'not-offered' || episodes.why === 'not-permitted');
  if (hasNone) return problems;
  return problems.known ? together(problems, episodes) : episodes; // episodes alone, where there are no Conditions
}

async function readCareUser(
  transport: FhirTransport,
  { fhirUser, inRole, roles }: CareRecordOptions,
  signal: AbortSignal,
): Promise<Knowledge<CareUser>> {
  const reference = atThisServer(fhirUser, transport.baseUrl);
  if (reference === undefined) return unknown('not-offered');

  const found = await findRoles(transport, reference, signal);
  const resources = found.kind === 'failed' ? [] : found.resources;
  const sources = {
    reference,
    inRole: atThisServer(inRole, transport.baseUrl),
    configured: roles,
    found: found.kind === 'all' ? found.kind : 'some',
  } as const;
  const missing = await readMissing(transport, readUser(resources, sources), signal);
  const user = readUser([...resources, ...missing.resources], sources);
  const failure = failureIn(found) ?? missing.failure;
  return failure ? unknown(whyUnknown(failure), user) : known(user);
}

/** A care professional who stands at this server: at another, the same id is somebody else. */
function atThisServer(fhirUser: string | undefined, baseUrl: string): string | undefined {
  const reference = fhirUser?.startsWith(`${baseUrl}/`) ? fhirUser.slice(baseUrl.length + 1) : fhirUser; // not told
  return /^(Practitioner|PractitionerRole)\/[A-Za-z0-9\-.]{1,64}$/.exec(reference ?? '')?.[0];
}

/** Role, person and practice in one go, where the server follows includes; else the role by itself. */
async function findRoles(transport: FhirTransport, reference: string, signal: AbortSignal): Promise<Found> {
  const [type, id] = reference.split('/');
  const which = type === 'PractitionerRole' ? `_id=${id}` : `practitioner=${reference}`;
  const query = `PractitionerRole?${which}`;
  const include = '&_include=PractitionerRole:practitioner&_include=PractitionerRole:organization';
  const whole = await searchAll(transport, query + include, signal);
  const isRefused = whole.kind === 'failed' && whole.failure.kind === 'refused';
  if (!isRefused) return whole;
  if (type === 'Practitioner') return searchAll(transport, query, signal);

  const role = await readOne(transport, reference, signal);
  return role.failure
    ? { kind: 'failed', failure: role.failure }
    : { kind: 'all', resources: role.resources };
}

type Missing = { readonly resources: readonly unknown[]; readonly failure: Failure | undefined };

/** Person and practice by themselves, where includes were not followed or there is no role at all. */
async function readMissing(transport: FhirTransport, user: CareUser, signal: AbortSignal): Promise<Missing> {
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
