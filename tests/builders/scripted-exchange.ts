import type { Bundle } from 'fhir/r4';
import { FailureError } from '../../shared/domain/failure.ts';
import type { CoachOrganisation } from '../../shared/domain/people/coach-organisation.ts';
import { serverAddress } from '../../shared/domain/record/server-address.ts';
import { regionalReferrals } from '../../shared/fhir/exchange/fhir-referrals.ts';
import type { FhirRequest, FhirResponse, FhirTransport } from '../../shared/fhir/server/transport.ts';
import { patientRef } from './patient.ts';
import { page, response } from './scripted-transport.ts';

const clock = { now: () => Temporal.Instant.from('2026-11-21T10:00:00Z') };
/** The identifier system of our own names for a patient. */
export const system = 'https://welzijnoprecept.example/fhir/NamingSystem/patient';
/** The patient of these tests, as the exchange knows them. */
export const ours = { resourceType: 'Patient', id: 'ex-7', identifier: [{ system, value: 'key-of-ria' }] };
export const somebody = {
  resourceType: 'Patient',
  id: 'ex-1',
  identifier: [{ system, value: 'key-of-jan' }],
};
const task = {
  resourceType: 'Task',
  id: 'task-7',
  identifier: [{ system: 'https://welzijnoprecept.example/fhir/NamingSystem/referral', value: 'key-1' }],
  status: 'requested',
  for: { reference: 'Patient/ex-7' },
};

type Said = {
  readonly patients: readonly object[];
  readonly coaches?: readonly CoachOrganisation[];
  readonly keys?: 'one an organisation';
  readonly line?: 'drops the answer' | 'takes no transaction' | 'has it already';
};

/** An exchange that has these patients, and what it was asked. */
export function exchangeWith({ patients, line, coaches = [], keys }: Said) {
  const bundles: Bundle[] = [];
  const asked: FhirRequest[] = [];
  let stored: 'nothing' | 'a patient' | 'a referral' = line === 'has it already' ? 'a referral' : 'nothing';

  const transport: FhirTransport = {
    baseUrl: serverAddress('https://regio.voorbeeld.example/fhir'),
    async request(request) {
      asked.push(request);
      if (request.method === 'GET') return found(request.path);
      if (line === 'takes no transaction') return partly(request);
      bundles.push(Object(request.body));
      stored = 'a referral';
      if (line === 'drops the answer') throw new FailureError({ kind: 'his-unreachable' });
      return response(200, madeAnswer);
    },
  };
  function partly({ path, body }: FhirRequest): FhirResponse {
    if (path === '') return response(405);
    stored = path === 'Task' ? 'a referral' : 'a patient';
    return response(201, { ...Object(body), id: path === 'Task' ? task.id : ours.id });
  }
  function made(): object | undefined {
    const entries = bundles.flatMap(({ entry = [] }) => entry);
    const patient = entries.find(({ resource }) => resource?.resourceType === 'Patient');
    return patient && { ...patient.resource, id: ours.id };
  }
  function found(path: string): FhirResponse {
    if (path.startsWith('metadata')) return response(200, withTransactions);
    if (path.startsWith('Patient?'))
      return response(200, page(stored === 'nothing' ? patients : [...patients, made() ?? ours]));
    return response(200, page(path.startsWith('Task?') && stored === 'a referral' ? [task] : []));
  }
  const patientKey = async (organisation: string) =>
    keys === undefined ? 'key-of-ria' : `key-of-ria-${organisation}`;
  const options = { patient: patientRef, patientKey, coaches, clock };
  return { exchange: regionalReferrals(transport, options), bundles, asked };
}

const withTransactions = {
  resourceType: 'CapabilityStatement',
  rest: [{ mode: 'server', interaction: [{ code: 'transaction' }] }],
};
const madeAnswer = {
  resourceType: 'Bundle',
  type: 'transaction-response',
  entry: [{ response: { status: '201 Created', location: 'Task/task-7/_history/1' } }],
};
