import { describe, expect, test } from 'vitest';
import { known, unknown } from '../../../../shared/domain/knowledge.ts';
import { missingFor, type SendingSituation } from '../../../../shared/domain/referral/missing-for.ts';
import type { ReferralStatus } from '../../../../shared/domain/referral/referral.ts';
import { draftKey } from '../../../../shared/domain/referral/referral-edits.ts';
import { consentGiven } from '../../../builders/consult.ts';
import { contact, draft, huisarts } from '../../../builders/draft.ts';
import { referral } from '../../../builders/referral.ts';

const ready: SendingSituation = {
  held: [],
  running: known([]),
  secondReferral: 'not-asked',
  declined: 'no',
  role: 'referrer',
  assistant: 'prepares',
};

test('a full draft by a referrer lacks nothing', () => {
  expect(missingFor(draft(), ready)).toEqual([]);
});

test('what is missing comes in the order of the screen', () => {
  const empty = draft({
    reasons: [],
    patientsWords: ' ',
    coach: undefined,
    contact: contact({ phone: '', email: '' }),
    referrer: { ...huisarts, name: ' ' },
    consent: { ...consentGiven, sharing: 'not-given', at: undefined },
  });
  expect(
    missingFor(empty, { ...ready, held: ['minor'], running: known([referral()]), role: 'unknown' }),
  ).toEqual([
    'reason',
    'coach',
    'way-to-contact',
    'referrer',
    'reminders',
    'running-referral',
    'consent',
    'role-may-not-send',
  ]);
});

test('a patient without a name cannot be referred: the coach would not know who is meant', () => {
  const nameless = draft({ person: { name: ' ', birthDate: '1960-01-01', sex: 'female' } });

  expect(missingFor(nameless, ready)).toEqual(['name']);
});

test("the patient's own words are a reason too", () => {
  expect(missingFor(draft({ reasons: [], patientsWords: 'Ik zie niemand.' }), ready)).toEqual([]);
});

describe('a way to contact', () => {
  const whole = { addressShared: 'address', address: 'Lindelaan 1, 9991 AA Lindeveen' } as const;

  test.each([
    { said: { email: '' }, missing: [], because: 'there is a phone' },
    { said: { phone: '' }, missing: [], because: 'there is an e-mail address' },
    { said: { phone: ' ', email: ' ' }, missing: ['way-to-contact'], because: 'white space reaches nobody' },
    { said: { calling: 'do-not-call' }, missing: [], because: 'e-mail is left' },
    {
      said: { calling: 'do-not-call', email: '' },
      missing: ['way-to-write'],
      because: 'a phone not to be called is none',
    },
    {
      said: { calling: 'not-chosen', phoneRemark: 'na 17 uur' },
      missing: ['calling'],
      because: 'nobody said what the remark beside the number means',
    },
    {
      said: { calling: 'not-chosen', phoneRemark: 'na 17 uur', email: '' },
      missing: ['calling'],
      because: 'how to reach follows from that choice',
    },
    { said: { calling: 'not-chosen', email: '' }, missing: [], because: 'a number without a remark may go' },
    { said: { calling: 'do-not-call', email: '', ...whole }, missing: [], because: 'a letter can be sent' },
    { said: { phone: '', email: '', ...whole }, missing: [], because: 'a letter can be sent' },
    {
      said: { phone: '', email: '', ...whole, address: '' },
      missing: ['way-to-contact'],
      because: 'the record has no address',
    },
  ] as const)('$missing: $because', ({ said, missing }) => {
    expect(missingFor(draft({ contact: contact(said) }), ready)).toEqual(missing);
  });
});

describe('a running referral', () => {
  test.each([
    { status: 'requested', holds: true },
    { status: 'received', holds: true },
    { status: 'accepted', holds: true },
    { status: 'ready', holds: true },
    { status: 'in-progress', holds: true },
    { status: 'on-hold', holds: true },
    { status: 'draft', holds: false },
    { status: 'rejected', holds: false },
    { status: 'completed', holds: false },
    { status: 'cancelled', holds: false },
    { status: 'failed', holds: false },
    { status: 'entered-in-error', holds: false },
  ] as const satisfies readonly { status: ReferralStatus; holds: boolean }[])(
    'that is $status holds the send: $holds',
    ({ status, holds }) => {
      const running = known([referral({ status })]);
      expect(missingFor(draft(), { ...ready, running })).toEqual(holds ? ['running-referral'] : []);
    },
  );

  test('after a "no" of this consult waits until that is undone', () => {
    expect(missingFor(draft(), { ...ready, declined: 'yes' })).toEqual(['declined']);
  });

  test('no longer holds once a second one is wanted', () => {
    const running = known([referral()]);
    expect(missingFor(draft(), { ...ready, running, secondReferral: 'wanted' })).toEqual([]);
  });

  test('under the same key is this very send, tried before', () => {
    const running = known([referral({ key: 'key-1' })]);
    expect(missingFor(draft({ key: draftKey('key-1') }), { ...ready, running })).toEqual([]);
  });

  test('made elsewhere, without a key of ours, holds', () => {
    expect(missingFor(draft(), { ...ready, running: known([referral({ key: undefined })]) })).toEqual([
      'running-referral',
    ]);
  });

  test('that was seen before reading went wrong holds', () => {
    expect(missingFor(draft(), { ...ready, running: unknown('incomplete', [referral()]) })).toEqual([
      'running-referral',
    ]);
  });

  test('of which nothing could be read does not hold: it is said elsewhere', () => {
    expect(missingFor(draft(), { ...ready, running: unknown('not-permitted') })).toEqual([]);
  });
});

describe('consent', () => {
  test.each([
    { said: { sharing: 'not-given', at: undefined }, missing: ['consent'], because: 'it was not given' },
    { said: { at: undefined }, missing: ['consent'], because: 'it is not on record when' },
    { said: { feedback: 'not-given' }, missing: [], because: 'feedback is another permission' },
  ] as const)('$missing: $because', ({ said, missing }) => {
    expect(missingFor(draft({ consent: { ...consentGiven, ...said } }), ready)).toEqual(missing);
  });
});

test('an assistant may send where the practice says so', () => {
  expect(missingFor(draft(), { ...ready, role: 'assistant' })).toEqual(['role-may-not-send']);
  expect(missingFor(draft(), { ...ready, role: 'assistant', assistant: 'sends' })).toEqual([]);
});

test.each([
  { consent: { ...consentGiven, form: undefined }, because: 'nobody said whether it was oral or written' },
  { consent: { ...consentGiven, at: undefined }, because: 'it is not on record when' },
  { consent: { ...consentGiven, sharing: 'not-given' as const }, because: 'the patient did not agree' },
])('permission is missing when $because', ({ consent }) => {
  expect(missingFor(draft({ consent }), ready)).toEqual(['consent']);
});
