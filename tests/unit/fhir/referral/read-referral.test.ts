import { describe, expect, test } from 'vitest';
import { taskStatuses } from '../../../../shared/domain/referral/referral.ts';
import { readCommunication } from '../../../../shared/fhir/referral/read-communication.ts';
import { readServiceRequest, toReferral } from '../../../../shared/fhir/referral/read-referral.ts';
import { readAnyTask } from '../../../../shared/fhir/referral/task-schema.ts';
import { valueOrThrow } from '../../../../shared/fhir/server/parsed-entry.ts';
import { step, task } from '../../../builders/fhir-record.ts';

const referral = (said: Readonly<Record<string, unknown>> = {}) =>
  toReferral(valueOrThrow(readAnyTask(task(said)), 'Task'), undefined, []);
const eventsOf = (said: Readonly<Record<string, unknown>>) =>
  referral(said).events.map(({ event, at, text }) => ({ event, at, text }));

const lastModified = '2026-11-10T09:00:00Z';
const bser = (code: string) => ({
  coding: [
    { system: 'http://hl7.org/fhir/us/bser/CodeSystem/TaskBusinessStatusCS', code, display: `BSeR ${code}` },
  ],
});
const gravity = {
  coding: [
    {
      system: 'http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes',
      code: 'resulting-activity',
    },
  ],
};

describe('the events of a coach', () => {
  test.each([
    {
      said: { output: [{ type: step('contacted'), valueDateTime: '2026-11-05' }] },
      events: [{ event: 'contacted', at: '2026-11-05', text: '' }],
      because: 'a dated output of ours says it best',
    },
    {
      said: {
        output: [
          { type: step('matched'), valueDateTime: '2026-11-05' },
          { type: step('matched'), valueCodeableConcept: { text: 'Natuur' } },
        ],
      },
      events: [{ event: 'matched', at: '2026-11-05', text: 'Natuur' }],
      because: 'the theme stands beside it',
    },
    {
      said: {
        output: [
          { type: step('intake-planned'), valueDateTime: '2026-11-05' },
          { type: step('intake-planned'), valuePeriod: { start: '2026-11-24' } },
        ],
      },
      events: [{ event: 'intake-planned', at: '2026-11-05', text: '24-11-2026' }],
      because: 'the appointment stands beside it',
    },
    {
      said: { output: [{ type: step('intake-planned'), valuePeriod: { start: '2026-11-24T23:00:00Z' } }] },
      events: [{ event: 'intake-planned', at: undefined, text: '25-11-2026' }],
      because: 'midnight here is still the day before in UTC',
    },
    {
      said: { output: [{ type: step('intake-planned'), valuePeriod: { start: '2026-12' } }] },
      events: [{ event: 'intake-planned', at: undefined, text: '12-2026' }],
      because: 'a month has no day',
    },
    {
      said: { output: [{ type: step('huisbezoek', 'Op huisbezoek geweest'), valueDateTime: '2026-11-05' }] },
      events: [{ event: 'other', at: '2026-11-05', text: 'Op huisbezoek geweest' }],
      because: 'a step we do not know shows its own words',
    },
    {
      said: {
        output: [{ type: gravity, valueReference: { reference: '#p', display: 'Wandelgroep' } }],
        contained: [{ resourceType: 'Procedure', id: 'p', performedDateTime: '2026-11-06' }],
      },
      events: [{ event: 'activity-started', at: '2026-11-06', text: 'Wandelgroep' }],
      because: 'Gravity reports a resulting activity',
    },
    {
      said: { businessStatus: step('contacted') },
      events: [{ event: 'contacted', at: lastModified, text: '' }],
      because: 'the business status is a step of ours',
    },
    ...[
      ['3.0', 'accepted'],
      ['4.0', 'rejected'],
      ['5.1.1', 'intake-planned'],
      ['5.1.2', 'no-show'],
      ['5.1.4', 'intake-done'],
      ['6.0', 'ended-early'],
      ['7.0', 'completed'],
    ].map(([code = '', event]) => ({
      said: { businessStatus: bser(code) },
      events: [{ event, at: lastModified, text: '' }],
      because: `BSeR says ${code}`,
    })),
    {
      said: { businessStatus: { text: 'Wacht op tolk' } },
      events: [{ event: 'other', at: lastModified, text: 'Wacht op tolk' }],
      because: 'a business status may be words alone',
    },
    {
      said: {
        businessStatus: step('contacted'),
        output: [{ type: step('contacted'), valueDateTime: '2026-11-05' }],
      },
      events: [{ event: 'contacted', at: '2026-11-05', text: '' }],
      because: 'the dated output has said it already',
    },
    {
      said: { status: 'in-progress', executionPeriod: { start: '2026-11-07' } },
      events: [{ event: 'guidance', at: '2026-11-07', text: '' }],
      because: 'only status and period are told',
    },
    {
      said: { status: 'on-hold', statusReason: { text: 'Vol tot januari' } },
      events: [{ event: 'waiting-list', at: lastModified, text: 'Vol tot januari' }],
      because: 'on hold is a waiting list, with its reason',
    },
    {
      said: { status: 'completed', executionPeriod: { end: '2026-11-08' } },
      events: [{ event: 'completed', at: '2026-11-08', text: '' }],
      because: 'the period has an end',
    },
    {
      said: {
        status: 'rejected',
        statusReason: { text: 'Geen plek' },
        output: [{ type: step('rejected'), valueDateTime: '2026-11-05' }],
      },
      events: [{ event: 'rejected', at: '2026-11-05', text: 'Geen plek' }],
      because: 'the reason belongs to the rejection',
    },
    { said: {}, events: [], because: 'nothing was done' },
  ])('are $events because $because', ({ said, events }) => {
    expect(eventsOf(said)).toEqual(events);
  });
});

