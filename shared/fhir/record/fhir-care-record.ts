import { type Failure, FailureError, whyUnknown } from '../../domain/failure.ts';
import { joinKnowledge, type Knowledge, known, unknown } from '../../domain/knowledge.ts';
import type { CareUser } from '../../domain/people/care-user.ts';
import type { Problem } from '../../domain/record/problem.ts';
import type { CareRecord } from '../../ports/care-record.ts';
import { readOffer } from '../server/capability.ts';
import { demandPlain, readList } from '../server/parsed-entry.ts';
import { searchInOtherWords } from '../server/search-in-other-words.ts';
import { type Found, searchAll } from '../server/search-pages.ts';
import { failing } from '../server/server-failure.ts';
import { type FhirTransport, isSuccess } from '../server/transport.ts';
import { readContact } from './read-contact.ts';
import { readPatient } from './read-patient.ts';
import { hasIcpc, readEpisodes, readProblems } from './read-problems.ts';
import type { RoleLine } from './read-role.ts';
import { readUser } from './read-user.ts';

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
      const read = demandPlain(answer.body, readPatient, 'Patient');
      if (read.id !== patient) throw new FailureError({ kind: 'wrong-patient' });
      if (read.record.use === 'replaced') throw new FailureError({ kind: 'replaced-patient' });
      return read;
    },

    async readProblems(patient, signal) {
      const problems = readProblems(await findConditions(transport, patient, signal), patient);
      const isTurnedDown = !problems.known && (problems.why === 'not-offered' || problems.why === 'refused');
      if (hasIcpc(problems) || !(problems.known || isTurnedDown)) return problems;
      if (options.episodes === undefined) return withoutEpisodes(problems, transport, signal);
      return joinKnowledge([problems, await readFoundEpisodes(transport, patient, signal)]);
    },

    async readContacts(patient, since, signal) {
      const id = encodeURIComponent(patient);
      // A server takes a day on its own clock, often UTC, on which a contact just after our midnight is of the day before.
      const from = `date=ge${Temporal.PlainDate.from(since).subtract({ days: 1 })}`;
      const found = await searchInOtherWords(
        transport,
        [
          `Encounter?patient=${id}&${from}`,
          `Encounter?subject=Patient/${id}&${from}`,
          `Encounter?patient=${id}`,
        ],
        signal,
      );
      return readList(found, 'Encounter', (encounter) => readContact(encounter, patient, since));
    },

    readUser: (signal) => readCareUser(transport, options, signal),
  };
}

/**
 * Some servers know `subject` only, others want a category. Which categories a server has is not known, so what is
 * found by category is a part of the list.
 */
function findConditions(transport: FhirTransport, patient: string, signal: AbortSignal): Promise<Found> {
  const id = encodeURIComponent(patient);
  const categories = 'category=problem-list-item,encounter-diagnosis,health-concern';
  return searchInOtherWords(
    transport,
    [
      `Condition?patient=${id}`,
      `Condition?subject=Patient/${id}`,
      { query: `Condition?patient=${id}&${categories}`, covers: 'part' },
    ],
    signal,
  );
}

/** Asked only where Conditions give no code, so that the checklist of nearly everybody waits for one request. */
async function readFoundEpisodes(
  transport: FhirTransport,
  patient: string,
  signal: AbortSignal,
): Promise<Knowledge<readonly Problem[]>> {
  const query = `EpisodeOfCare?patient=${encodeURIComponent(patient)}`;
  const found = await searchInOtherWords(
    transport,
    [`${query}&_include=EpisodeOfCare:condition`, query],
    signal,
  );
  const episodes = readEpisodes(found, patient);
  const hasNone = !episodes.known && episodes.why === 'not-offered';
  return hasNone ? known([]) : episodes; // a HIS without episodes keeps no problems in them
}

/** Where episodes may not be read, Conditions are the whole list only at a server that says it has no episodes. */
async function withoutEpisodes(
  problems: Knowledge<readonly Problem[]>,
  transport: FhirTransport,
  signal: AbortSignal,
): Promise<Knowledge<readonly Problem[]>> {
  if (!problems.known) return problems;
  const offer = await readOffer(transport, 'EpisodeOfCare', { beside: 'Condition', signal });
  return offer === 'not-offered' ? problems : unknown('not-permitted', problems.value);
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
    found: found.kind === 'all' ? found.kind : 'partial',
  } as const;
  const missing = await readMissing(transport, readUser(resources, sources), signal);
  const user = readUser([...resources, ...missing.resources], sources);
  const failure = failureIn(found) ?? missing.failure;
  return failure ? unknown(whyUnknown(failure), user) : known(user);
}

/** A care professional who is at this server: at another, the same id is somebody else. */
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
  if (type === 'Practitioner') return searchInOtherWords(transport, [query + include, query], signal);

  const whole = await searchAll(transport, query + include, signal);
  const isRefused = whole.kind === 'failed' && whole.failure.kind === 'refused';
  if (!isRefused) return whole;
  const role = await readOne(transport, reference, signal);
  return role.failure
    ? { kind: 'failed', failure: role.failure }
    : { kind: 'all', resources: role.resources };
}

type StillToRead = { readonly resources: readonly unknown[]; readonly failure: Failure | undefined };

/** Person and practice by themselves, where includes were not followed or there is no role at all. */
async function readMissing(
  transport: FhirTransport,
  user: CareUser,
  signal: AbortSignal,
): Promise<StillToRead> {
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

async function readOne(transport: FhirTransport, path: string, signal: AbortSignal): Promise<StillToRead> {
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
