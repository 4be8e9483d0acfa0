import { expect, test } from 'vitest';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import { fhirCareRecord } from '../../../../shared/fhir/record/fhir-care-record.ts';
import { readContact } from '../../../../shared/fhir/record/read-contact.ts';
import { page, scriptedTransport } from '../../../builders/scripted-transport.ts';

const encounter = {
  resourceType: 'Encounter',
  id: 'enc-1',
  status: 'finished',
  class: { code: 'AMB' },
  subject: { reference: 'Patient/pat-1' },
  period: { start: '2026-06-01T09:00:00+02:00' },
};

test.each([
  { said: {}, kind: 'read', because: 'it took place' },
  { said: { status: 'in-progress' }, kind: 'read', because: 'it is taking place' },
  { said: { status: undefined }, kind: 'read', because: 'some facades give no status' },
  { said: { status: 'planned' }, kind: 'left-out', because: 'it has yet to come' },
  { said: { status: 'cancelled' }, kind: 'left-out', because: 'it did not take place' },
  { said: { status: 'entered-in-error' }, kind: 'left-out', because: 'it never was' },
  {
    said: { period: { start: '2025-01-01' } },
    kind: 'left-out',
    because: 'the server gave more than was asked',
  },
  { said: { period: { start: '2025' } }, kind: 'read', because: 'the year may mean its last month' },
  { said: { period: { start: '2025-10' } }, kind: 'left-out', because: 'the whole month is too long ago' },
  { said: { class: 'AMB' }, kind: 'read', because: 'STU3 writes class in its own way' },
  {
    said: { subject: undefined, patient: { reference: 'Patient/pat-1' } },
    kind: 'read',
    because: 'older facades say patient',
  },
  {
    said: { subject: { reference: 'Patient/pat-2' } },
    kind: 'unreadable',
    because: 'it is of somebody else',
  },
  { said: { period: undefined }, kind: 'unreadable', because: 'nobody knows when' },
  { said: { period: { start: 'laatst' } }, kind: 'unreadable', because: 'that is no date' },
  { said: { id: 7 }, kind: 'unreadable', because: 'an id is a text' },
])('a contact with $said is $kind because $because', ({ said, kind }) => {
  expect(readContact({ ...encounter, ...said }, 'pat-1', '2025-11-21').kind).toBe(kind);
});

test('a contact has the day on which it began', () => {
  expect(readContact(encounter, 'pat-1', '2025-11-21')).toEqual({
    kind: 'read',
    value: { id: 'enc-1', date: '2026-06-01' },
  });
});

test('one just after midnight of the first day is asked for, on whatever clock the server takes a day', async () => {
  const at = (id: string, start: string) => ({ ...encounter, id, period: { start } });
  const transport = scriptedTransport({
    'Encounter?patient=pat-1&date=ge2025-11-20&_count=200': page([
      at('before', '2025-11-20T22:30:00Z'),
      at('first', '2025-11-20T23:30:00Z'),
    ]),
  });
  const record = fhirCareRecord(transport, { fhirUser: undefined, roles: [] });

  expect(await record.readContacts(patientId('pat-1'), '2025-11-21', new AbortController().signal)).toEqual({
    known: true,
    value: [{ id: 'first', date: '2025-11-21' }],
  });
});
