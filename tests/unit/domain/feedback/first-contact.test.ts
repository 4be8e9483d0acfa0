import { describe, expect, test } from 'vitest';
import type { Referral } from '../../../../shared/domain/referral/referral.ts';
import { event, referral, timelineOn } from '../../../builders/referral.ts';

function contactOn(day: string, said: Partial<Referral>) {
  return timelineOn(day, referral(said)).contact;
}

// Sent on Friday 20 November 2026 with a norm of five working days: due by Friday the 27th.
describe('without contact', () => {
  test.each([
    { day: '2026-11-20', contact: { status: 'open', by: '2026-11-27' }, because: 'it was sent today' },
    {
      day: '2026-11-27',
      contact: { status: 'open', by: '2026-11-27' },
      because: 'the last day is still in time',
    },
    {
      day: '2026-11-28',
      contact: { status: 'open', by: '2026-11-27' },
      because: 'nobody works on a Saturday',
    },
    {
      day: '2026-11-30',
      contact: { status: 'late', by: '2026-11-27', workingDaysLate: 1 },
      because: 'Monday is one working day on',
    },
    {
      day: '2026-12-07',
      contact: { status: 'late', by: '2026-11-27', workingDaysLate: 6 },
      because: 'weekends do not count',
    },
  ])('on $day it is $contact.status: $because', ({ day, contact }) => {
    expect(contactOn(day, {})).toEqual(contact);
  });

  test.each([
    { events: [event('received'), event('accepted')], because: 'accepting is no contact with the patient' },
    { events: [event('waiting-list')], because: 'waiting is no contact' },
    { events: [event('contact-attempted', '2026-11-23')], because: 'nobody answered' },
    { events: [event('other', '2026-11-23', 'dossier geopend')], because: 'an unknown code says nothing' },
  ])('it is late all the same: $because', ({ events }) => {
    expect(contactOn('2026-11-30', { status: 'in-progress', events })).toMatchObject({ status: 'late' });
  });
});

describe('the norm', () => {
  test('that was sent along counts, whatever the region has now', () => {
    expect(contactOn('2026-11-30', { contactBy: '2026-12-04' })).toEqual({
      status: 'open',
      by: '2026-12-04',
    });
  });

  test('can be held to when only the agreed day is known', () => {
    expect(contactOn('2026-11-30', { contactBy: '2026-11-27', sentAt: undefined })).toMatchObject({
      status: 'late',
    });
  });

  test.each([undefined, 'ooit', '0001-01-01T00:00:00Z'])('makes no one late when sent at "%s"', (sentAt) => {
    expect(contactOn('2027-11-20', { sentAt })).toEqual({ status: 'unknown' });
  });
});

// The last day on which it can have been sent counts: late is who is certainly late.
describe('a day, month or year of sending', () => {
  test.each([
    { sentAt: '2026-11-20', day: '2026-11-27', contact: { status: 'open', by: '2026-11-27' } },
    {
      sentAt: '2026-11-20',
      day: '2026-11-30',
      contact: { status: 'late', by: '2026-11-27', workingDaysLate: 1 },
    },
    { sentAt: '2026-11-20T10:00:00', day: '2026-11-30', contact: { status: 'late', by: '2026-11-27' } },
    { sentAt: '2026-10', day: '2026-10-08', contact: { status: 'open', by: '2026-11-06' } },
    { sentAt: '2026-10', day: '2026-10-09', contact: { status: 'unknown' } },
    { sentAt: '2026-10', day: '2026-11-06', contact: { status: 'unknown' } },
    {
      sentAt: '2026-10',
      day: '2026-11-09',
      contact: { status: 'late', by: '2026-11-06', workingDaysLate: 1 },
    },
    { sentAt: '2025', day: '2026-01-08', contact: { status: 'unknown' } },
    { sentAt: '2025', day: '2026-01-09', contact: { status: 'late', by: '2026-01-08', workingDaysLate: 1 } },
  ])('of $sentAt is $contact.status on $day', ({ sentAt, day, contact }) => {
    expect(contactOn(day, { sentAt })).toMatchObject(contact);
  });

  test('is judged by the month that was agreed, where only that was sent along', () => {
    expect(contactOn('2026-11-30', { contactBy: '2026-11' })).toEqual({ status: 'unknown' });
    expect(contactOn('2026-12-01', { contactBy: '2026-11' })).toMatchObject({
      status: 'late',
      by: '2026-11-30',
    });
  });
});

describe('contact', () => {
  test.each([
    {
      events: [event('contacted', '2026-11-24')],
      on: '2026-11-24',
      because: 'the coach spoke with the patient',
    },
    {
      events: [event('intake-planned', '2026-11-24T23:30:00Z')],
      on: '2026-11-25',
      because: 'one plans together',
    },
    {
      events: [event('guidance', '2026-12-10'), event('contacted', '2026-12-01')],
      on: '2026-12-01',
      because: 'the first one counts',
    },
    {
      events: [event('guidance', '2026-12-10'), event('contacted')],
      on: '2026-12-10',
      because: 'that one has a date',
    },
    { events: [event('contacted', '2026-11')], on: '2026-11', because: 'the coach noted no day' },
    { events: [event('matched')], on: undefined, because: 'it was made, we do not know when' },
  ])('was made on $on: $because', ({ events, on }) => {
    expect(contactOn('2026-12-31', { status: 'in-progress', events })).toEqual({ status: 'made', on });
  });

  test('is taken from the status when the coach reports no steps at all', () => {
    expect(contactOn('2026-12-31', { status: 'in-progress' })).toEqual({ status: 'made', on: undefined });
    expect(contactOn('2026-12-31', { status: 'completed', changedAt: undefined })).toEqual({
      status: 'made',
      on: undefined,
    });
  });

  test.each(['draft', 'rejected', 'cancelled', 'failed', 'entered-in-error'] as const)(
    'is not expected of a referral that is %s',
    (status) => {
      expect(contactOn('2026-12-31', { status })).toEqual({ status: 'not-expected' });
    },
  );
});
