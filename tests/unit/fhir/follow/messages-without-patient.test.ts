import { describe, expect, test } from 'vitest';
import { entriesRead } from '../../../../shared/domain/knowledge.ts';
import { readReferrals } from '../../../../shared/fhir/follow/read-referrals.ts';
import { toServiceRequest } from '../../../../shared/fhir/referral/to-referral.ts';
import type { FhirTransport } from '../../../../shared/fhir/server/transport.ts';
import { outgoing } from '../../../builders/draft.ts';
import { task } from '../../../builders/fhir-record.ts';
import { page, response, scriptedTransport } from '../../../builders/scripted-transport.ts';

const code = encodeURIComponent(
  'https://welzijnoprecept.example/fhir/CodeSystem/wor-service|welzijn-op-recept',
);
const key = { system: 'https://welzijnoprecept.example/fhir/NamingSystem/referral', value: 'key-1' };
const request = {
  ...toServiceRequest(outgoing(), { subject: { reference: 'Patient/pat-1' }, consents: [] }),
  id: 'req-1',
};
const referral = task({ owner: { reference: 'HealthcareService/lindeveen' }, groupIdentifier: key });
const message = (id: string, said: object) => ({
  resourceType: 'Communication',
  id,
  ...{
    status: 'completed',
    sent: '2026-11-09T09:00:00Z',
    sender: { reference: 'HealthcareService/lindeveen' },
  },
  payload: [{ contentString: `Bericht ${id}` }],
  ...said,
});
const answering = (id: string) => ({ inResponseTo: [{ reference: `Communication/${id}` }] });

type Messages = readonly ReturnType<typeof message>[];

/**
 * What is read where these messages are found by what they lack, by their sender or by their id alone, and what was
 * asked for it. `refusing`: searches that the server does not take, by a part of them, with what it answers.
 */
async function readWith(messages: Messages, refusing: Readonly<Record<string, number>> = {}) {
  const asked: string[] = [];
  const order = `ServiceRequest?patient=pat-1&code=${code}&_revinclude=Task:focus&_count=200`;
  const rest = scriptedTransport({ [order]: page([request, referral]) });
  const transport: FhirTransport = {
    ...rest,
    async request(one) {
      if (!one.path.startsWith('Communication?')) return rest.request(one);
      asked.push(one.path);
      const refusal = Object.entries(refusing).find(([part]) => one.path.includes(part));
      if (refusal) return response(refusal[1]);
      if (/subject:missing=true|sender=HealthcareService%2Flindeveen/.test(one.path)) {
        return response(200, page(messages));
      }
      const ids = /_id=([^&]*)/.exec(one.path)?.[1]?.split(',') ?? []; // another search, which finds nothing
      return response(200, page(messages.filter(({ id }) => ids.includes(id))));
    },
  };
  const referrals = await readReferrals(transport, 'pat-1');
  const texts = entriesRead(referrals).flatMap((one) => one.messages.map(({ text }) => text));
  return { isKnown: referrals.known, texts, asked };
}

describe('a message that names no patient', () => {
  test.each([
    { said: { about: [{ reference: 'Task/task-1' }] }, because: 'it is about the Task' },
    { said: { about: [{ reference: 'ServiceRequest/req-1' }] }, because: 'it is about the order' },
    { said: { basedOn: [{ identifier: key }] }, because: 'it names our key' },
  ])('is read when $because', async ({ said }) => {
    expect(await readWith([message('a', said)])).toMatchObject({ isKnown: true, texts: ['Bericht a'] });
  });

  test('is read in its thread, answer after answer', async () => {
    const thread = [
      message('a', { about: [{ reference: 'Task/task-1' }] }),
      message('b', answering('a')),
      message('c', answering('b')),
    ];

    expect((await readWith(thread)).texts).toHaveLength(3);
  });

  test.each([
    { said: { about: [{ reference: 'Task/elders' }] }, because: 'it is about another referral' },
    { said: { basedOn: [{ identifier: { ...key, value: 'key-2' } }] }, because: 'it names another key' },
    { said: answering('z'), because: 'what it answers is not ours' },
    { said: {}, because: 'it is about nothing' },
  ])('is not asked for when $because', async ({ said }) => {
    const { texts, asked } = await readWith([message('a', said)]);

    expect(texts).toEqual([]);
    expect(asked.filter((path) => path.includes('_id=a'))).toEqual([]);
  });

  test('is found by its sender where the server does not find what is missing', async () => {
    const about = message('a', { about: [{ reference: 'Task/task-1' }] });

    expect((await readWith([about], { 'subject:missing': 400 })).texts).toEqual(['Bericht a']);
  });

  test.each([400, 403, 500])('takes nothing away where neither search is answered (%d)', async (status) => {
    const refusing = { 'subject:missing': status, 'sender=': status };

    expect(await readWith([], refusing)).toMatchObject({ isKnown: true, texts: [] });
  });
});
