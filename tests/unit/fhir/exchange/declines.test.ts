import { expect, test } from 'vitest';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import { undoDecline } from '../../../../shared/fhir/exchange/declines.ts';
import { toDecline } from '../../../../shared/fhir/referral/to-decline.ts';
import type { FhirRequest, FhirResponse, FhirTransport } from '../../../../shared/fhir/server/transport.ts';
import type { DeclineNote } from '../../../../shared/ports/referrals.ts';
import { patientRef } from '../../../builders/patient.ts';
import { page, response } from '../../../builders/scripted-transport.ts';

const noted: DeclineNote = {
  patient: patientRef,
  encounter: undefined,
  reason: 'Eerst de verhuizing',
  why: 'no-time',
  askAgain: 'in-3-months',
  key: 'key-1',
  at: '2026-11-20T09:30:00Z',
  by: 'Practitioner/1',
};

/** A server with one "no" under our key; `put` answers a write, and may change what is stored. */
type Server = {
  readonly transport: FhirTransport;
  readonly puts: readonly FhirRequest[];
  status(): unknown;
};
type Stored = Record<string, unknown> & { version: number };
type Put = (asked: FhirRequest, stored: Stored) => FhirResponse;

function server(changes: Record<string, unknown> | 'none-there', put: Put): Server {
  const stored: Stored = {
    ...toDecline(noted),
    ...(changes === 'none-there' ? {} : changes),
    id: 'no-1',
    version: 1,
  };
  const puts: FhirRequest[] = [];
  const now = () => {
    const { version, ...resource } = stored;
    return { ...resource, meta: { versionId: String(version) } };
  };
  return {
    puts,
    status: () => stored.status,
    transport: {
      baseUrl: serverAddress('https://his.voorbeeld.example/fhir'),
      async request(request) {
        if (request.method === 'PUT') {
          puts.push(request);
          return put(request, stored);
        }
        if (request.path === 'Procedure/no-1') return response(200, now());
        return response(200, page(changes === 'none-there' ? [] : [now()]));
      },
    },
  };
}

const obeys: Put = ({ body, headers }, stored) => {
  if (headers?.['if-match'] !== `W/"${stored.version}"`) return response(412);
  Object.assign(stored, body, { version: stored.version + 1 });
  return response(200);
};

test('a "no" is undone at the version that was read, and keeps what it said', async () => {
  const { transport, puts, status } = server({}, obeys);

  expect(await undoDecline(transport, noted)).toEqual({ kind: 'undone' });

  expect(puts).toMatchObject([
    {
      path: 'Procedure/no-1',
      headers: { 'if-match': 'W/"1"' },
      body: { status: 'entered-in-error', statusReason: { text: 'Eerst de verhuizing' } },
    },
  ]);
  expect(status()).toBe('entered-in-error');
});

test.each<{ is: Record<string, unknown> | 'none-there'; because: string }>([
  { is: 'none-there', because: 'it never arrived' },
  { is: { status: 'entered-in-error' }, because: 'it was undone already' },
])('nothing is written when $because', async ({ is }) => {
  const { transport, puts } = server(is, obeys);
  expect(await undoDecline(transport, noted)).toEqual({ kind: 'undone' });
  expect(puts).toEqual([]);
});

test.each<{ is: Record<string, unknown>; now: unknown; because: string }>([
  {
    is: { statusReason: { text: 'Wil eerst met zijn dochter overleggen' } },
    now: {
      id: 'no-1',
      date: '2026-11-20',
      reason: 'Wil eerst met zijn dochter overleggen',
      why: undefined,
      askAgain: 'in-3-months',
    },
    because: 'a colleague wrote another reason',
  },
  { is: { status: 'completed' }, now: undefined, because: 'it is no "no" any more' },
])('nothing is written over, and what is there is said, when $because', async ({ is, now }) => {
  const { transport, puts } = server(is, obeys);
  expect(await undoDecline(transport, noted)).toEqual({ kind: 'changed', now });
  expect(puts).toEqual([]);
});

test.each([409, 412])(
  'after %s what is there now is read, and told when it says something else',
  async (status) => {
    const { transport, puts } = server({}, (_asked, stored) => {
      Object.assign(stored, { statusReason: { text: 'Door een collega aangevuld' }, version: 2 });
      return response(status);
    });
    expect(await undoDecline(transport, noted)).toMatchObject({
      kind: 'changed',
      now: { reason: 'Door een collega aangevuld' },
    });
    expect(puts).toHaveLength(1);
  },
);

test('after 412 for a change that says the same it is undone at the new version', async () => {
  let isFirst = true;
  const { transport, puts } = server({}, (asked, stored) => {
    if (isFirst) Object.assign(stored, { version: 2 });
    isFirst = false;
    return obeys(asked, stored);
  });
  expect(await undoDecline(transport, noted)).toEqual({ kind: 'undone' });
  expect(puts.map(({ headers }) => headers?.['if-match'])).toEqual(['W/"1"', 'W/"2"']);
});

test.each([
  { put: () => response(200), kind: 'conflict', because: 'the answer is a success and nothing was stored' },
  { put: () => response(403), kind: 'not-permitted', because: 'the server does not allow it' },
  { put: () => response(500), kind: 'his-unreachable', because: 'the server keeps failing' },
])('it is not called undone when $because', async ({ put, kind }) => {
  const { transport, status } = server({}, put);
  await expect(undoDecline(transport, noted)).rejects.toMatchObject({ failure: { kind } });
  expect(status()).toBe('not-done');
});

test('a "no" of another patient under the key stops everything', async () => {
  const { transport, puts } = server({ subject: { reference: 'Patient/pat-2' } }, obeys);
  await expect(undoDecline(transport, noted)).rejects.toMatchObject({ failure: { kind: 'wrong-patient' } });
  expect(puts).toEqual([]);
});
