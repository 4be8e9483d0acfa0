import type { Communication, Consent, Patient, Reference, Resource, ServiceRequest, Task } from 'fhir/r4';
import { ExchangeError, type FhirClient } from './fhir-client.ts';
import { isOfType } from './of-type.ts';

/** A referral on the coach's screen. What could not be read is `undefined`; the page says so. */
export type CoachReferral = {
  readonly task: Task;
  readonly request: ServiceRequest | undefined;
  readonly patient: Patient | undefined;
  readonly consents: readonly Consent[];
  readonly messages: readonly Communication[];
};

/** Everybody this desk answers for: the coach organisations of the sandbox's three municipalities. */
const deskOwners = [
  'HealthcareService/welzijnscoach-lindeveen',
  'Organization/welzijn-lindeveen',
  'HealthcareService/welzijnscoach-oostdrecht',
  'Organization/samen-oostdrecht',
  'Organization/buurtkracht-west',
] as const;

/** Referrals sent to one of the desk's organisations, newest first. Drafts are the practice's own business. */
export async function readIncoming(client: FhirClient): Promise<Task[]> {
  const found = await client.search(`Task?owner=${encodeURIComponent(deskOwners.join(','))}`);
  return found
    .filter(isOfType('Task'))
    .filter(({ status }) => status !== 'draft' && status !== 'entered-in-error')
    .sort((one, other) => sentMoment(other) - sentMoment(one));
}

/** A referral with all it carries. */
export async function readReferral(client: FhirClient, taskId: string): Promise<CoachReferral> {
  const task = await readTask(client, taskId);
  const request = await readFocus(client, task);
  const [patient, consents, messages] = await Promise.all([
    readPatient(client, task, request),
    readConsents(client, request),
    readMessages(client, task),
  ]);
  return { task, request, patient, consents, messages };
}

async function readMessages(client: FhirClient, { focus }: Task): Promise<Communication[]> {
  if (!focus?.reference) return []; // a Task without a focus has nothing a message could hang on
  const found = await client.search(`Communication?based-on=${encodeURIComponent(focus.reference)}`);
  return found.filter(isOfType('Communication'));
}

/** The Task itself; anything else under that id is not a referral. */
export async function readTask(client: FhirClient, taskId: string): Promise<Task> {
  const found = await client.read(`Task/${encodeURIComponent(taskId)}`);
  if (!isOfType('Task')(found)) throw new ExchangeError(404, 'Geen verwijzing');
  return found;
}

async function readFocus(client: FhirClient, task: Task): Promise<ServiceRequest | undefined> {
  const found = await readReference(client, task.focus, task.contained);
  return isOfType('ServiceRequest')(found) ? found : undefined;
}

async function readPatient(client: FhirClient, task: Task, request: ServiceRequest | undefined) {
  const contained = [...(request?.contained ?? []), ...(task.contained ?? [])];
  const found = await readReference(client, request?.subject ?? task.for, contained);
  return isOfType('Patient')(found) ? found : undefined;
}

async function readConsents(client: FhirClient, request: ServiceRequest | undefined): Promise<Consent[]> {
  const references = request?.supportingInfo ?? [];
  const found = await Promise.all(
    references.map((reference) => readReference(client, reference, request?.contained)),
  );
  return found.filter(isOfType('Consent'));
}

async function readReference(
  client: FhirClient,
  target: Reference | undefined,
  contained: readonly Resource[] = [],
): Promise<Resource | undefined> {
  const reference = target?.reference;
  if (!reference) return undefined;
  if (reference.startsWith('#')) return contained.find(({ id }) => id === reference.slice(1));

  try {
    return await client.read(reference);
  } catch (thrown) {
    if (thrown instanceof ExchangeError && isOutOfSight.has(thrown.status)) return undefined;
    throw thrown;
  }
}

const isOutOfSight = new Set([403, 404, 410]);

function sentMoment({ authoredOn }: Task): number {
  return authoredOn ? Date.parse(authoredOn) : 0;
}
