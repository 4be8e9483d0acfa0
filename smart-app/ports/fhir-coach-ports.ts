import type { QueryClient } from '@tanstack/preact-query';
import type { CoachPorts } from '../../shared/coach/coach-ports.ts';
import type { Config } from '../../shared/config/config.ts';
import { fhirCoachInbox } from '../../shared/fhir/coach/fhir-coach-inbox.ts';
import { fhirAuditTrail } from '../../shared/fhir/record/fhir-audit-trail.ts';
import { fhirCareRecord } from '../../shared/fhir/record/fhir-care-record.ts';
import { fhirTransport } from '../../shared/fhir/server/smart-transport.ts';
import { systemClock as clock } from '../../shared/ports/clock.ts';
import { teamQuery } from '../../shared/queries/coach-queries.ts';
import type { PracticeSession } from '../session/open-practice-session.ts';
import { createAnswerStore } from '../session/tab-answer-store.ts';
import { createYielding } from './yielding.ts';

/** Everything the coach's screens work with: one session, and so one door to the server. */
export function coachPorts(
  { client, user, issuer, missing }: PracticeSession,
  config: Config,
  cache: QueryClient,
): CoachPorts {
  const transport = fhirTransport(client);
  const record = fhirCareRecord(transport, { fhirUser: user, roles: config.roles });
  const { coaches } = config;
  const isDenied = (type: string) => missing.some((one) => one.type === type);
  const marks = isDenied('Basic') ? 'not-asked' : 'takes-them';
  const inbox = fhirCoachInbox(transport, { record, clock, yieldToUi: createYielding(), coaches, marks });
  const agent = {
    user: user ?? 'unknown',
    get practice() {
      const team = cache.getQueryData(teamQuery(inbox, issuer.server).queryKey);
      return team?.known ? team.value.owners[0] : undefined; // not read yet
    },
  };
  const mayLog = !isDenied('AuditEvent');
  return {
    inbox,
    store: createAnswerStore(sessionStorage, issuer.server, user ?? 'unknown'),
    audit: mayLog ? fhirAuditTrail(transport, agent, clock) : { note: () => {} },
    clock,
  };
}
