import type { FhirResource, Patient, ServiceRequest, Task } from 'fhir/r4';
import type { Happened, LedgerReferral } from '../../../../sandbox/volume/ledger.ts';

const serviceSystem = 'https://welzijnoprecept.example/fhir/CodeSystem/wor-service';
const stepSystem = 'https://welzijnoprecept.example/fhir/CodeSystem/wor-step';
const reasonSystem = 'https://welzijnoprecept.example/fhir/CodeSystem/wor-reason';
const themeSystem = 'https://welzijnoprecept.example/fhir/CodeSystem/wor-theme';

/** What the resources say of one referral, in the ledger's words. */
export type Reread = Pick<
  LedgerReferral,
  | 'key'
  | 'sentOn'
  | 'contactBy'
  | 'patient'
  | 'birthDate'
  | 'sex'
  | 'role'
  | 'reasons'
  | 'themes'
  | 'contacted'
  | 'intake'
> & {
  readonly postcode: string | undefined;
  readonly municipality: string | undefined;
  readonly messages: number;
  readonly status: Task['status'];
  readonly requestStatus: ServiceRequest['status'];
};

/** Everything generated, by type and id. */
export function byReference(resources: Iterable<FhirResource>): ReadonlyMap<string, FhirResource> {
  return new Map([...resources].map((resource) => [`${resource.resourceType}/${resource.id}`, resource]));
}

/** The referrals among the Tasks, read by somebody who knows the codes and nothing of how they were made. */
export function rereadReferrals(held: ReadonlyMap<string, FhirResource>): ReadonlyMap<string, Reread> {
  const reread = new Map<string, Reread>();
  for (const task of held.values()) {
    if (task.resourceType !== 'Task') continue;
    const request = find(held, 'ServiceRequest', task.focus?.reference);
    const isOurs = request.code?.coding?.some(
      ({ system, code }) => system === serviceSystem && code === 'welzijn-op-recept',
    );
    if (isOurs)
      reread.set(task.id ?? '', rereadReferral(task, request, find(held, 'Patient', task.for?.reference)));
  }
  return reread;
}

function rereadReferral(task: Task, request: ServiceRequest, patient: Patient): Reread {
  return {
    key: task.identifier?.[0]?.value ?? '',
    sentOn: dayInAmsterdam(request.authoredOn ?? ''),
    contactBy: task.restriction?.period?.end ?? '',
    patient: patient.id ?? '',
    birthDate: patient.birthDate,
    sex: patient.gender ?? 'unknown',
    postcode: patient.address?.[0]?.postalCode?.replace(' ', ''),
    municipality: patient.address?.[0]?.district,
    role: task.requester?.reference?.replace('PractitionerRole/', '') ?? '',
    reasons: codes(request.reasonCode, reasonSystem),
    themes: codes(request.orderDetail, themeSystem),
    contacted: earliest(task, [
      'contacted',
      'intake-planned',
      'no-show',
      'intake-done',
      'guidance',
      'matched',
      'activity-started',
      'aftercare',
      'completed',
    ]),
    intake: earliest(task, ['intake-done']),
    messages: task.note?.length ?? 0,
    status: task.status,
    requestStatus: request.status,
  };
}

function find<T extends 'ServiceRequest' | 'Patient'>(
  held: ReadonlyMap<string, FhirResource>,
  type: T,
  reference = '',
): Extract<FhirResource, { resourceType: T }> {
  const isOfType = (one: FhirResource | undefined): one is Extract<FhirResource, { resourceType: T }> =>
    one?.resourceType === type;
  const resource = held.get(reference);
  if (!isOfType(resource)) throw new Error(`${reference} is no ${type}`);
  return resource;
}

function earliest({ output = [] }: Task, steps: readonly string[]): Happened {
  const reported = output.filter(({ type }) =>
    type.coding?.some(({ system, code = '' }) => system === stepSystem && steps.includes(code)),
  );
  const [on] = reported
    .flatMap(({ valueDateTime }) => (valueDateTime ? [dayInAmsterdam(valueDateTime)] : []))
    .sort();
  if (on !== undefined) return { on };
  return reported.length > 0 ? 'undated' : 'no';
}

function codes<T extends string>(concepts: ServiceRequest['reasonCode'], wanted: string): readonly T[];
function codes(concepts: ServiceRequest['reasonCode'], wanted: string): readonly string[] {
  return (concepts ?? []).flatMap(({ coding = [] }) =>
    coding.flatMap(({ system, code }) => (system === wanted && code ? [code] : [])),
  );
}

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

function dayInAmsterdam(dateTime: string): string {
  return dateTime.includes('T') ? day.format(new Date(dateTime)) : dateTime;
}
