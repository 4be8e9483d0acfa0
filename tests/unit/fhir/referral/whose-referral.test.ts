import { describe, expect, test } from 'vitest';
import { readNames } from '../../../../shared/fhir/element/names.ts';
import { noLookups } from '../../../../shared/fhir/referral/read-messages.ts';
import {
  isReferral,
  readAnyServiceRequest,
  toReferral,
} from '../../../../shared/fhir/referral/read-referral.ts';
import { readAnyTask } from '../../../../shared/fhir/referral/task-schema.ts';
import { valueOrThrow } from '../../../../shared/fhir/server/parsed-entry.ts';
import { task } from '../../../builders/fhir-record.ts';

const names = readNames([
  { reference: 'HealthcareService/lindeveen', name: 'Welzijn Lindeveen' },
  { reference: 'Organization/oost', name: 'Welzijn Oost' },
]);
const lindeveen = { reference: 'HealthcareService/lindeveen' };
const oost = { reference: 'Organization/oost' };
const order = { resourceType: 'ServiceRequest', id: 'req-1', status: 'active', intent: 'order' };

/** A referral with these Task and order. */
function referralOf(ofTask: object, ofOrder: object = {}) {
  const one = valueOrThrow(readAnyTask({ ...task({ owner: undefined }), ...ofTask }), 'Task');
  const request = valueOrThrow(readAnyServiceRequest({ ...order, ...ofOrder }), 'ServiceRequest');
  return toReferral(one, request, [], { ...noLookups, names });
}

describe('to whom a referral went, where no display says it,', () => {
  test.each([
    { of: { owner: lindeveen }, coach: 'Welzijn Lindeveen', because: 'the settings name it' },
    {
      of: { owner: { reference: 'https://elders.example/fhir/HealthcareService/lindeveen' } },
      coach: '',
      because: 'the same id at another server is another organisation',
    },
    {
      of: { owner: { reference: 'HealthcareService/lindeveen/_history/3' } },
      coach: 'Welzijn Lindeveen',
      because: 'a version is the same one',
    },
    {
      of: { owner: { ...lindeveen, display: '  ' } },
      coach: 'Welzijn Lindeveen',
      because: 'a blank display says nothing',
    },
    {
      of: { owner: { ...lindeveen, display: '-' } },
      coach: 'Welzijn Lindeveen',
      because: 'a dash is no name',
    },
    {
      of: {
        owner: { reference: '#1' },
        contained: [{ resourceType: 'Organization', id: '1', name: 'Buurthuis' }],
      },
      coach: 'Buurthuis',
      because: 'the organisation is inside the Task',
    },
    {
      of: { owner: { reference: 'Practitioner/7' } },
      ofOrder: { performer: [oost] },
      coach: 'Welzijn Oost',
      because: 'a coach has it, of the organisation that was asked',
    },
    {
      of: {},
      ofOrder: { performer: [{ reference: 'PractitionerRole/8' }, oost] },
      coach: 'Welzijn Oost',
      because: 'another of those who were asked has a name',
    },
    {
      of: {},
      ofOrder: {
        performer: [{ reference: '#1' }],
        contained: [{ resourceType: 'Organization', id: '1', name: 'Buurthuis' }],
      },
      coach: 'Buurthuis',
      because: 'the organisation is inside the order',
    },
    {
      of: { owner: { reference: 'Organization/elders' } },
      ofOrder: { performer: [oost] },
      coach: '',
      because: 'another organisation has it now, and the name of the first is not theirs',
    },
    {
      of: { owner: { reference: 'HealthcareService/elders' } },
      ofOrder: { performer: [oost] },
      coach: 'Welzijn Oost',
      because: 'a service of it may have it',
    },
    { of: { owner: { reference: 'Organization/elders' } }, coach: '', because: 'nothing names it' },
  ])('is "$coach": $because', ({ of, ofOrder, coach }) => {
    expect(referralOf(of, ofOrder).coach).toBe(coach);
  });
});

test('who referred may be a person inside the Task', () => {
  const wit = (name: object) => ({ resourceType: 'Practitioner', id: 'wit', name: [name] });
  const requester = { reference: '#wit' };

  expect(referralOf({ requester, contained: [wit({ text: 'M. de Wit' })] }).referrer).toBe('M. de Wit');
  expect(referralOf({ requester, contained: [wit({ given: ['M.'], family: 'de Wit' })] }).referrer).toBe(
    'M. de Wit',
  );
  expect(referralOf({ requester, contained: [wit({})] }).referrer).toBe('');
});

describe('a Task on an order of ours', () => {
  const hl7 = 'http://hl7.org/fhir/CodeSystem/task-code';
  const coding = (...codes: readonly string[]) => ({ coding: codes.map((code) => ({ system: hl7, code })) });
  const partOf = (reference: string) => ({ partOf: [{ reference }] });
  test.each([
    { said: {}, is: true, because: 'it has no code' },
    { said: { code: coding('fulfill') }, is: true, because: 'it asks to carry out the order' },
    { said: { code: { text: 'Verwijzing' } }, is: true, because: 'words say nothing against it' },
    {
      said: { code: { coding: [{ system: 'https://his.voorbeeld.example', code: 'abort' }] } },
      is: true,
      because: 'a code of a system of its own says nothing against it',
    },
    {
      said: {
        code: {
          coding: [{ system: 'https://his.voorbeeld.example', code: '7' }, ...coding('fulfill').coding],
        },
      },
      is: true,
      because: 'one of its codes asks to carry it out',
    },
    { said: { code: coding('abort') }, is: false, because: 'it asks to stop the order' },
    { said: { code: coding('approve') }, is: false, because: 'it asks to approve the order' },
    { said: partOf('Task/whole'), is: false, because: 'it is a piece of a referral that is listed' },
    {
      said: partOf('Task/whole/_history/2'),
      is: false,
      because: 'the whole may be written with its version',
    },
    {
      said: partOf('https://elders.example/fhir/Task/whole'),
      is: true,
      because: 'what it is part of is at another server',
    },
    { said: partOf('Task/elders'), is: true, because: 'what it is part of is no referral here' },
    { said: partOf('Task/task-1'), is: true, because: 'nothing is a piece of itself' },
    { said: { partOf: [{ display: 'Traject' }] }, is: true, because: 'what it is part of cannot be told' },
  ])('is a referral: $is, since $because', ({ said, is }) => {
    const one = valueOrThrow(readAnyTask(task(said)), 'Task');

    expect(isReferral(one, new Set(['whole', 'task-1']))).toBe(is);
  });
});