test.each(taskStatuses)('a Task that is %s is read as it is', (status) => {
  expect(referral({ status }).status).toBe(status);
});

test('a status nobody knows is somebody having it, and shows its word', () => {
  expect(referral({ status: 'suspended' })).toMatchObject({
    status: 'received',
    events: [{ event: 'other', text: 'suspended' }],
  });
});

test('our key, the norm and the feedback moments come back as they were sent', () => {
  const moment = (code: string) => ({
    coding: [{ system: 'https://welzijnoprecept.example/fhir/CodeSystem/wor-feedback-moment', code }],
  });
  const read = referral({
    identifier: [
      { system: 'https://coach.example/nummer', value: '77' },
      { system: 'https://welzijnoprecept.example/fhir/NamingSystem/referral', value: 'key-1' },
    ],
    restriction: { period: { end: '2026-11-08T23:30:00Z' } },
    input: [
      { type: { text: 'x' }, valueCodeableConcept: moment('at-the-end') },
      { type: moment('after-intake') },
    ],
  });

  expect(read).toMatchObject({
    key: 'key-1',
    contactBy: '2026-11-09',
    feedbackMoments: ['after-intake', 'at-the-end'],
    changedAt: lastModified,
    sentAt: '2026-11-02T09:00:00Z',
  });
});

