import type { QueryClient } from '@tanstack/preact-query';
import type { Config } from '../../shared/config/config.ts';
import { unknown } from '../../shared/domain/knowledge.ts';
import { fhirCareRecord } from '../../shared/fhir/record/fhir-care-record.ts';
import { fhirTransport } from '../../shared/fhir/server/smart-transport.ts';
import { fhirAskAgain } from '../../shared/fhir/worklist/declines/fhir-ask-again.ts';
import { fhirWorklist } from '../../shared/fhir/worklist/fhir-worklist.ts';
import type { CareRecord } from '../../shared/ports/care-record.ts';
import { systemClock as clock } from '../../shared/ports/clock.ts';
import type { WorklistPorts } from '../../shared/worklist/worklist-ports.ts';
import type { PracticeSession } from '../session/open-practice-session.ts';
import { createAudit } from './create-audit.ts';
import { sessionPorts } from './fhir-panel-ports.ts';
import { createYielding } from './yielding.ts';

/** What a worklist does not ask for: a panel that opens from it does without, and says why. */
const notAsked = {
  readProblems: async () => unknown('not-asked'),
  readContacts: async () => unknown('not-asked'),
} satisfies Partial<CareRecord>;

/** Everything the worklist and the panels opened from it work with: one session, and so one door to the server. */
export function worklistPorts(
  { client, user, issuer, missing }: PracticeSession,
  config: Config,
  cache: QueryClient,
): WorklistPorts {
  const transport = fhirTransport(client);
  const record = fhirCareRecord(transport, { fhirUser: user, roles: config.roles });

  const yieldToUi = createYielding();

  return {
    list: fhirWorklist(transport, user, { clock, yieldToUi, coaches: config.coaches }),
    askAgain: fhirAskAgain(transport, clock),
    record,
    audit: createAudit(transport, record, { user, issuer: issuer.server, missing }, cache),
    clock,
    yieldToUi,
    panelFor: (patient) => {
      const opened = {
        client,
        patient,
        user,
        inRole: undefined,
        missing,
        partly: [],
      };
      const panel = sessionPorts(opened, config, cache, transport);
      return { ...panel, record: { ...panel.record, ...notAsked } };
    },
  };
}
