import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coachEndReasons, offerKinds } from '../../../shared/domain/answer/answer.ts';
import type { CountedReferral } from '../../../shared/domain/indicators/counted-referral.ts';
import { ageGroups, wijkTable } from '../../../shared/domain/indicators/demographics.ts';
import { type ReferralSeen, reduceReferral } from '../../../shared/domain/indicators/reduce-referral.ts';
import { feedbackMoments, themes } from '../../../shared/domain/referral/choice-fields.ts';
import { referralStatuses, stepEventIds } from '../../../shared/domain/referral/referral.ts';
import { reasonIds } from '../../../shared/domain/signals/signal-id.ts';
import { columnIds, templateHeadings } from '../../../shared/sheet/columns.ts';
import { readFile } from '../../../shared/sheet/read-file.ts';
import { findRegistered, readRegistration } from '../../../shared/sheet/registration.ts';
import { registrationRow } from '../../../shared/sheet/registration-row.ts';
import { registrationFile, type TemplateCell } from '../../../shared/sheet/template.ts';
import { nlVolume } from '../../../shared/text/nl/volume-text.ts';
import {
  dutchLabels,
  sheetWords,
  templateChoices,
  withAddedWords,
} from '../../../shared/volume/sheet-labels.ts';
import { countedReferral, happened, reportOf } from '../../builders/counted-referral.ts';

const today = '2026-12-01';
const rules = { columns: {}, words: {}, labels: [dutchLabels], table: wijkTable([]), today };
const period = { kind: 'free', from: '2026-01', months: 12 } as const;
const rowOf = (referral: CountedReferral) => registrationRow(referral, sheetWords, nlVolume.ageGroups);

/** The referrals as they come back from the sheet that they were written to. */
function throughSheet(referrals: readonly CountedReferral[]) {
  const cell = (written: TemplateCell) =>
    typeof written === 'object' ? new Date(`${written.day}T00:00:00Z`) : written;
  const rows = referrals.flatMap((one) => {
    const row = rowOf(one);
    return row ? [columnIds.map((id) => cell(row[id] ?? ''))] : [];
  });
  const sheet = { file: 'a.xlsx', sheet: 'Registratie', rows: [templateHeadings, ...rows] };
  return readRegistration(findRegistered([sheet], {}), rules);
}

const day = fc
  .integer({ min: 0, max: 330 })
  .map((days) => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10));
const seen: fc.Arbitrary<ReferralSeen> = fc.record({
  status: fc.constantFrom(...referralStatuses),
  sentAt: day,
  changedAt: fc.option(day, { nil: undefined }),
  feedbackMoments: fc.subarray([...feedbackMoments]),
  messagesAt: fc.array(day, { maxLength: 2 }),
  events: fc.array(
    fc.record({
      event: fc.constantFrom(...stepEventIds),
      at: fc.option(day, { nil: undefined }),
      dated: fc.constantFrom('on' as const, 'by' as const),
    }),
    { maxLength: 6 },
  ),
});

const referral: fc.Arbitrary<CountedReferral> = fc
  .record({
    key: fc.uuid(),
    seen,
    reasons: fc.subarray([...reasonIds]),
    themes: fc.subarray([...themes]),
    referrerType: fc.constantFrom('huisarts', 'POH-GGZ', 'wijkagent', ''),
    practice: fc.constantFrom('=1+1', 'De "Linde" & Zn. <3', 'Praktijk\u0000 Zuid', ''),
    demographics: fc.record({
      ageGroup: fc.constantFrom(...ageGroups),
      sex: fc.constantFrom('female', 'male', 'other', 'unknown'),
      municipality: fc.constantFrom('Lindeveen', ''),
      wijk: fc.constantFrom('Noord', ''),
    }),
    offer: fc.option(
      fc.record({ theme: fc.constantFrom('', ...themes), kind: fc.constantFrom('', ...offerKinds) }),
      { nil: undefined },
    ),
    because: fc.constantFrom('', ...coachEndReasons),
    coach: fc.constantFrom('Welzijn Lindeveen', ''),
  })
  .map(({ seen: one, because, offer, ...rest }): CountedReferral => {
    const course = reduceReferral(one);
    const isEarly = course.events.some(({ event }) => event === 'ended-early');
    const isEnded =
      !course.withdrawn &&
      (['rejected', 'failed', 'cancelled', 'revoked'].includes(one.status) ||
        (one.status === 'completed' && isEarly));
    return {
      ...rest,
      ...course,
      practice: rest.practice.replace('\u0000', ' '),
      offer: offer?.theme === '' && offer.kind === '' ? undefined : offer,
      ending: isEnded ? because : undefined,
    } as CountedReferral;
  });

