import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { wijken } from '../../sandbox/volume/neighbourhoods.ts';
import { toDay } from '../../shared/domain/calendar/partial-date.ts';
import { wijkTable } from '../../shared/domain/indicators/demographics.ts';
import { fhirTransport } from '../../shared/fhir/server/smart-transport.ts';
import type { FhirRequest, FhirTransport } from '../../shared/fhir/server/transport.ts';
import { fhirVolumeSource } from '../../shared/fhir/volume/fhir-volume-source.ts';
import type { VolumeRead, VolumeSource } from '../../shared/ports/volume-source.ts';
import { volumeAccess } from '../../smart-app/launch/launch-scopes.ts';
import { usualCounting } from '../builders/counted-referral.ts';
import { fhirClient } from '../builders/fhir-client.ts';

/** When the tests began: that may be just before midnight, and what is counted must be of one day. */
const began = Temporal.Now.instant();
export const today = toDay(began);

/** What a launch of the volume view is granted. */
export const volumeScopes = volumeAccess.map(({ context, type, may }) => `${context}/${type}.${may}`);

/** A sandbox that holds generated referrals and nothing else. */
export function startVolumeSandbox(
  referrals: number,
  mode: 'strict' | 'lax' = 'strict',
  practices = 1,
): Promise<Sandbox> {
  return startSandbox({
    port: 0,
    appPort: 0,
    mode,
    referrals,
    seed: 4,
    practices,
    stories: 'left-out',
    today,
  });
}

/** The door of the praktijkmanager, with a note of all that went through it. */
export function managersDoor(sandbox: Sandbox, scopes = volumeScopes, session = 'volume') {
  const token = sandbox.mintToken({ user: 'manager', scopes, session });
  const inner = fhirTransport(fhirClient(sandbox.fhirBase, token));
  const paths: string[] = [];
  const bodies: unknown[] = [];
  const transport: FhirTransport = {
    baseUrl: inner.baseUrl,
    async request(request: FhirRequest) {
      paths.push(request.path);
      const answer = await inner.request(request);
      bodies.push(answer.body);
      return answer;
    },
  };
  return { transport, paths, bodies };
}

/** Counts as the app would, with the region's own wijken. */
export function sourceBehind(transport: FhirTransport): VolumeSource {
  return fhirVolumeSource(transport, {
    coachNames: new Map(),
    table: wijkTable(wijken),
    rules: usualCounting,
    yieldToUi: async () => {},
    clock: { now: () => began },
    listSize: 'is-set',
  });
}

/** One whole reading. */
export function readAll(source: VolumeSource): Promise<VolumeRead> {
  return source.read(() => {}, new AbortController().signal);
}
