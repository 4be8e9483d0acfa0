import { describe, expect, test } from 'vitest';
import type { CautionId } from '../../../../shared/domain/cautions/caution.ts';
import { codedCautions, judgeCautions } from '../../../../shared/domain/cautions/cautions.ts';
import { deriveFacts } from '../../../../shared/domain/facts/facts.ts';
import { known, unknown } from '../../../../shared/domain/knowledge.ts';
import type { Problem } from '../../../../shared/domain/record/problem.ts';
import { factsWith, onlySeen, problem, problemsCoded, today } from '../../../builders/problems.ts';

const adult = '1950-03-09';

const judged = (id: CautionId, facts: Parameters<typeof judgeCautions>[0], birthDate = adult) =>
  judgeCautions(facts, { birthDate, deceased: false }, today).find((caution) => caution.id === id);

describe('what the record reminds of', () => {
  test.each<{ id: CautionId; code: string; because: string }>([
    { id: 'suicide-risk', code: 'P77', because: 'an attempt is coded' },
    { id: 'psychosis-or-mania', code: 'P73', because: 'treatment comes first' },
    { id: 'violence', code: 'Z25', because: 'safety comes first' },
    { id: 'violence', code: 'Z12.02', because: 'the sub-title of partner trouble says violence' },
    { id: 'under-treatment', code: 'P76', because: 'a depression may be under treatment' },
    { id: 'under-treatment', code: 'P76.01', because: 'a postpartum depression is a depression' },
    { id: 'under-treatment', code: 'P76.02', because: 'sub-titles of one code count alike' },
    { id: 'addiction', code: 'P15', because: 'it goes beside addiction care' },
    { id: 'cognition', code: 'P70', because: 'another kind of support may fit' },
    { id: 'structural', code: 'Z08', because: 'an activity alone does not fit' },
  ])('$code gives $id: $because', ({ id, code }) => {
    expect(judged(id, factsWith(problemsCoded(code)))).toMatchObject({
      status: 'recorded',
      evidence: [{ icpc: code }],
    });
  });

  test.each<{ id: CautionId; code: string; because: string }>([
    { id: 'violence', code: 'Z12', because: 'trouble with a partner is not violence' },
    { id: 'structural', code: 'Z04', because: 'only its sub-title speaks of residence' },
    { id: 'addiction', code: 'P17', because: 'smoking is not meant' },
  ])('$code does not give $id: $because', ({ id, code }) => {
    expect(judged(id, factsWith(problemsCoded(code)))).toEqual({ id, status: 'not-recorded' });
  });
});

describe.each(codedCautions)('caution $id', ({ id, codes }) => {
  test('is not recorded when the list was read and shows nothing of it', () => {
    expect(judged(id, factsWith(problemsCoded('R74')))).toEqual({ id, status: 'not-recorded' });
  });

  test('is unknown when the problem list could not be read', () => {
    expect(judged(id, factsWith(unknown('too-slow')))).toEqual({ id, status: 'unknown', why: 'too-slow' });
  });

  test('is unknown when an incomplete list does not show it', () => {
    expect(judged(id, factsWith(onlySeen('incomplete', 'R74')))).toEqual({
      id,
      status: 'unknown',
      why: 'incomplete',
    });
  });

  test('is unknown when an active entry has no code to compare', () => {
    expect(judged(id, factsWith(known([problem({ icpc: undefined })])))).toEqual({
      id,
      status: 'unknown',
      why: 'not-comparable',
    });
  });

  test.each(codes)('is shown by %s in what was seen of an incomplete list', (code) => {
    expect(judged(id, factsWith(onlySeen('incomplete', code)))).toMatchObject({ status: 'recorded' });
  });
});

