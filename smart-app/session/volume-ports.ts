import type { QueryClient } from '@tanstack/preact-query';
import type { Config } from '../../shared/config/config.ts';
import { wijkTable } from '../../shared/domain/indicators/wijk-table.ts';
import { fhirAuditTrail } from '../../shared/fhir/fhir-audit-trail.ts';
import { fhirCareRecord } from '../../shared/fhir/fhir-care-record.ts';
import { fhirTransport } from '../../shared/fhir/smart-transport.ts';
import { fhirVolumeSource } from '../../shared/fhir/volume/fhir-volume-source.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { userQuery } from '../../shared/queries/user.ts';
import { createBreathing } from '../../shared/volume/breathe.ts';
import type { VolumePorts } from '../../shared/volume/volume-ports.ts';
import type { PracticeSession } from './open-practice-session.ts';

const clock: Clock = { now: () => Temporal.Now.instant() };

/** Everything the numbers work with. */
export function volumePorts(
  { client, user, issuer, missing }: PracticeSession,
  { roles, volume }: Config,
  cache: QueryClient,
): VolumePorts {
  const transport = fhirTransport(client);
  const breathe = createBreathing();
  const record = fhirCareRecord(transport, { fhirUser: user, roles });
  const agent = {
    user: user ?? 'unknown',
    get practice() {
      const read = cache.getQueryData(userQuery(record, issuer.iss).queryKey);
      return read?.known ? read.value.practice.reference : undefined; // not read yet, or not known to the HIS
    },
  };
  const mayLog = !missing.some(({ type }) => type === 'AuditEvent');

  return {
    source: fhirVolumeSource(transport, {
      table: wijkTable(volume.wijken),
      listSize: volume.patients === undefined ? 'ask-server' : 'is-set',
      breathe,
      clock,
    }),
    record,
    audit: mayLog ? fhirAuditTrail(transport, agent, clock) : { note: () => {} },
    clock,
    breathe,
  };
}
