import { describe, expect, test } from 'vitest';
import { known, unknown } from '../../../../shared/domain/knowledge.ts';
import type { Problem } from '../../../../shared/domain/record/problem.ts';
import type { PatientRecord } from '../../../../shared/domain/record/record.ts';
import { judgeRecord } from '../../../../shared/panel/pipeline/judge-record.ts';
import { onlySeen, problem, problemsCoded, today } from '../../../builders/problems.ts';

function judged(record: PatientRecord, recognised: Parameters<typeof judgeRecord>[0]['recognised'] = []) {
  const patient = { birthDate: '1950-03-12', deceased: false };
  return judgeRecord({
    record,
    patient,
    recognised,
    today,
    edits: {},
    problemMonths: 24,
    routes: [],
    added: [],
  });
}

describe('the road from record to screen', () => {
  test('shows what is recorded, ticks nothing, and offers to take it over', () => {
    const { checklist } = judged({ problems: problemsCoded('Z04.03', 'Z15'), contacts: known([]) });

    expect(checklist.toTakeOver).toEqual(['bereavement', 'loneliness']);
    expect(checklist.lines.some(({ recognised }) => recognised)).toBe(false);
  });

  test('says "unknown" everywhere while the problem list is being read', () => {
    const { checklist, cautions } = judged({ problems: unknown('reading'), contacts: unknown('reading') });

    expect(checklist.lines.map((line) => line.judged)).toEqual(
      checklist.lines.map(({ id }) => ({ id, status: 'unknown', why: 'reading' })),
    );
    expect(cautions.find(({ id }) => id === 'suicide-risk')).toMatchObject({
      status: 'unknown',
      why: 'reading',
    });
  });

  test('still warns of what was seen of a list that was not read whole', () => {
    const { cautions } = judged({ problems: onlySeen('incomplete', 'P77'), contacts: known([]) });

    expect(cautions.find(({ id }) => id === 'suicide-risk')).toMatchObject({ status: 'recorded' });
  });

  test('shows entries without a code by themselves: active first, then the newest', () => {
    const entry = (text: string, said: Partial<Problem>) =>
      problem({ icpc: undefined, id: text, text, ...said });
    const problems = known([
      entry('oud', { state: 'ended', date: '2001-01-01' }),
      entry('zonder datum', { state: 'ended', date: undefined }),
      problem({ icpc: 'Z15' }),
      entry('pas over', { state: 'ended', date: '2026-05' }),
      entry('loopt', { date: '1990' }),
    ]);

    const { notComparable, checklist } = judged({ problems, contacts: known([]) });

    expect(notComparable.map(({ text }) => text)).toEqual(['loopt', 'pas over', 'oud', 'zonder datum']);
    expect(checklist.toTakeOver).toEqual(['bereavement']);
  });

  test('asks after thoughts of death once a loss is recognised', () => {
    const { questions } = judged({ problems: problemsCoded(), contacts: known([]) }, ['bereavement']);

    expect(questions).toContain('thoughts-of-death');
  });
});
