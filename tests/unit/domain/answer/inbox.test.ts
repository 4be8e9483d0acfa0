import { describe, expect, test } from 'vitest';
import {
  chooseInboxRows,
  createInboxReader,
  type InboxItem,
  shownGroup,
} from '../../../../shared/domain/answer/inbox.ts';
import type { Referral } from '../../../../shared/domain/referral/referral.ts';
import { event, referral, usualRules } from '../../../builders/referral.ts';

const view = {
  now: Temporal.Instant.from('2026-11-25T12:00:00Z'),
  today: Temporal.PlainDate.from('2026-11-25'),
  rules: usualRules,
  contactWorkingDays: 5,
};
const item = (said: Partial<Referral> = {}, other: Partial<InboxItem> = {}): InboxItem => ({
  referral: referral(said),
  name: 'Groot, Aaltje de',
  birthDate: '1950-03-01',
  handler: undefined,
  aftercareOn: '',
  ...other,
});
const rowOf = (one: InboxItem) => createInboxReader()([one], view)[0];

describe('the group of a referral', () => {
  test.each<{ readonly said: Partial<Referral>; readonly group: string; readonly because: string }>([
    { said: { status: 'requested' }, group: 'new', because: 'no one took it' },
    { said: { status: 'received' }, group: 'new', because: 'it only arrived' },
    { said: { status: 'accepted' }, group: 'to-call', because: 'there was no contact yet' },
    {
      said: { status: 'in-progress', events: [event('contact-attempted', '2026-11-24')] },
      group: 'to-call',
      because: 'a call in vain is no contact',
    },
    {
      said: { status: 'in-progress', events: [event('contacted', '2026-11-24')] },
      group: 'running',
      because: 'they spoke',
    },
    {
      said: { status: 'in-progress' },
      group: 'running',
      because: 'a system that reports no steps says it is under way',
    },
    { said: { status: 'on-hold' }, group: 'waiting', because: 'it is on the waiting list' },
    { said: { status: 'suspended' }, group: 'waiting', because: 'the practice put it on hold' },
    { said: { status: 'unclear' }, group: 'waiting', because: 'it is not known whether it holds' },
    { said: { status: 'completed' }, group: 'closed', because: 'it is done' },
    { said: { status: 'cancelled' }, group: 'closed', because: 'it was withdrawn' },
    { said: { status: 'revoked' }, group: 'closed', because: 'the order was taken back' },
  ])('$said.status is $group, because $because', ({ said, group }) => {
    expect(rowOf(item(said))?.group).toBe(group);
  });
});

describe('working days left until first contact', () => {
  test.each<{
    readonly said: Partial<Referral>;
    readonly left: number | undefined;
    readonly because: string;
  }>([
    { said: {}, left: 2, because: 'sent on Friday the 20th, due on Friday the 27th' },
    { said: { contactBy: '2026-11-25' }, left: 0, because: 'it is due today' },
    { said: { contactBy: '2026-11-23' }, left: -2, because: 'it is two days late' },
    { said: { sentAt: undefined }, left: undefined, because: 'no one knows when it was sent' },
    {
      said: { status: 'in-progress', events: [event('contacted', '2026-11-24')] },
      left: undefined,
      because: 'they spoke',
    },
    { said: { status: 'cancelled' }, left: undefined, because: 'no one has to call any more' },
  ])('$left, because $because', ({ said, left }) => {
    expect(rowOf(item(said))?.daysLeft).toBe(left);
  });
});

describe('choosing lines', () => {
  const mine = { reference: 'Practitioner/1', name: 'N. Haddad' };
  const items = [
    item({ taskId: 'late', contactBy: '2026-11-20' }),
    item({ taskId: 'soon', contactBy: '2026-11-26' }, { name: 'Çelik, Ömer', handler: mine }),
    item({ taskId: 'undated', sentAt: undefined, contactBy: undefined }),
    item({ taskId: 'done', status: 'completed' }, { name: 'Hoekstra, Piet' }),
  ];
  const rows = createInboxReader()(items, view);
  const chosen = (choice: Partial<Parameters<typeof chooseInboxRows>[1]>) =>
    chooseInboxRows(rows, { group: 'new', name: '', whose: 'all', ...choice }, mine.reference).map(
      ({ id }) => id,
    );

  test('puts what is due first on top, and what no one can count last', () => {
    expect(chosen({})).toEqual(['late', 'soon', 'undated']);
  });

  test('finds a name in every group, by the beginnings of its words, accents aside', () => {
    expect(chosen({ name: 'celik o' })).toEqual(['soon']);
    expect(chosen({ name: 'hoek' })).toEqual(['done']);
    expect(chosen({ name: 'elik' })).toEqual([]);
  });

  test('shows mine by the person who signed in', () => {
    expect(chosen({ whose: 'mine' })).toEqual(['soon']);
    expect(chooseInboxRows(rows, { group: 'new', name: '', whose: 'mine' }, undefined)).toEqual([]);
  });
});

test('before anybody chose, the first group with something in it is shown', () => {
  const rows = createInboxReader()([item({ status: 'completed' }), item({ status: 'on-hold' })], view);

  expect(shownGroup(rows, { group: undefined })).toBe('waiting');
  expect(shownGroup(rows, { group: 'new' })).toBe('new');
  expect(shownGroup([], { group: undefined })).toBe('new');
});

test('a line is worked out anew only when its item changed or the day did', () => {
  const read = createInboxReader();
  const one = item();
  const [first] = read([one], view);
  expect(read([one], view)[0]).toBe(first);
  expect(read([{ ...one }], view)[0]).toBe(first); // read again, and the same
  expect(read([{ ...one, name: 'Groot, A.' }], view)[0]).not.toBe(first);
  read([one], view);
  expect(read([one], { ...view, today: view.today.add({ days: 1 }) })[0]).not.toBe(first);
});
