import { describe, expect, test } from 'vitest';
import { chooseRows, firstChoice } from '../../../../shared/domain/worklist/choose-rows.ts';
import { event, message } from '../../../builders/referral.ts';
import { byColleague, item, rowsOf } from '../../../builders/worklist-rows.ts';

describe('a line of the worklist', () => {
  test.each([
    { said: { messages: [message()] }, news: 'new', because: 'the coach wrote' },
    { said: { events: [event('contacted', '2026-11-24')] }, news: 'read', because: 'a step is no message' },
    {
      said: { events: [event('matched', '2026-11-24', 'Wandelen')] },
      news: 'read',
      because: 'a theme neither',
    },
    { said: { status: 'rejected' }, news: 'new', because: 'somebody must refer elsewhere' },
    { said: { status: 'failed' }, news: 'new', because: 'it ended before its time' },
    { said: { status: 'revoked' }, news: 'new', because: 'another system took it back' },
    {
      said: { events: [event('other', '2026-11-24', 'x')] },
      news: 'new',
      because: 'no one here knows what it means',
    },
    {
      said: { events: [{ ...event('matched', '2026-11-24'), documents: ['Verslag'] }] },
      news: 'new',
      because: 'a document came along',
    },
    {
      said: { messages: [message({ from: 'practice' })] },
      news: 'read',
      because: 'the practice wrote itself',
    },
    { said: { messagesUnknown: 'unreachable' }, news: 'unknown', because: 'the messages could not be read' },
  ] as const)('has news "$news" when $because', ({ said, news }) => {
    expect(rowsOf([item('Jansen, Jo', said)])[0]).toMatchObject({ news });
  });

  test.each([
    {
      whose: {},
      own: undefined,
      theirs: '2026-12-01T00:00:00Z',
      news: 'new',
      because: 'who referred reads for themselves',
    },
    {
      whose: {},
      own: '2026-12-01T00:00:00Z',
      theirs: undefined,
      news: 'read',
      because: 'who referred has read it',
    },
    { whose: byColleague, own: undefined, theirs: undefined, news: 'new', because: 'nobody read it' },
    {
      whose: byColleague,
      own: undefined,
      theirs: '2026-12-01T00:00:00Z',
      news: 'read',
      because: 'one of the practice read it',
    },
    {
      whose: byColleague,
      own: '2026-11-22T00:00:00Z',
      theirs: '2026-12-01T00:00:00Z',
      news: 'read',
      because: 'the latest reading counts',
    },
    {
      whose: byColleague,
      own: '2026-12-01T00:00:00Z',
      theirs: '2026-11-22T00:00:00Z',
      news: 'read',
      because: 'also when it is the own one',
    },
    {
      whose: byColleague,
      own: undefined,
      theirs: '2026-11-22T00:00:00Z',
      news: 'new',
      because: 'it came after the reading',
    },
  ] as const)('is $news when $because', ({ whose, own, theirs, news }) => {
    const at = (moment: string | undefined) => (moment === undefined ? {} : { 'Jansen, Jo': moment });
    const [row] = rowsOf([item('Jansen, Jo', { messages: [message()] }, whose)], {
      readUntil: at(own),
      readByColleagues: at(theirs),
    });

    expect(row?.news).toBe(news);
  });

  const wordless = message({ id: 'Communication/1', text: '' });
  test.each([
    { said: { messages: [message()] }, mark: true, because: 'all of it is in the list' },
    { said: { messages: [wordless] }, mark: false, because: 'its words did not come yet' },
    {
      said: { messages: [wordless] },
      words: { 'Communication/1': { text: '', documents: [] } },
      mark: true,
      because: 'it came without words, and can be marked all the same',
    },
    {
      said: { messages: [message()], messagesUnknown: 'incomplete' },
      mark: false,
      because: 'a message may be missing, and the mark would pass it',
    },
    {
      said: { messages: [message()], sentAt: '2025-11-01T10:00:00Z' },
      mark: false,
      because: 'there may be messages from before those that were asked for',
    },
    {
      said: { messages: [message()], sentAt: undefined },
      mark: false,
      because: 'nobody knows when it was sent',
    },
    { said: { events: [event('contacted')] }, mark: false, because: 'nothing is to be read' },
  ] as const)('can be marked read here: $mark, since $because', ({ said, mark, ...seen }) => {
    const [row] = rowsOf([item('Jansen, Jo', said)], seen);

    expect(row?.readMark !== undefined).toBe(mark);
  });

  test('shows the words of a message once they are read', () => {
    const [row] = rowsOf([item('Jansen, Jo', { messages: [wordless] })], {
      words: { 'Communication/1': { text: 'Zij komt donderdag.', documents: [] } },
    });

    expect(row?.unread).toMatchObject([{ kind: 'message', text: 'Zij komt donderdag.' }]);
    expect(row?.wordless).toEqual([]);
  });
});

describe('what asks for attention', () => {
  const late = (name: string, sentAt: string) => item(name, { sentAt, changedAt: sentAt });
  const inTime = { sentAt: '2026-12-03T10:00:00Z', changedAt: '2026-12-03T10:00:00Z' };
  const written = (name: string, at: string) => item(name, { ...inTime, messages: [message({ at })] });
  const items = [
    item('Loopt', inTime),
    item('Concept', { status: 'draft', sentAt: '2026-12-01T10:00:00Z' }),
    item('Klaar, nieuw', { status: 'draft', sentAt: '2026-12-02T10:00:00Z' }, { stage: 'ready' }),
    item('Klaar, oud', { status: 'draft', sentAt: '2026-11-02T10:00:00Z' }, { stage: 'ready' }),
    written('Bericht, eerder', '2026-12-03T11:00:00Z'),
    written('Bericht, nieuwst', '2026-12-03T15:00:00Z'),
    late('Te laat', '2026-11-20T10:00:00Z'),
    late('Te laat, langst', '2026-11-10T10:00:00Z'),
    late('Te laat, nagebeld', '2026-11-02T10:00:00Z'),
  ];
  const calls = { 'Te laat, nagebeld': { on: '2026-12-03', by: 'S. Yilmaz' } };

  test('comes in order: late and not phoned about, then messages, then what is ready', () => {
    expect(chooseRows(rowsOf(items, { calls }), firstChoice).map(({ id }) => id)).toEqual([
      'Te laat, langst',
      'Te laat',
      'Te laat, nagebeld',
      'Bericht, nieuwst',
      'Bericht, eerder',
      'Klaar, oud',
      'Klaar, nieuw',
    ]);
  });

  test.each([
    { why: 'unreachable', attention: 'unread', because: 'a message may lie there that nobody has seen' },
    { why: 'not-permitted', attention: 'unread', because: 'others may be permitted to read it' },
    {
      why: 'not-offered',
      attention: 'none',
      because: 'reading again never helps, and every line would be here',
    },
  ] as const)('where messages are $why, a line is $attention: $because', ({ why, attention }) => {
    const [row] = rowsOf([item('Onbekend', { ...inTime, messagesUnknown: why })]);

    expect(row).toMatchObject({ news: 'unknown', attention });
  });

  test('stays in the list after phoning: the coach has still not reported', () => {
    const [row] = rowsOf([items[8] ?? item('there are nine')], { calls });

    expect(row).toMatchObject({ attention: 'late', called: { on: '2026-12-03', by: 'S. Yilmaz' } });
  });
});
