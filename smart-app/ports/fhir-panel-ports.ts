import type { QueryClient } from '@tanstack/preact-query';
import type { Config } from '../../shared/config/config.ts';
import { fhirReferrals, inTurnOfWindows } from '../../shared/fhir/exchange/fhir-referrals.ts';
import { fhirCareRecord } from '../../shared/fhir/record/fhir-care-record.ts';
import { fhirTransport } from '../../shared/fhir/server/smart-transport.ts';
import { fhirReadMarks } from '../../shared/fhir/worklist/fhir-read-marks.ts';
import { permittedPorts } from '../../shared/panel/access/permitted-ports.ts';
import type { PanelPorts } from '../../shared/panel/context/panel-ports.ts';
import { systemClock as clock } from '../../shared/ports/clock.ts';
import type { Session } from '../session/open-session.ts';
import { createSendingAttempts } from '../session/tab-attempts.ts';
import { createConsultStore } from '../session/tab-consult-store.ts';
import { createAudit } from './create-audit.ts';

/** A patient in a session, and what it may reach. */
type OpenedFor = Pick<Session, 'client' | 'patient' | 'user' | 'inRole' | 'missing' | 'partly'>;

/** Everything the panel works with, for one session at a HIS that is record and exchange in one. */
export function sessionPorts(
  session: OpenedFor,
  { roles, coaches }: Config,
  cache: QueryClient,
  transport = fhirTransport(session.client),
): PanelPorts {
  const { patient, user, inRole, missing, partly } = session;
  const { issuer } = patient;
  const record = fhirCareRecord(transport, {
    fhirUser: user,
    inRole,
    roles,
    ...(!missing.some(({ type }) => type === 'EpisodeOfCare') && { episodes: 'allowed' }),
  });

  const ports = {
    record,
    exchange: fhirReferrals(transport, {
      issuer,
      clock,
      attempts: createSendingAttempts(sessionStorage),
      inTurn: inTurnOfWindows,
      coaches,
    }),
    marks: fhirReadMarks(transport, user),
    audit: createAudit(transport, record, { user, issuer, missing }, cache),
    store: createConsultStore(sessionStorage, user ?? 'unknown'),
    clock,
  };
  const withheld = { missing, partly };
  return permittedPorts(ports, { record: withheld, exchange: withheld }, fhirReadMarks(transport, undefined));
}
