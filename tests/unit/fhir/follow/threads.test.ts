import { describe, expect, test } from 'vitest';
import { entriesRead } from '../../../../shared/domain/knowledge.ts';
import { readReferrals } from '../../../../shared/fhir/follow/read-referrals.ts';
import { toServiceRequest } from '../../../../shared/fhir/referral/to-referral.ts';
import { outgoing } from '../../../builders/draft.ts';
import { task } from '../../../builders/fhir-record.ts';
import { page, scriptedTransport } from '../../../builders/scripted-transport.ts';

const code = encodeURIComponent(
  'https://welzijnoprecept.example/fhir/CodeSystem/wor-service|welzijn-op-recept',
);
const subject = { reference: 'Patient/pat-1' };
const request = { ...toServiceRequest(outgoing(), { subject, consents: [] }), id: 'req-1' };
const sender = { reference: 'PractitionerRole/coach', display: 'N. Haddad' };
const owner = { reference: 'HealthcareService/lindeveen' };
const on = { basedOn: [{ reference: 'ServiceRequest/req-1' }] };
const communication = (id: string, said: Readonly<Record<string, unknown>>) => ({
  resourceType: 'Communication',
  id,
  status: 'completed',
  sent: '2026-11-09T09:00:00Z',
  sender,
  payload: [{ contentString: `Bericht ${id}` }],
  ...said,
});
const partOf = (id: string) => ({ partOf: [{ reference: `Communication/${id}` }] });

/** The messages that are read where these Communications are at the server. */
async function messagesAt(
  all: readonly ReturnType<typeof communication>[],
  tasks = [task({ owner })],
  roles:
    | readonly { readonly id: string; readonly practitioner: { readonly reference: string } }[]
    | 'refused' = 'refused',
) {
  const answers: Record<string, unknown> = {
    [`ServiceRequest?patient=pat-1&code=${code}&_revinclude=Task:focus&_count=200`]: page([
      request,
      ...tasks,
    ]),
  };
  const transport = scriptedTransport(answers);
  const searching = {
    ...transport,
    request: async (asked: Parameters<typeof transport.request>[0]) => {
      const [, by, people = ''] = /^PractitionerRole\?(_id|practitioner)=([^&]*)/.exec(asked.path) ?? [];
      if (by !== undefined && roles !== 'refused') {
        const found = roles.filter(({ id, practitioner }) =>
          people.split(',').includes(by === '_id' ? id : practitioner.reference),
        );
        return { ...(await transport.request(asked)), status: 200, body: page(found) };
      }
      const [, name, value] = /^Communication\?([a-z_-]+)=([^&]*)/.exec(asked.path) ?? [];
      if (name === undefined || value === undefined) return transport.request(asked);
      const values = value.split(',');
      const found = all.filter((one) => {
        const links: Record<string, unknown> = one;
        const pointed = (field: string) => JSON.stringify(links[field] ?? []);
        if (name === 'subject') return pointed('subject').includes(value);
        if (name === '_id') return values.includes(one.id);
        return values.some((id) => pointed(name === 'part-of' ? 'partOf' : 'basedOn').includes(`"${id}"`));
      });
      return { ...(await transport.request(asked)), status: 200, body: page(found) };
    },
  };
  const read = await readReferrals(searching, 'pat-1');
  return {
    known: read.known,
    messages: entriesRead(read)[0]?.messages ?? [],
    asked: transport.asked.map(({ path }) => path),
  };
}

describe('what the coach wrote', () => {
  test.each([
    { all: [communication('a', on)], shown: ['Bericht a'], because: 'it needs no subject' },
    {
      all: [
        communication('head', { ...on, payload: undefined }),
        communication('a', { subject, ...partOf('head') }),
      ],
      shown: ['Bericht a'],
      because: 'the head of its thread is about the referral, and says nothing itself',
    },
    {
      all: [
        communication('head', { ...on, payload: undefined }),
        communication('a', partOf('head')),
        communication('b', partOf('a')),
      ],
      shown: ['Bericht a', 'Bericht b'],
      because: 'a thread may be deeper, and name the patient nowhere',
    },
    {
      all: [
        communication('a', { subject, inResponseTo: [{ reference: 'Communication/q' }] }),
        communication('q', on),
      ],
      shown: ['Bericht a', 'Bericht q'],
      because: 'an answer is about what it answers',
    },
    {
      all: [
        communication('a', { subject, ...partOf('head') }),
        communication('head', { about: [{ reference: 'Task/task-1' }], payload: undefined }),
      ],
      shown: ['Bericht a'],
      because: 'the head is asked for by its id',
    },
    {
      all: [communication('a', { basedOn: [{ reference: 'Task/task-1' }] })],
      shown: ['Bericht a'],
      because: 'it is based on the Task, and names no patient',
    },
    {
      all: [communication('a', { subject, partOf: [{ reference: 'Task/task-1' }] })],
      shown: ['Bericht a'],
      because: 'R4 lets it be part of a Task as well',
    },
    {
      all: [communication('head', { ...on, status: 'entered-in-error' }), communication('a', partOf('head'))],
      shown: ['Bericht a'],
      because: 'a mistake in the head is none in what hangs on it',
    },
    {
      all: [communication('head', { ...on, payload: undefined })],
      shown: [''],
      because: 'a message without content came all the same',
    },
    { all: [communication('a', { subject })], shown: [], because: 'it hangs on nothing of the referral' },
    { all: [communication('a', { ...on, ...partOf('a') })], shown: ['Bericht a'], because: 'a circle ends' },
    {
      all: [communication('a', { ...on, payload: undefined, note: [{ text: 'In de opmerking.' }] })],
      shown: ['In de opmerking.'],
      because: 'some write it in the note',
    },
  ])('is shown as $shown: $because', async ({ all, shown }) => {
    const { known, messages } = await messagesAt(all);

    expect(known).toBe(true);
    expect(messages.map(({ text }) => text).toSorted()).toEqual([...shown].toSorted());
  });

  test('about another patient in our thread is not shown, and makes the list incomplete', async () => {
    const all = [
      communication('head', on),
      communication('a', { ...partOf('head'), subject: { reference: 'Patient/pat-2' } }),
    ];

    const { known, messages } = await messagesAt(all);

    expect(known).toBe(false);
    expect(messages.map(({ text }) => text)).toEqual(['Bericht head']);
  });

  test('as a document is named by its title, or without one', async () => {
    const payload = [
      { contentReference: { reference: 'DocumentReference/1', display: 'Verslag.pdf' } },
      { contentReference: { reference: 'DocumentReference/2' } },
      { contentAttachment: { title: 'scan' } },
    ];

    const { messages } = await messagesAt([communication('a', { ...on, payload })]);

    expect(messages).toMatchObject([
      { text: '', documents: ['Verslag.pdf', '', 'scan'], author: 'N. Haddad' },
    ]);
  });
});

