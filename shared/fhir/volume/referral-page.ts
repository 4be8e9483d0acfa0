import { FailureError } from '../../domain/failure.ts';
import type { YieldToUi } from '../../ports/yield-to-ui.ts';
import { service, worSystems } from '../element/codes.ts';
import { findCode, relativeReference } from '../element/datatypes.ts';
import { isOrder } from '../referral/task-status.ts';
import { readResourceType } from '../server/parsed-entry.ts';
import { type Page, searchableLists } from '../server/search-pages.ts';
import { saysPartFailed } from '../server/server-failure.ts';
import type { FhirTransport } from '../server/transport.ts';
import {
  type SeenPatient,
  type SeenRequest,
  type SeenTask,
  seePatient,
  seeRequest,
  seeTask,
} from './minimal-schemas.ts';
import { patientsQuery, requestsQuery, tasksQuery } from './search-urls.ts';
import { streamPages } from './stream-pages.ts';

/** The referrals of one page with all they hang together with. */
export type ReferralPage = {
  readonly tasks: SeenTask[];
  /** By reference ("ServiceRequest/12"), of Welzijn op Recept only. */
  readonly requests: Map<string, SeenRequest>;
  /** References of ServiceRequests for something else. */
  readonly others: Set<string>;
  /** By reference. */
  readonly patients: Map<string, SeenPatient>;
  /** Resources that could not be understood, or that the server says it left out. */
  lost: number;
};

/** What a page holds, of whatever the server put in it. */
export async function readReferralPage({ entry = [] }: Page, yieldToUi: YieldToUi): Promise<ReferralPage> {
  const page: ReferralPage = {
    tasks: [],
    requests: new Map(),
    others: new Set(),
    patients: new Map(),
    lost: 0,
  };
  for (const { resource } of entry) {
    addResource(page, resource);
    await yieldToUi();
  }
  return page;
}

function addResource(page: ReferralPage, resource: unknown): void {
  switch (readResourceType(resource)) {
    case 'Task': {
      const task = seeTask(resource);
      if (task) page.tasks.push(task);
      else page.lost += 1;
      return;
    }
    case 'ServiceRequest': {
      const request = seeRequest(resource);
      if (request) addRequest(page, request);
      else page.lost += 1;
      return;
    }
    case 'Patient': {
      const patient = seePatient(resource);
      if (patient) page.patients.set(`Patient/${patient.id}`, patient);
      return;
    }
    case undefined:
      page.lost += 1;
      return;
    default:
      if (saysPartFailed(resource)) page.lost += 1;
  }
}

function addRequest({ requests, others }: ReferralPage, request: SeenRequest): void {
  const reference = `ServiceRequest/${request.id}`;
  const isWanted = findCode(request.code, worSystems.service) === service.code && isOrder(request);
  if (isWanted) requests.set(reference, request);
  else others.add(reference);
}

/** Asks apart for the Tasks, ServiceRequests and patients that did not come along with their page. */
export async function completePage(
  transport: FhirTransport,
  page: ReferralPage,
  signal: AbortSignal,
): Promise<'complete' | 'without-patients'> {
  const ask = async (values: readonly string[], query: typeof tasksQuery) => {
    const lost = await askFor(transport, values, query, page, signal);
    page.lost += lost; // what it read has been added to by now
  };
  const focuses = page.tasks.flatMap((task) => focusOf(task) ?? []); // about nothing: no referral
  await ask(missing(page.requests.keys(), new Set(focuses)), tasksQuery);
  await ask(missing(focuses, new Set([...page.requests.keys(), ...page.others])).map(idOf), requestsQuery);
  try {
    await ask(
      missing([...page.requests.values()].flatMap(patientOf), page.patients).map(idOf),
      patientsQuery,
    );
    return 'complete';
  } catch (thrown) {
    if (isNotGranted(thrown)) return 'without-patients';
    throw thrown;
  }
}

/** The reference of the ServiceRequest that a Task is about. */
export function focusOf({ focus }: SeenTask): string | undefined {
  return relativeReference(focus?.reference);
}

/** A server that says no, or does not know what is meant, says so again when asked again. */
export function isNotGranted(thrown: unknown): boolean {
  return thrown instanceof FailureError && ['not-permitted', 'refused'].includes(thrown.failure.kind);
}

/** The reference of the patient of a ServiceRequest; of no one in particular, there is none. */
export function patientOf({ subject }: SeenRequest): readonly string[] {
  const reference = relativeReference(subject?.reference) ?? '';
  return reference.startsWith('Patient/') ? [reference] : [];
}

function missing(wanted: Iterable<string>, there: Pick<ReadonlySet<string>, 'has'>): readonly string[] {
  return [...new Set(wanted)].filter((reference) => !there.has(reference));
}

async function askFor(
  transport: FhirTransport,
  values: readonly string[],
  query: (values: readonly string[]) => string,
  page: ReferralPage,
  signal: AbortSignal,
): Promise<number> {
  let lost = 0;
  for (const some of searchableLists(values)) {
    for await (const { page: one, lost: lostHere } of streamPages(transport, query(some), signal)) {
      if (lostHere === 'some') lost += 1;
      for (const { resource } of one.entry ?? []) addResource(page, resource);
    }
  }
  return lost;
}

function idOf(reference: string): string {
  return reference.slice(reference.indexOf('/') + 1);
}
