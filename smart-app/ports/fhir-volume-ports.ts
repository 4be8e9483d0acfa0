import type { QueryClient } from '@tanstack/preact-query';
import type { Config } from '../../shared/config/config.ts';
import { wijkTable } from '../../shared/domain/indicators/demographics.ts';
import { fhirCareRecord } from '../../shared/fhir/record/fhir-care-record.ts';
import { fhirTransport } from '../../shared/fhir/server/smart-transport.ts';
import { fhirVolumeSource } from '../../shared/fhir/volume/fhir-volume-source.ts';
import { systemClock as clock } from '../../shared/ports/clock.ts';
import type { VolumePorts } from '../../shared/volume/volume-work.ts';
import { rulesOf } from '../../shared/volume/volume-work.ts';
import type { PracticeSession } from '../session/open-practice-session.ts';
import { createAudit } from './create-audit.ts';
import { createYielding } from './yielding.ts';

/** Everything the numbers work with. */
export function volumePorts(
  { client, user, issuer, missing }: PracticeSession,
  config: Config,
  cache: QueryClient,
): VolumePorts {
  const { roles, volume } = config;
  const transport = fhirTransport(client);
  const record = fhirCareRecord(transport, { fhirUser: user, roles });

  return {
    source: fhirVolumeSource(transport, {
      table: wijkTable(volume.wijken),
      coachNames: coachNamesIn(config),
      listSize: volume.patients === undefined ? 'ask-server' : 'is-set',
      rules: rulesOf(config),
      yieldToUi: createYielding(),
      clock,
    }),
    record,
    audit: createAudit(transport, record, { user, issuer: issuer.server, missing }, cache),
    clock,
  };
}

/** The names of the coach organisations by whom referrals are owned. */
export function coachNamesIn({ coaches }: Config): ReadonlyMap<string, string> {
  return new Map(
    coaches.flatMap(({ reference, organization, name }) =>
      [reference, organization].flatMap((one) => (one === undefined ? [] : [[one, name] as const])),
    ),
  );
}
