import { describe, expect, test } from 'vitest';
import { chooseRows, coachesIn, firstChoice } from '../../../../shared/domain/worklist/choose-rows.ts';
import { mergeItems, type WorklistItem } from '../../../../shared/domain/worklist/worklist-item.ts';
import { createRowReader } from '../../../../shared/domain/worklist/worklist-row.ts';
import { event, message } from '../../../builders/referral.ts';
import { item, rowsOf, view } from '../../../builders/worklist-rows.ts';

const byDays = { column: 'days', direction: 'descending' } as const;
const names = (items: readonly WorklistItem[], choice: Partial<typeof firstChoice>) =>
  chooseRows(rowsOf(items), { ...firstChoice, show: 'all', sort: byDays, ...choice }).map(({ id }) => id);

describe('a line of the worklist', () => {
  test('says how long ago, how late, and that there is news', () => {
    const [row] = rowsOf([
      item('Jansen, Jo', { events: [event('accepted', '2026-11-23')], messages: [message()] }),
    ]);

    expect(row).toMatchObject({
      kind: 'sent',
      days: 14,
      step: 'referral',
      headline: 'accepted',
      contact: { status: 'late', workingDaysLate: 5 },
      news: 'new',
      whose: 'mine',
      attention: 'late',
    });
  });

  test('is read once this user has read it', () => {
    const [row] = rowsOf([item('Jansen, Jo', { messages: [message()] })], {
      readUntil: { 'Jansen, Jo': '2026-12-01T00:00:00Z' },
    });

    expect(row?.news).toBe('read');
  });

  test.each([
    { sentAt: '2026-12-01T10:00:00Z', age: 'fine', because: 'it is a few days old' },
    { sentAt: '2026-11-01T10:00:00Z', age: 'old', because: 'it lies longer than the practice wants' },
    { sentAt: undefined, age: 'fine', because: 'nobody knows how old it is' },
  ] as const)('points a draft out as $age when $because', ({ sentAt, age }) => {
    expect(rowsOf([item('Jansen, Jo', { status: 'draft', sentAt })])[0]).toMatchObject({
      kind: 'draft',
      age,
    });
  });

  test('says who began a draft only when somebody else has it now', () => {
    const begun = { reference: 'PractitionerRole/rol-assistent', name: 'L. Bos' };
    const [row] = rowsOf([item('Jansen, Jo', { status: 'draft' }, { preparedBy: begun, stage: 'ready' })]);

    expect(row).toMatchObject({ kind: 'ready', preparedBy: 'L. Bos' });
  });

  test('does not know what the server did not tell', () => {
    const [row] = rowsOf([item('Jansen, Jo', { sentAt: undefined, coach: '' }, { patient: undefined })]);

    expect(row).toMatchObject({
      days: undefined,
      coach: '',
      patient: undefined,
      contact: { status: 'unknown' },
    });
  });

  test('names one organisation once in the choice, however it is written', () => {
    const rows = rowsOf([
      item('Jansen, Jo', { coach: 'Welzijn Lindeveen' }),
      item('Jansen, Bo', { coach: 'Welzijn Lindeveen, team oost' }),
      item('Jansen, Mo', { coach: 'Welzijn Lindeveen' }),
      item('Jansen, Do', { coach: 'Buurtteam', coachReference: undefined }),
    ]);

    expect(coachesIn(rows)).toEqual([
      { key: 'Buurtteam', name: 'Buurtteam' },
      { key: 'HealthcareService/lindeveen', name: 'Welzijn Lindeveen' },
    ]);
  });

  test('stays when it ended unread, and goes when it was read', () => {
    const rejected = item('Jansen, Jo', { status: 'rejected', changedAt: '2026-12-01T10:00:00Z' });

    expect(rowsOf([rejected])).toHaveLength(1);
    expect(rowsOf([rejected], { readUntil: { 'Jansen, Jo': '2026-12-02T00:00:00Z' } })).toEqual([]);
  });

  test('is worked out anew on another day, and after reading', () => {
    const read = createRowReader();
    const items = [item('Jansen, Jo')];
    const before = read(items, view);

    expect(read(items, view)[0]).toBe(before[0]);
    expect(read(items, { ...view, today: view.today.add({ days: 1 }) })[0]).toMatchObject({ days: 15 });
  });
});

describe('the list', () => {
  const items = [
    item('Ünal, Ayşe', {
      sentAt: '2026-11-20T10:00:00Z',
      coach: 'Samen Oostdrecht',
      coachReference: 'Organization/samen',
    }),
    item(
      'van den Berg, Ria',
      { sentAt: '2026-12-01T10:00:00Z' },
      { by: { reference: 'x', name: 'M. de Wit' } },
    ),
    item('de Groot, Greet', { status: 'draft', sentAt: '2026-12-02T10:00:00Z' }),
    item('Zonder datum, Z.', { sentAt: undefined }),
  ];

  test.each([
    {
      choice: {},
      shown: ['Ünal, Ayşe', 'van den Berg, Ria', 'de Groot, Greet', 'Zonder datum, Z.'],
      because: 'the longest waiting come first, and what is not known last',
    },
    {
      choice: { show: 'mine' },
      shown: ['Ünal, Ayşe', 'de Groot, Greet', 'Zonder datum, Z.'],
      because: 'M. de Wit is somebody else',
    },
    { choice: { show: 'drafts' }, shown: ['de Groot, Greet'], because: 'one was not sent' },
    {
      choice: { show: 'overdue' },
      shown: ['Ünal, Ayşe'],
      because: 'five working days have passed there only',
    },
    { choice: { coach: 'Organization/samen' }, shown: ['Ünal, Ayşe'], because: 'one is at that coach' },
    { choice: { name: 'unal' }, shown: ['Ünal, Ayşe'], because: 'accents do not matter' },
    {
      choice: { name: 'RIA berg' },
      shown: ['van den Berg, Ria'],
      because: 'neither does the order of names',
    },
    { choice: { name: 'erg' }, shown: [], because: 'a name is searched by its beginning' },
    {
      choice: { sort: { column: 'patient', direction: 'ascending' } },
      shown: ['de Groot, Greet', 'Ünal, Ayşe', 'van den Berg, Ria', 'Zonder datum, Z.'],
      because: 'the alphabet of the Netherlands knows ü',
    },
  ] as const)('shows $shown: $because', ({ choice, shown }) => {
    expect(names(items, choice)).toEqual(shown);
  });

  test('takes changes in, and keeps messages that came by another way', () => {
    const before = item('Jansen, Jo', { messages: [message({ id: 'Communication/1' })] });
    const [merged] = mergeItems([before], [item('Jansen, Jo', { status: 'accepted' })]);

    expect(merged?.referral).toMatchObject({ status: 'accepted', messages: [{ id: 'Communication/1' }] });
  });
});