describe('who wrote', () => {
  const requester = { reference: 'PractitionerRole/gp', display: 'M. de Wit, huisarts' };
  test.each([
    {
      by: { reference: 'PractitionerRole/gp', display: 'M. de Wit' },
      from: 'practice',
      because: 'the reference is that of the requester',
    },
    {
      by: { reference: 'PractitionerRole/gp/_history/3' },
      from: 'practice',
      because: 'a version is the same one',
    },
    {
      by: { reference: 'PractitionerRole/coach', display: 'M. de Wit, huisarts' },
      from: 'coach',
      because: 'a namesake is somebody else',
    },
    { by: owner, from: 'coach', because: 'it is the owner of the Task' },
    {
      by: { reference: 'https://elders.example/fhir/PractitionerRole/gp' },
      from: 'unknown',
      because: 'the same id elsewhere may be somebody else',
    },
    { by: { display: 'M. de Wit, huisarts' }, from: 'unknown', because: 'only a name is there' },
    { by: { reference: '#gp' }, from: 'unknown', because: 'what is inside has no name outside' },
  ])('is $from: $because', async ({ by, from }) => {
    const { messages } = await messagesAt(
      [communication('a', { ...on, sender: by })],
      [task({ owner, requester })],
    );

    expect(messages).toMatchObject([{ from }]);
  });

  const role = (id: string, organization: string, practitioner = `Practitioner/${id}`) => ({
    resourceType: 'PractitionerRole',
    id,
    practitioner: { reference: practitioner },
    organization: { reference: organization },
  });
  const ours = [role('gp', 'Organization/practice'), role('colleague', 'Organization/practice')];
  test.each([
    {
      by: { reference: 'PractitionerRole/colleague' },
      roles: ours,
      from: 'practice',
      because: 'a colleague works where the requester does',
    },
    {
      by: { reference: 'Practitioner/colleague' },
      roles: ours,
      from: 'practice',
      because: 'a colleague may write by their person',
    },
    {
      by: { reference: 'Organization/practice' },
      roles: ours,
      from: 'practice',
      because: 'the practice itself wrote',
    },
    {
      by: { reference: 'PractitionerRole/coach' },
      roles: [...ours, role('coach', 'Organization/lindeveen')],
      from: 'coach',
      because: 'who works elsewhere is no colleague',
    },
    {
      by: { reference: 'Practitioner/both' },
      roles: [
        ...ours,
        role('one', 'Organization/practice', 'Practitioner/both'),
        role('two', 'Organization/lindeveen', 'Practitioner/both'),
      ],
      from: 'unknown',
      because: 'who works at both may have written as the coach',
    },
    {
      by: { reference: 'PractitionerRole/colleague' },
      roles: 'refused',
      from: 'coach',
      because: 'a workplace that is not known hides nothing the coach may have written',
    },
    {
      by: { reference: 'https://elders.example/fhir/PractitionerRole/colleague' },
      roles: ours,
      from: 'coach',
      because: 'the same id at another server is somebody else',
    },
  ] as const)('is $from: $because', async ({ by, roles, from }) => {
    const { messages } = await messagesAt(
      [communication('a', { ...on, sender: by })],
      [task({ owner, requester })],
      roles,
    );

    expect(messages).toMatchObject([{ from }]);
  });

  test('is not looked up where requester and coach wrote all there is', async () => {
    const { asked } = await messagesAt(
      [communication('a', { ...on, sender: requester })],
      [task({ owner, requester })],
    );

    expect(asked.filter((path) => path.startsWith('PractitionerRole'))).toEqual([]);
  });
});
