import { describe, expect, test } from 'vitest';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import type { FhirTransport } from '../../../../shared/fhir/server/transport.ts';
import { patientsWithNews } from '../../../../shared/fhir/worklist/patients-with-news.ts';
import { task } from '../../../builders/fhir-record.ts';
import { page, response } from '../../../builders/scripted-transport.ts';

const since = Temporal.PlainDate.from('2026-11-16');
const { signal } = new AbortController();

const ownTask = task({ requester: { reference: 'Practitioner/12' }, for: { reference: 'Patient/ria' } });
const order = {
  resourceType: 'ServiceRequest',
  id: 'req-1',
  status: 'active',
  intent: 'order',
  code: {
    coding: [
      { system: 'https://welzijnoprecept.example/fhir/CodeSystem/wor-service', code: 'welzijn-op-recept' },
    ],
  },
};
const key = { system: 'https://welzijnoprecept.example/fhir/NamingSystem/referral', value: 'key-1' };
const said = { resourceType: 'Communication', id: 'com-1', status: 'completed', sent: '2026-11-20' };
const onTask = { ...said, about: [{ reference: 'Task/task-1' }] };

type Server = {
  readonly lately: readonly { readonly resourceType: string; readonly id: string }[];
  readonly earlier?: Server['lately'];
  readonly refuses?: RegExp;
};

describe('patients with news', () => {
  test.each([
    { lately: [ownTask], earlier: [order], because: 'the coach changed the Task' },
    {
      lately: [onTask],
      earlier: [ownTask, order],
      because: 'the coach only wrote, without naming the patient',
    },
    {
      lately: [{ ...said, basedOn: [{ reference: 'ServiceRequest/req-1' }] }],
      earlier: [ownTask, order],
      because: 'the coach wrote on the order',
    },
    {
      lately: [{ ...said, about: [{ identifier: key }] }],
      earlier: [{ ...ownTask, identifier: [key] }, order],
      because: 'the coach named the referral by our key alone',
    },
    {
      lately: [{ ...said, partOf: [{ reference: 'Communication/com-0' }] }],
      earlier: [{ ...onTask, id: 'com-0' }, ownTask, order],
      because: 'the coach wrote in a thread of which only the head names the referral',
    },
    {
      lately: [{ ...order, status: 'revoked' }],
      earlier: [ownTask],
      because: 'another system took the order back, and left the Task as it was',
    },
  ])('are those of whom $because', async ({ lately, earlier }) => {
    expect(await patientsIn({ lately, earlier })).toEqual({ known: true, value: ['ria'] });
  });

  test.each([
    {
      lately: [onTask],
      earlier: [task({ requester: { reference: 'Practitioner/99' } }), order],
      because: 'a colleague referred, and the server does not mind by whom',
    },
    {
      lately: [ownTask],
      earlier: [{ ...order, code: { text: 'Röntgen' } }],
      because: 'the Task is about something else',
    },
    { lately: [], earlier: [ownTask, order, onTask], because: 'nothing came since' },
  ])('are not those of whom $because', async ({ lately, earlier }) => {
    expect(await patientsIn({ lately, earlier })).toEqual({ known: true, value: [] });
  });

  test.each([
    /^Task\?requester/,
    /^ServiceRequest\?code/,
    /^Communication\?/,
    /^Communication\?.*_id=/,
    /^Task\?_id/,
    /^ServiceRequest\?_id/,
  ])('are not known when a search fails: %s', async (refuses) => {
    const lately = [
      { ...ownTask, id: 'task-2', focus: { reference: 'ServiceRequest/req-2' } },
      { ...onTask, inResponseTo: [{ reference: 'Communication/com-0' }] },
    ];

    expect(await patientsIn({ lately, earlier: [ownTask, order], refuses })).toMatchObject({ known: false });
  });

  test('are looked for since midnight in the Netherlands, whatever the clock of the server', async () => {
    const asked: string[] = [];
    const server = transportOf({ lately: [] });
    const listening = {
      ...server,
      request: (request: Parameters<FhirTransport['request']>[0]) => {
        asked.push(request.path);
        return server.request(request);
      },
    };
    await patientsWithNews(listening, ['Practitioner/12'], since, signal);

    const moments = asked.map((path) => new URLSearchParams(path.split('?')[1]).get('_lastUpdated'));
    expect(new Set(moments)).toEqual(new Set(['ge2026-11-15T23:00:00Z']));
  });

  test('are not known when a Task carries a modifier that no one here knows', async () => {
    const turned = { ...ownTask, modifierExtension: [{ url: 'https://his.example/not' }] };

    expect(await patientsIn({ lately: [turned], earlier: [order] })).toMatchObject({ known: false });
  });
});

function patientsIn(server: Server) {
  return patientsWithNews(transportOf(server), ['Practitioner/12', 'PractitionerRole/3'], since, signal);
}

/** A server that minds `_id`, `focus` and `_lastUpdated`, and no other parameter. */
function transportOf({ lately, earlier = [], refuses }: Server): FhirTransport {
  return {
    baseUrl: serverAddress('https://his.voorbeeld.example/fhir'),
    async request({ path }) {
      if (refuses?.test(path)) return response(403);
      const [type, query] = path.split('?');
      const asked = new URLSearchParams(query);
      const listed = (name: string) => asked.get(name)?.split(',');
      const found = (asked.has('_lastUpdated') ? lately : [...lately, ...earlier]).filter(
        (one) =>
          one.resourceType === type &&
          (listed('_id')?.includes(one.id) ?? true) &&
          (listed('focus')?.some((focus) => JSON.stringify(one).includes(`"${focus}"`)) ?? true),
      );
      return response(200, page(found));
    },
  };
}
