import { describe, expect, test } from 'vitest';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import { task } from '../../../builders/fhir-record.ts';
import { practiceServer } from '../../../builders/practice-server.ts';

const { signal } = new AbortController();

describe('notes that others kept at the same server', () => {
  const key = (author: string) => `${author.replace('/', '-')}.task-1`;
  const ours = 'https://welzijnoprecept.example/fhir';
  const basic = (author: string, more: object) => ({
    resourceType: 'Basic',
    id: author.replace('/', '-'),
    subject: { reference: 'Patient/pat-1' },
    author: { reference: author, display: 'S. Yilmaz' },
    ...more,
  });
  const mark = (author: string) =>
    basic(author, {
      identifier: [{ system: `${ours}/NamingSystem/read-mark`, value: key(author) }],
      extension: [{ url: `${ours}/StructureDefinition/read-until`, valueInstant: '2026-11-21T08:30:00Z' }],
    });
  const call = (author: string, on: object) =>
    basic(author, {
      identifier: [{ system: `${ours}/NamingSystem/call-note`, value: key(author) }],
      extension: [{ url: `${ours}/StructureDefinition/called-on`, ...on }],
    });

  function practice() {
    const server = practiceServer();
    const role = (id: string, person: string, organization: string) =>
      server.put({
        resourceType: 'PractitionerRole',
        id,
        ...{ practitioner: { reference: person }, organization: { reference: organization } },
      });
    role('gp', 'Practitioner/gp', 'Organization/practice');
    role('poh', 'Practitioner/poh', 'Organization/practice');
    role('coach', 'Practitioner/coach', 'Organization/lindeveen');
    server.refer('task-1');
    server.put(
      task({
        id: 'task-1',
        focus: { reference: 'ServiceRequest/req-task-1' },
        requester: { reference: 'PractitionerRole/gp' },
      }),
    );
    return server;
  }

  test.each([
    { author: 'Practitioner/poh', counts: true, because: 'a colleague works in the same practice' },
    { author: 'Practitioner/coach', counts: false, because: 'the coach read their own message' },
    { author: 'Practitioner/elders', counts: false, because: 'no one tells where they work' },
    {
      author: 'https://elders.example/fhir/Practitioner/poh',
      counts: false,
      because: 'another server has somebody of the same id',
    },
  ])('count: $counts, since $because', async ({ author, counts }) => {
    const server = practice();
    server.put(mark(author));
    const marked = await server.list.readAll(signal);
    const other = practice();
    other.put(call(author, { valueDate: '2026-11-20' }));
    const called = await other.list.readAll(signal);

    expect(marked.readByColleagues).toEqual(counts ? { 'task-1': '2026-11-21T08:30:00Z' } : {});
    expect(called.calls).toEqual(counts ? { 'task-1': { on: '2026-11-20', by: 'S. Yilmaz' } } : {});
  });

  test('say nothing once they were taken back', async () => {
    const server = practice();
    server.put(call('Practitioner/poh', {}));

    expect((await server.list.readAll(signal)).calls).toEqual({});
  });
});

test('the words of a message about another patient are not shown on this line', async () => {
  const server = practiceServer();
  const said = { status: 'completed', payload: [{ contentString: 'Zij komt donderdag.' }] };
  server.put({ resourceType: 'Communication', id: 'com-1', ...said });
  server.put({
    resourceType: 'Communication',
    id: 'com-2',
    ...{ ...said, subject: { reference: 'Patient/pat-2' } },
  });
  const patient = patientId('pat-1');
  const wanted = ['Communication/com-1', 'Communication/com-2'].map((id) => ({ id, patient }));

  expect(await server.list.readWords(wanted, signal)).toEqual({
    'Communication/com-1': { text: 'Zij komt donderdag.', documents: [] },
  });
});
