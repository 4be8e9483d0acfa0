import type { Config } from '../../shared/config/config.ts';
import { wijkTable } from '../../shared/domain/indicators/demographics.ts';
import { fhirTransport } from '../../shared/fhir/server/smart-transport.ts';
import { fhirRegistrationSource } from '../../shared/fhir/volume/fhir-registration-source.ts';
import { systemClock as clock } from '../../shared/ports/clock.ts';
import type { RegistrationSource } from '../../shared/ports/volume-source.ts';
import { rulesOf } from '../../shared/volume/volume-work.ts';
import type { PracticeSession } from '../session/open-practice-session.ts';
import { coachNamesIn } from './fhir-volume-ports.ts';
import { createYielding } from './yielding.ts';

/** The registration of the organisation that owns the referrals under these references. */
export function coachRegistration(
  { client }: PracticeSession,
  config: Config,
  owners: readonly string[],
): RegistrationSource {
  return fhirRegistrationSource(fhirTransport(client), owners, {
    table: wijkTable(config.volume.wijken),
    coachNames: coachNamesIn(config),
    rules: rulesOf(config),
    yieldToUi: createYielding(),
    clock,
  });
}
