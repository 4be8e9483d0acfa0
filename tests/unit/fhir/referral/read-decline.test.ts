import { expect, test } from 'vitest';
import { worSystems } from '../../../../shared/fhir/element/codes.ts';
import { readDecline } from '../../../../shared/fhir/referral/read-decline.ts';
import { toDecline } from '../../../../shared/fhir/referral/to-decline.ts';
import { patientRef } from '../../../builders/patient.ts';

const written = {
  ...toDecline({
    patient: patientRef,
    encounter: undefined,
    reason: 'Eerst de verhuizing',
    why: 'no-time',
    askAgain: 'in-3-months',
    key: 'key-1',
    at: '2026-11-20T23:30:00Z',
    by: 'Practitioner/1',
  }),
  id: 'proc-1',
};

test('what we wrote is read back, on the day it was in Amsterdam', () => {
  expect(readDecline(written, 'pat-1')).toEqual({
    kind: 'read',
    value: {
      id: 'proc-1',
      date: '2026-11-21',
      reason: 'Eerst de verhuizing',
      why: 'no-time',
      askAgain: 'in-3-months',
    },
  });
});

test('the way shown to welfare is no "no", and is read back as what it is', () => {
  const shown = toDecline({
    patient: patientRef,
    encounter: undefined,
    reason: '',
    why: 'shown-the-way',
    askAgain: undefined,
    key: 'key-2',
    at: '2026-11-20T10:30:00Z',
    by: 'Practitioner/1',
  });

  expect(shown.statusReason?.coding?.map(({ code }) => code)).toEqual(['shown-the-way']);
  expect(readDecline({ ...shown, id: 'proc-2' }, 'pat-1')).toMatchObject({
    kind: 'read',
    value: { why: 'shown-the-way', reason: '', askAgain: undefined },
  });
});

test.each([
  { said: { status: 'completed' }, kind: 'left-out', because: 'it was done' },
  { said: { status: 'entered-in-error' }, kind: 'left-out', because: 'it was undone' },
  { said: { code: { text: 'ECG' } }, kind: 'left-out', because: 'it is another procedure' },
  {
    said: { subject: { reference: 'Patient/pat-2' } },
    kind: 'unreadable',
    because: 'it is of somebody else',
  },
  { said: { performedDateTime: undefined }, kind: 'unreadable', because: 'nobody knows when' },
  { said: { statusReason: 'nee' }, kind: 'unreadable', because: 'a reason is a concept' },
  { said: { statusReason: undefined }, kind: 'read', because: 'a reason is not demanded' },
])('a procedure is $kind when $because', ({ said, kind }) => {
  expect(readDecline({ ...written, ...said }, 'pat-1').kind).toBe(kind);
});

test.each([
  { said: { statusReason: { text: 'Nee' }, followUp: undefined }, because: 'another system wrote it' },
  {
    said: {
      statusReason: { text: 'Nee', coding: [{ system: worSystems.declineReason, code: 'of-next-year' }] },
      followUp: [{ coding: [{ system: worSystems.askAgain, code: 'in-9-months' }] }],
    },
    because: 'a newer version of ours wrote codes that this one does not know',
  },
])('no reason and no moment are made up where $because', ({ said }) => {
  expect(readDecline({ ...written, ...said }, 'pat-1')).toMatchObject({
    value: { reason: 'Nee', why: undefined, askAgain: undefined },
  });
});