describe('messages', () => {
  const communication = (said: Readonly<Record<string, unknown>> = {}) => ({
    resourceType: 'Communication',
    id: 'com-1',
    status: 'completed',
    basedOn: [{ reference: 'ServiceRequest/req-1' }],
    sent: '2026-11-09T09:00:00Z',
    sender: { display: 'N. Haddad' },
    payload: [{ contentString: 'Ze komt woensdag.' }],
    ...said,
  });
  const messagesWith = (said: Readonly<Record<string, unknown>>) => {
    const message = readCommunication(communication(said), 'pat-1');
    const read = valueOrThrow(readAnyTask(task()), 'Task');
    return toReferral(read, undefined, message.kind === 'read' ? [message.value] : []).messages;
  };

  test.each([
    { said: {}, count: 1, because: 'it is about the request' },
    {
      said: { basedOn: [], about: [{ reference: 'Task/task-1/_history/2' }] },
      count: 1,
      because: 'it is about the Task',
    },
    {
      said: { basedOn: [], about: [{ reference: 'https://elders.example/fhir/Task/task-1' }] },
      count: 0,
      because: 'it is about a Task of another server',
    },
    {
      said: { basedOn: [{ reference: 'ServiceRequest/req-2' }] },
      count: 0,
      because: 'it is about another referral',
    },
    { said: { status: 'entered-in-error' }, count: 0, because: 'it was a mistake' },
    { said: { status: 'preparation' }, count: 0, because: 'it was not sent yet' },
    { said: { payload: [{ contentString: ' ' }] }, count: 1, because: 'it came, whatever it says' },
  ])('from a Communication: $count, because $because', ({ said, count }) => {
    expect(messagesWith(said)).toHaveLength(count);
  });

  test('with an attachment are seen, though it is not opened here', () => {
    const payload = [
      { contentString: 'Zie bijlage.' },
      { contentAttachment: { title: 'scan' } },
      { contentAttachment: {} },
    ];

    expect(messagesWith({ payload })).toMatchObject([{ text: 'Zie bijlage.', documents: ['scan', ''] }]);
  });

  test('from notes have author, moment and text', () => {
    const note = [
      {
        text: ' Eerste keer gebeld ',
        time: '2026-11-05T10:00:00Z',
        authorReference: { reference: 'Practitioner/1', display: 'N. Haddad' },
      },
      { text: '  ' },
    ];

    expect(referral({ note }).messages).toMatchObject([
      {
        id: 'Task/task-1#note-0',
        at: '2026-11-05T10:00:00Z',
        author: 'N. Haddad',
        text: 'Eerste keer gebeld',
      },
    ]);
  });

  test('about somebody else are not shown', () => {
    expect(readCommunication(communication({ subject: { reference: 'Patient/pat-2' } }), 'pat-1').kind).toBe(
      'unreadable',
    );
  });
});

test.each([
  { json: { ...task(), id: undefined }, because: 'it has no id' },
  { json: { ...task(), status: 4 }, because: 'a status is a text' },
  { json: { ...task(), output: 'gebeld' }, because: 'outputs are a list' },
])('a Task is unreadable when $because', ({ json }) => {
  expect(readAnyTask(json).kind).toBe('unreadable');
});

test('a ServiceRequest of somebody else is not read', () => {
  const request = { resourceType: 'ServiceRequest', id: 'req-1', subject: { reference: 'Patient/pat-2' } };

  expect(readServiceRequest(request, 'pat-1').kind).toBe('unreadable');
});

describe('the way that a referral went', () => {
  const channel = 'https://welzijnoprecept.example/fhir/CodeSystem/wor-channel';
  const input = (code: string, name?: string) => [
    { type: { coding: [{ system: channel, code }] }, ...(name !== undefined && { valueString: name }) },
  ];

  test.each([
    {
      said: { input: input('portal', 'Wegwijs') },
      through: { channel: 'portal', name: 'Wegwijs' },
      because: 'its name was written down',
    },
    {
      said: { input: input('portal') },
      through: { channel: 'portal', name: '' },
      because: 'a portal without a name is still a portal',
    },
    {
      said: { input: input('text', 'post') },
      through: { channel: 'text', name: 'post' },
      because: 'a letter went',
    },
    { said: { input: input('fax', 'Fax') }, through: undefined, because: 'that is none of ours' },
    { said: {}, through: undefined, because: 'nothing said: the exchange itself' },
  ])('went through $through.channel: $because', ({ said, through }) => {
    expect(referral(said).through).toEqual(through);
  });
});
