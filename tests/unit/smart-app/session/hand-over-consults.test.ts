import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { consultVersion, freshConsult } from '../../../../shared/domain/consult/consult.ts';
import { consultStorageKey } from '../../../../shared/domain/consult/storage-key.ts';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import { draftKey } from '../../../../shared/domain/referral/referral-edits.ts';
import { tabStorage } from '../../../builders/tab-storage.ts';

const iss = serverAddress('https://his.test/fhir');
const widow = { issuer: iss, patient: patientId('p1') };
const key = consultStorageKey(widow, 'Practitioner/1');
const typed = JSON.stringify({
  version: consultVersion,
  consult: {
    ...freshConsult(draftKey('key-1'), '2026-11-30T10:00:00Z'),
    edits: { patientsWords: 'zo stil' },
  },
});

let held: { name: string }[];
let channels: BroadcastChannel[];
let offerConsults: typeof import('../../../../smart-app/session/hand-over-consults.ts').offerConsults;
let takeConsult: typeof import('../../../../smart-app/session/hand-over-consults.ts').takeConsult;

beforeEach(async () => {
  held = [];
  channels = [];
  const Channel = BroadcastChannel;
  vi.stubGlobal(
    'BroadcastChannel',
    class extends Channel {
      constructor(name: string) {
        super(name);
        channels.push(this);
      }
    },
  );
  vi.stubGlobal('navigator', {
    locks: { query: async () => ({ held }), request: async (name: string) => void held.push({ name }) },
  });
  vi.resetModules(); // each test is a page of its own
  ({ offerConsults, takeConsult } = await import('../../../../smart-app/session/hand-over-consults.ts'));
});
afterEach(() => {
  for (const channel of channels) channel.close();
  vi.unstubAllGlobals();
});

test('what was typed moves to the tab where the patient is opened again, and stays nowhere else', async () => {
  const [before, now] = [tabStorage({ [key]: typed }), tabStorage()];
  offerConsults(before);
  await takeConsult(now, widow, 'Practitioner/1');

  expect(now.getItem(key)).toBe(typed);
  await vi.waitFor(() => expect(before.getItem(key)).toBeNull());
});

test('a send in doubt stays in doubt there', async () => {
  const now = tabStorage();
  offerConsults(tabStorage({ [key]: typed, 'wor.tried.key-1': '' }));
  await takeConsult(now, widow, 'Practitioner/1');

  expect(now.getItem('wor.tried.key-1')).toBe('');
});

test.each([
  { who: { ...widow, patient: patientId('p2') }, user: 'Practitioner/1', because: 'another patient' },
  {
    who: { ...widow, issuer: serverAddress('https://other.test/fhir') },
    user: 'Practitioner/1',
    because: 'another server',
  },
  { who: widow, user: 'Practitioner/2', because: 'another user' },
])('nothing moves for $because', async ({ who, user }) => {
  const [before, now] = [tabStorage({ [key]: typed }), tabStorage()];
  offerConsults(before);
  await takeConsult(now, who, user);

  expect(Object.keys(now)).toEqual([]);
  expect(before.getItem(key)).toBe(typed);
});

test.each(['{}', JSON.stringify({ version: consultVersion - 1, consult: {} })])(
  'what this version cannot read stays where it is: %s',
  async (stored) => {
    const [before, now] = [tabStorage({ [key]: stored }), tabStorage()];
    offerConsults(before);
    await takeConsult(now, widow, 'Practitioner/1');

    expect(Object.keys(now)).toEqual([]);
    expect(before.getItem(key)).toBe(stored);
  },
);

test('what stands in the tab itself is never replaced', async () => {
  const now = tabStorage({ [key]: 'own' });
  offerConsults(tabStorage({ [key]: typed }));
  await takeConsult(now, widow, 'Practitioner/1');

  expect(now.getItem(key)).toBe('own');
});

test('a tab whose session is open is not asked: nobody waits for it', async () => {
  await takeConsult(tabStorage({}), widow, 'Practitioner/1');

  expect(channels).toEqual([]);
});
