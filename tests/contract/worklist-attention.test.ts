import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { entriesRead } from '../../shared/domain/knowledge.ts';
import { createRowReader } from '../../shared/domain/worklist/worklist-row.ts';
import { fhirTransport } from '../../shared/fhir/server/smart-transport.ts';
import { fhirWorklist } from '../../shared/fhir/worklist/fhir-worklist.ts';
import { worklistAccess } from '../../smart-app/launch/launch-scopes.ts';
import { fhirClient } from '../builders/fhir-client.ts';
import { usualRules } from '../builders/referral.ts';
import { startVolumeSandbox, today } from './volume-world.ts';

const scopes = worklistAccess.map(({ context, type, may }) => `${context}/${type}.${may}`);
const { signal } = new AbortController();

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startVolumeSandbox(2_000);
}, 60_000);
afterAll(() => sandbox.stop());

test('in a practice with 2,000 referrals behind it, few lines have something to read', async () => {
  const token = sandbox.mintToken({ user: 'poh', scopes, session: 'worklist' });
  const list = fhirWorklist(fhirTransport(fhirClient(sandbox.fhirBase, token)), 'Practitioner/poh-yilmaz', {
    clock: { now: () => Temporal.Now.instant() },
    yieldToUi: async () => {},
  });
  const { items, readUntil, readByColleagues, calls, messagesSince } = await list.readAll(signal);
  const rows = createRowReader()(entriesRead(items), {
    now: Temporal.Now.instant(),
    today,
    rules: usualRules,
    contactWorkingDays: 5,
    draftMaxDays: 14,
    user: { reference: 'Practitioner/poh-yilmaz', roleReference: 'PractitionerRole/rol-poh' },
    readUntil,
    readByColleagues,
    calls,
    words: {},
    messagesSince,
  });

  expect(items.known).toBe(true);
  expect(rows.length).toBeGreaterThan(200);
  const fresh = rows.filter(({ news }) => news === 'new');
  expect(fresh.length).toBeGreaterThan(0);
  expect(fresh.length).toBeLessThanOrEqual(30);
});
