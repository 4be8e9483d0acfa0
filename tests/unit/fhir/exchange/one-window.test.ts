import { expect, test } from 'vitest';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import { fhirReferrals, inTurnOfWindows } from '../../../../shared/fhir/exchange/fhir-referrals.ts';
import type { FhirTransport } from '../../../../shared/fhir/server/transport.ts';
import { systemClock } from '../../../../shared/ports/clock.ts';
import { outgoing } from '../../../builders/draft.ts';
import { patientRef } from '../../../builders/patient.ts';
import { page, response } from '../../../builders/scripted-transport.ts';

/** A server that minds no condition, and offers no transaction. */
function carelessServer() {
  const stored: Record<string, unknown>[] = [];
  const transport: FhirTransport = {
    baseUrl: serverAddress('https://uitwisseling.voorbeeld.example/fhir'),
    async request({ method, path, body }) {
      if (method === 'GET') {
        const type = path.split('?')[0];
        return response(200, page(stored.filter(({ resourceType }) => resourceType === type)));
      }
      const resource = { ...Object(body), id: `id-${stored.length}` };
      stored.push(resource);
      return response(201, resource);
    },
  };
  return { transport, stored };
}

test('two windows that send one draft at once make one referral, also where conditions are not minded', async () => {
  const { transport, stored } = carelessServer();
  const inWindow = () =>
    fhirReferrals(transport, { issuer: patientRef.issuer, clock: systemClock, inTurn: inTurnOfWindows });
  const named = { panel: patientRef, launch: patientRef, page: patientRef };

  const outcomes = await Promise.all(
    [inWindow(), inWindow()].map((exchange) => exchange.send(outgoing(), named, undefined)),
  );

  expect(outcomes.map(({ kind }) => kind)).toEqual(['sent', 'already-sent']);
  expect(stored.filter(({ resourceType }) => resourceType === 'Task')).toHaveLength(1);
});
