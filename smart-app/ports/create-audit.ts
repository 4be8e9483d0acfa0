import type { QueryClient } from '@tanstack/preact-query';
import type { PatientSource } from '../../shared/domain/record/patient.ts';
import { fhirAuditTrail } from '../../shared/fhir/record/fhir-audit-trail.ts';
import type { FhirTransport } from '../../shared/fhir/server/transport.ts';
import type { Access } from '../../shared/fhir/smart/access.ts';
import type { AuditTrail } from '../../shared/ports/audit.ts';
import type { CareRecord } from '../../shared/ports/care-record.ts';
import { systemClock } from '../../shared/ports/clock.ts';
import { userQuery } from '../../shared/queries/record-queries.ts';

/** Whose session it is, and what it may. */
export type AuditedSession = {
  readonly user: string | undefined;
  readonly issuer: PatientSource;
  readonly missing: readonly Access[];
};

/** The log of access at the HIS, where that may be written; names the practice as soon as it is read. */
export function createAudit(
  transport: FhirTransport,
  record: CareRecord,
  { user, issuer, missing }: AuditedSession,
  cache: QueryClient,
): AuditTrail {
  if (missing.some(({ type }) => type === 'AuditEvent')) return { note: () => {} };

  const agent = {
    user: user ?? 'unknown',
    get practice() {
      const read = cache.getQueryData(userQuery(record, issuer).queryKey);
      return read?.known ? read.value.practice.reference : undefined; // not read yet, or not known to the HIS
    },
  };
  return fhirAuditTrail(transport, agent, systemClock);
}
