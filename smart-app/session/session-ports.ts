import type { QueryClient } from '@tanstack/preact-query';
import type { Config } from '../../shared/config/config.ts';
import { fhirAuditTrail } from '../../shared/fhir/fhir-audit-trail.ts';
import { fhirCareRecord } from '../../shared/fhir/fhir-care-record.ts';
import { fhirDraftShelf } from '../../shared/fhir/fhir-draft-shelf.ts';
import { fhirReadMarks } from '../../shared/fhir/fhir-read-marks.ts';
import { fhirReferralExchange } from '../../shared/fhir/fhir-referral-exchange.ts';
import { fhirTransport } from '../../shared/fhir/smart-transport.ts';
import type { PanelPorts } from '../../shared/panel/panel-ports.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { userQuery } from '../../shared/queries/user.ts';
import { createConsultStore } from './consult-store.ts';
import type { Session } from './open-session.ts';
import { permittedPorts } from './permitted-ports.ts';
import { createSendingAttempts } from './sending-attempts.ts';

const clock: Clock = { now: () => Temporal.Now.instant() };

/** A patient in a session, and what it may reach. */
type OpenedFor = Pick<Session, 'client' | 'patient' | 'user' | 'missing' | 'partly'>;

/** Everything the panel works with, for one session at a HIS that is record and exchange in one. */
export function sessionPorts(
  session: OpenedFor,
  { roles, coaches }: Config,
  cache: QueryClient,
  transport = fhirTransport(session.client),
): PanelPorts {
  const { patient, user, missing, partly } = session;
  const somebody = user ?? 'unknown';
  const record = fhirCareRecord(transport, {
    fhirUser: user,
    roles,
    ...(!missing.some(({ type }) => type === 'EpisodeOfCare') && { episodes: 'allowed' }),
  });
  const agent = {
    user: somebody,
    get practice() {
      const read = cache.getQueryData(userQuery(record, patient.issuer).queryKey);
      return read?.known ? read.value.practice.reference : undefined; // not read yet, or not known to the HIS
    },
  };

  const ports = {
    record,
    exchange: fhirReferralExchange(transport, {
      issuer: patient.issuer,
      clock,
      attempts: createSendingAttempts(sessionStorage),
      coaches,
    }),
    drafts: fhirDraftShelf(transport, { issuer: patient.issuer, coaches, clock }),
    marks: fhirReadMarks(transport, somebody),
    audit: fhirAuditTrail(transport, agent, clock),
    store: createConsultStore(sessionStorage, somebody),
    clock,
  };
  return permittedPorts(ports, missing, partly);
}