describe('how far back', () => {
  const statusOf = (id: CautionId, entry: Problem, problemMonths: number) => {
    const record = { problems: known([entry]), contacts: known([]) };
    return judged(id, deriveFacts(record, today, { problemMonths }))?.status;
  };

  test.each<{ date: string | undefined; state: Problem['state']; months: number; because: string }>([
    { date: '2025-11-20', state: 'ended', months: 12, because: 'it is older than all else that counts' },
    { date: '1998', state: 'ended', months: 24, because: 'an attempt counts however long ago' },
    { date: '2015-01-01', state: 'unclear', months: 1, because: 'a region cannot shorten it' },
    { date: undefined, state: 'ended', months: 24, because: 'an attempt without a date is an attempt' },
  ])('suicide attempt of $date, $state, is recorded: $because', ({ date, state, months }) => {
    expect(statusOf('suicide-risk', problem({ icpc: 'P77', date, state }), months)).toBe('recorded');
  });

  test('a suicide attempt is shown with its date', () => {
    const attempt = problem({ icpc: 'P77.01', date: '2003-04', state: 'ended' });
    const record = { problems: known([attempt]), contacts: known([]) };

    expect(judged('suicide-risk', deriveFacts(record, today, { problemMonths: 24 }))).toEqual({
      id: 'suicide-risk',
      status: 'recorded',
      evidence: [attempt],
    });
  });

  test.each<{ date: string; months: number; status: string; because: string }>([
    { date: '2025-06-01', months: 24, status: 'recorded', because: 'other cautions go as far as signals' },
    { date: '2025-06-01', months: 12, status: 'not-recorded', because: 'the region looks back one year' },
  ])('violence of $date is $status: $because', ({ date, months, status }) => {
    expect(statusOf('violence', problem({ icpc: 'Z25', date, state: 'ended' }), months)).toBe(status);
  });
});

test.each([
  { date: '2015-01-01', status: 'not-recorded', because: 'whatever it says, it is too long ago' },
  { date: '2026-06-01', status: 'unknown', because: 'it may be violence' },
])('an ended entry without a code of $date leaves violence $status: $because', ({ date, status }) => {
  const record = {
    problems: known([problem({ icpc: undefined, date, state: 'ended' })]),
    contacts: known([]),
  };

  expect(judged('violence', deriveFacts(record, today, { problemMonths: 24 }))).toMatchObject({ status });
});

describe('minor', () => {
  const empty = factsWith(problemsCoded());

  test.each([
    {
      birthDate: '2010-05-05',
      judgement: { status: 'recorded', evidence: [] },
      because: 'the patient is 16',
    },
    { birthDate: '2008-11-22', judgement: { status: 'recorded', evidence: [] }, because: '18 tomorrow' },
    { birthDate: '2008-11-21', judgement: { status: 'not-recorded' }, because: '18 today' },
    { birthDate: '1950', judgement: { status: 'not-recorded' }, because: 'any day of 1950 is long ago' },
    { birthDate: '2008', judgement: { status: 'unknown', why: 'incomplete' }, because: 'it may be either' },
    { birthDate: '', judgement: { status: 'unknown', why: 'not-offered' }, because: 'no birth date' },
    { birthDate: 'onbekend', judgement: { status: 'unknown', why: 'unreadable' }, because: 'it is no date' },
  ])('born "$birthDate" is $judgement.status: $because', ({ birthDate, judgement }) => {
    expect(judged('minor', empty, birthDate)).toEqual({ id: 'minor', ...judgement });
  });

  test('needs no problem list', () => {
    expect(judged('minor', factsWith(unknown('not-permitted')), '2010-05-05')).toMatchObject({
      status: 'recorded',
    });
  });
});

describe('deceased', () => {
  test.each([
    { deceased: true, status: 'recorded', because: 'the HIS says so' },
    { deceased: false, status: 'not-recorded', because: 'the HIS does not say so' },
  ] as const)('is $status when $because, and stands first', ({ deceased, status }) => {
    const [first] = judgeCautions(factsWith(unknown('not-permitted')), { birthDate: adult, deceased }, today);

    expect(first).toMatchObject({ id: 'deceased', status });
  });
});
