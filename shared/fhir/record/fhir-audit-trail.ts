import type { AuditTrail } from '../../ports/audit.ts';
import type { Clock } from '../../ports/clock.ts';
import type { FhirTransport } from '../server/transport.ts';
import { isNo, writeOnce } from '../server/versioned.ts';
import { type AuditAgent, toAuditEvent } from './to-audit-event.ts';

/** Sends audit facts to the server as long as it takes them; the first refusal ends it for this session. */
export function fhirAuditTrail(transport: FhirTransport, agent: AuditAgent, clock: Clock): AuditTrail {
  let isRefused = false;

  return {
    note(action, patient) {
      if (isRefused) return;
      const body = toAuditEvent(action, agent, patient, clock.now().toString());
      // Not waited for: a log that is slow or full must not hold up the consult.
      void writeOnce(transport, { method: 'POST', path: 'AuditEvent', body }, 'AuditEvent').then(
        (written) => {
          if (written.kind === 'not-made' && isNo(written)) isRefused = true;
        },
      );
    },
  };
}
