import type fc from 'fast-check';
import type { FhirTransport } from '../../shared/fhir/server/transport.ts';

/** A server whose answers arrive in the order that the scheduler chooses. */
export function inAnyOrder<Server extends FhirTransport>(server: Server, scheduler: fc.Scheduler): Server {
  return {
    ...server,
    request: scheduler.scheduleFunction((request: Parameters<FhirTransport['request']>[0]) => {
      const answer = server.request(request);
      answer.catch(() => undefined); // the scheduler listens to it only once it is its turn; Node would call it unhandled
      return answer;
    }),
  };
}
