import type { QueryClient } from '@tanstack/preact-query';
import type { Config } from '../../shared/config/config.ts';
import { fhirAuditTrail } from '../../shared/fhir/fhir-audit-trail.ts';
import { fhirCareRecord } from '../../shared/fhir/fhir-care-record.ts';
import { fhirWorklist } from '../../shared/fhir/fhir-worklist.ts';
import { fhirTransport } from '../../shared/fhir/smart-transport.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { userQuery } from '../../shared/queries/user.ts';
import type { WorklistPorts } from '../../shared/worklist/worklist-ports.ts';
import type { Access } from '../launch/scopes.ts';
import type { PracticeSession } from './open-practice-session.ts';
import { sessionPorts } from './session-ports.ts';

const clock: Clock = { now: () => Temporal.Now.instant() };

/** What a worklist is not given: a panel that opens from it has to do without. */
const notAsked: readonly Access[] = ['Condition', 'Encounter', 'EpisodeOfCare'].map((type) => ({
  context: 'user',
  type,
  may: 'rs',
}));

/** Everything the worklist and the panels opened from it work with: one session, and so one door to the server. */
export function worklistPorts(
  { client, user, issuer, missing }: PracticeSession,
  config: Config,
  cache: QueryClient,
): WorklistPorts {
  const transport = fhirTransport(client);
  const somebody = user ?? 'unknown';
  const record = fhirCareRecord(transport, { fhirUser: user, roles: config.roles });
  const agent = {
    user: somebody,
    get practice() {
      const read = cache.getQueryData(userQuery(record, issuer.iss).queryKey);
      return read?.known ? read.value.practice.reference : undefined; // not read yet, or not known to the HIS
    },
  };
  const mayLog = !missing.some(({ type }) => type === 'AuditEvent');

  return {
    list: fhirWorklist(transport, somebody, clock),
    record,
    audit: mayLog ? fhirAuditTrail(transport, agent, clock) : { note: () => {} },
    clock,
    panelFor: (patient) => {
      const opened = { client, patient, user, missing: [...missing, ...notAsked], partly: [] };
      return sessionPorts(opened, config, cache, transport);
    },
  };
}
