import { serverAddress } from '../../shared/domain/record/server-address.ts';
import { toServiceRequest } from '../../shared/fhir/referral/to-referral.ts';
import type { FhirResponse, FhirTransport } from '../../shared/fhir/server/transport.ts';
import { fhirWorklist } from '../../shared/fhir/worklist/fhir-worklist.ts';
import { outgoing } from './draft.ts';
import { task } from './fhir-record.ts';
import { page, response } from './scripted-transport.ts';

/** When the clock of that server starts. */
export const start = Temporal.Instant.from('2026-11-21T09:00:00Z');

/** A resource as that server has it. */
export type Stored = {
  readonly resourceType: string;
  readonly id: string;
  readonly meta: { lastUpdated: string };
};

/** A practice's server with a clock of its own, of which the searches of one type can be made to fail. */
export function practiceServer() {
  const stored = new Map<string, Stored>();
  const asked: string[] = [];
  const failing = new Map<string, (found: readonly Stored[]) => FhirResponse>();
  let now = start;

  function put(resource: { readonly resourceType: string; readonly id: string }): void {
    now = now.add({ seconds: 20 });
    stored.set(`${resource.resourceType}/${resource.id}`, { ...resource, meta: { lastUpdated: `${now}` } });
  }

  function order(id: string, said: object): void {
    const subject = { reference: 'Patient/pat-1' };
    put({ ...toServiceRequest(outgoing(), { subject, consents: [] }), id: `req-${id}`, ...said });
  }

  function refer(id: string): void {
    order(id, {});
    put(task({ id, focus: { reference: `ServiceRequest/req-${id}` } }));
  }

  function write(id: string, about: string): void {
    put({
      resourceType: 'Communication',
      id,
      ...{ status: 'completed', sent: '2026-11-21T08:00:00Z', about: [{ reference: `Task/${about}` }] },
    });
  }

  const transport: FhirTransport = {
    baseUrl: serverAddress('https://his.voorbeeld.example/fhir'),
    async request({ path }) {
      asked.push(path);
      const [type = '', query = ''] = path.split('?');
      const parameters = new URLSearchParams(query);
      const since = parameters.get('_lastUpdated')?.slice(2) ?? '';
      const ids = parameters.get('_id')?.split(',');
      const statuses = parameters.get('status')?.split(',');
      const focuses = parameters.get('focus')?.split(',');
      const found = [...stored.values()].filter(
        (one) =>
          one.resourceType === type &&
          Date.parse(one.meta.lastUpdated) >= (Date.parse(since) || 0) &&
          (ids === undefined || ids.includes(one.id)) &&
          (focuses?.some((focus) => JSON.stringify(one).includes(`"${focus}"`)) ?? true) &&
          (statuses === undefined || ('status' in one && statuses.includes(String(one.status)))),
      );
      return failing.get(type)?.(found) ?? response(200, page(found));
    },
  };
  const list = fhirWorklist(transport, undefined, {
    clock: { now: () => now },
    yieldToUi: async () => {},
  });
  return {
    put,
    order,
    refer,
    write,
    asked,
    failing,
    list,
    pass: (minutes: number) => (now = now.add({ minutes })),
  };
}