describe('a referral written to the registration and read from it', () => {
  test('counts as it did, whatever the coach reported', () => {
    fc.assert(
      fc.property(fc.array(referral, { minLength: 1, maxLength: 5 }), (all) => {
        const read = throughSheet(all);
        expect(read.problems).toEqual([]);
        expect(read.unknownWords.filter(({ word }) => word !== 'wijkagent')).toEqual([]);
        expect(reportOf(read.referrals, period).current.rows).toEqual(reportOf(all, period).current.rows);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    {
      referral: countedReferral({ status: 'in-progress' }),
      row: { contact: 'ja', 'end-reason': 'In behandeling bij de coach' },
      because: 'a coach who reports no steps has been in touch',
    },
    {
      referral: countedReferral({ status: 'in-progress', events: [happened('accepted', '2026-03-03')] }),
      row: { contact: '', attempted: '' },
      because: 'nothing is written down that was not reported',
    },
    {
      referral: countedReferral({ status: 'completed', endedOn: '2026-03-30' }),
      row: { ended: 'ja', 'end-reason': 'Afgerond' },
      because: 'the day of the last change is not the day on which it was completed',
    },
    {
      referral: countedReferral({ sentOn: '2026-03' }),
      row: { sent: '2026-03' },
      because: 'only the month is known',
    },
    {
      referral: countedReferral({ events: [{ event: 'contacted', on: '2026-03-09', dated: 'by' }] }),
      row: { contact: 'uiterlijk 2026-03-09' },
      because: 'only a later change tells of it',
    },
    {
      referral: countedReferral({ feedback: [] }),
      row: { feedback: 'n.v.t.' },
      because: 'no agreed moment has gone by',
    },
  ])('$row: $because', ({ referral: one, row }) => {
    expect(rowOf(one)).toMatchObject(row);
  });

  test('a draft has no row', () => {
    expect(rowOf(countedReferral({ status: 'draft' }))).toBeUndefined();
  });
});

test('the workbook opens with every cell as it was written', async () => {
  const odd = '=1+1 & <b>"\u0000\ud800';
  const rows = [
    { number: '1', sent: { day: '2026-03-02' }, practice: odd, more: ['Mevrouw De Wit', '=2'] },
  ] as const;
  const { name, content } = registrationFile('r.xlsx', rows, templateChoices, ['Naam', 'Telefoon']);
  const sheets = await readFile(
    { name, size: content.length, arrayBuffer: async () => content.slice().buffer },
    {},
  );
  const [{ rows: read } = { rows: [] }] = sheets;

  expect(read[0]?.slice(-2)).toEqual(['Naam', 'Telefoon']);
  expect(read[1]?.slice(-2)).toEqual(['Mevrouw De Wit', '=2']);
  expect(read[1]?.[columnIds.indexOf('practice')]).toBe('=1+1 & <b>" \ufffd');
});

test('codes that a region added stand in the sheet by their names, and are read by them', () => {
  const theme = 'https://w.example/codes/wor-theme|pontje' as const;
  const reason = 'https://w.example/codes/wor-ending|brug-dicht' as const;
  const screen = {
    theme: { [theme]: 'Varen, met het pontje' },
    offer: { [theme]: 'Varen, met het pontje' },
    'ended-because': { [reason]: 'De brug was dicht' },
  };
  const words = withAddedWords(screen);
  const referral = countedReferral({
    status: 'failed',
    endedOn: '2026-03-20',
    themes: ['nature', theme],
    offer: { theme, kind: 'existing' },
    ending: reason,
  });
  const row = registrationRow(referral, words, nlVolume.ageGroups);
  expect(row).toMatchObject({ offer: 'Varen, met het pontje', 'ended-because': 'De brug was dicht' });
  const cells = columnIds.map((id) => {
    const cell = row?.[id] ?? '';
    return typeof cell === 'object' ? new Date(`${cell.day}T00:00:00Z`) : cell;
  });
  const sheet = { file: 'a.xlsx', sheet: 'Registratie', rows: [templateHeadings, cells] };
  const read = readRegistration(findRegistered([sheet], {}), { ...rules, labels: [dutchLabels, screen] });
  expect(read.referrals).toMatchObject([
    { themes: ['nature', theme], offer: { theme, kind: 'existing' }, ending: reason },
  ]);
});
