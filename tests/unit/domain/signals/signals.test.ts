import { describe, expect, test } from 'vitest';
import { known, unknown } from '../../../../shared/domain/knowledge.ts';
import { complaints, lifeEvents, type SignalId } from '../../../../shared/domain/signals/signal-id.ts';
import { judgeSignals, signals } from '../../../../shared/domain/signals/signals.ts';
import { onlySeen, problem, problemsCoded } from '../../../builders/problems.ts';

type Row = {
  readonly id: SignalId;
  readonly codes: readonly string[];
  readonly status: 'recorded' | 'hinted' | 'not-recorded';
  readonly because: string;
};

const rows: readonly Row[] = [
  { id: 'bereavement', codes: ['Z15'], status: 'recorded', because: 'the partner died' },
  { id: 'bereavement', codes: ['Z23'], status: 'hinted', because: 'another loved one died' },
  { id: 'bereavement', codes: ['Z15', 'Z19'], status: 'recorded', because: 'a plain code outweighs a hint' },
  { id: 'job-loss', codes: ['Z06'], status: 'recorded', because: 'the patient is out of work' },
  { id: 'job-loss', codes: ['Z05.01'], status: 'recorded', because: 'the sub-title says it' },
  { id: 'job-loss', codes: ['Z05'], status: 'hinted', because: 'the parent code only speaks of work' },
  { id: 'relationship', codes: ['Z12'], status: 'recorded', because: 'there is trouble with the partner' },
  { id: 'relationship', codes: ['Z05.02'], status: 'recorded', because: 'a conflict at work is a relation' },
  { id: 'relationship', codes: ['Z14'], status: 'hinted', because: 'illness of somebody near is a burden' },
  { id: 'relationship', codes: ['Z12.02'], status: 'not-recorded', because: 'violence is a caution' },
  { id: 'money-or-agencies', codes: ['Z01'], status: 'recorded', because: 'there is trouble with money' },
  { id: 'money-or-agencies', codes: ['Z03'], status: 'hinted', because: 'housing often means agencies' },
  { id: 'fatigue', codes: ['P78'], status: 'recorded', because: 'burn-out is coded here' },
  { id: 'fatigue', codes: ['A04'], status: 'recorded', because: 'the complaint is tiredness' },
  { id: 'fatigue', codes: ['P06'], status: 'hinted', because: 'bad sleep may tire' },
  { id: 'neck-pain', codes: ['L01'], status: 'hinted', because: 'no code says tension is the cause' },
  { id: 'headache', codes: ['N02'], status: 'recorded', because: 'tension headache in ICPC-1-NL' },
  { id: 'headache', codes: ['N95'], status: 'not-recorded', because: 'that is tension headache in ICPC-2' },
  { id: 'headache', codes: ['N01'], status: 'hinted', because: 'a headache need not be from tension' },
  { id: 'stress', codes: ['P02'], status: 'recorded', because: 'a stress reaction is coded' },
  { id: 'stress', codes: ['P78'], status: 'recorded', because: 'one code may say two signals' },
  { id: 'stress', codes: ['K04'], status: 'hinted', because: 'palpitations may come from stress' },
  { id: 'anxiety', codes: ['P01'], status: 'recorded', because: 'feeling anxious is coded' },
  { id: 'anxiety', codes: ['P74'], status: 'hinted', because: 'a disorder is more than the feeling' },
  { id: 'low-mood', codes: ['P03'], status: 'recorded', because: 'feeling down is coded' },
  { id: 'low-mood', codes: ['P76'], status: 'hinted', because: 'a depression is more than low mood' },
  { id: 'low-mood', codes: ['P76.01'], status: 'hinted', because: 'sub-titles of one code count alike' },
  { id: 'low-mood', codes: ['P76.02'], status: 'hinted', because: 'sub-titles of one code count alike' },
  { id: 'loneliness', codes: ['Z04.03'], status: 'recorded', because: 'loneliness itself is coded' },
  { id: 'loneliness', codes: ['Z24'], status: 'hinted', because: 'trouble with friends is only a hint' },
  { id: 'loneliness', codes: ['Z04'], status: 'not-recorded', because: 'the parent says less' },
];

const judged = (id: SignalId, problems: Parameters<typeof judgeSignals>[0]['problems']) =>
  judgeSignals({ problems }).find((signal) => signal.id === id);

describe('what the record says', () => {
  test.each(rows)('$id with $codes is $status: $because', ({ id, codes, status }) => {
    expect(judged(id, problemsCoded(...codes))).toMatchObject({ id, status });
  });

  test('is shown with the entries that say it, and no others', () => {
    const lonely = problem({ icpc: 'Z04.03' });

    expect(judged('loneliness', { known: true, value: [problem({ icpc: 'R74' }), lonely] })).toEqual({
      id: 'loneliness',
      status: 'recorded',
      evidence: [lonely],
    });
  });

  test('is nothing for the words of an entry without a code: they are for the clinician to read', () => {
    const problems = { known: true, value: [problem({ icpc: undefined, text: 'eenzaam' })] } as const;

    expect(judged('loneliness', problems)).toMatchObject({ status: 'unknown' });
  });

  test('comes in the order of the screen', () => {
    expect(judgeSignals({ problems: problemsCoded() }).map(({ id }) => id)).toEqual([
      ...lifeEvents,
      ...complaints,
    ]);
  });
});

describe.each(signals)('signal $id', ({ id, recordedAs, hintedBy }) => {
  test('is not recorded when the list was read and is empty', () => {
    expect(judged(id, problemsCoded())).toEqual({ id, status: 'not-recorded' });
  });

  test('is unknown, never "not recorded", when the problem list could not be read', () => {
    expect(judged(id, unknown('not-permitted'))).toEqual({ id, status: 'unknown', why: 'not-permitted' });
  });

  test('is unknown when an incomplete list does not show it', () => {
    expect(judged(id, onlySeen('incomplete', 'R74'))).toEqual({ id, status: 'unknown', why: 'incomplete' });
  });

  test('is unknown when an entry has no code to compare, and none shows it', () => {
    const problems = known([problem({ icpc: 'R74' }), problem({ icpc: undefined })]);

    expect(judged(id, problems)).toEqual({ id, status: 'unknown', why: 'not-comparable' });
  });

  test.each([...recordedAs, ...hintedBy])('is shown by %s beside an entry without a code', (code) => {
    expect(judged(id, known([problem({ icpc: undefined }), problem({ icpc: code })]))).toMatchObject({
      status: recordedAs.includes(code) ? 'recorded' : 'hinted',
    });
  });

  test.each([...recordedAs, ...hintedBy])('is shown by %s in what was seen of an incomplete list', (code) => {
    expect(judged(id, onlySeen('incomplete', code))).toMatchObject({
      status: recordedAs.includes(code) ? 'recorded' : 'hinted',
    });
  });
});
