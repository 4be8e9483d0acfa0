import { describe, expect, test } from 'vitest';
import { recognise, takeOverRecorded, toggle } from '../../../../shared/domain/checklist/checklist.ts';
import { unknown } from '../../../../shared/domain/knowledge.ts';
import { complaints, lifeEvents } from '../../../../shared/domain/signals/signal-id.ts';
import { judgeSignals } from '../../../../shared/domain/signals/signals.ts';
import { onlySeen, problemsCoded } from '../../../builders/problems.ts';

const widow = judgeSignals({ problems: problemsCoded('Z15', 'Z04.03', 'L01') });

describe('the checklist', () => {
  test('shows every signal in its group', () => {
    const checklist = recognise(widow, []);

    expect(checklist.lifeEvents.map(({ id }) => id)).toEqual([...lifeEvents]);
    expect(checklist.complaints.map(({ id }) => id)).toEqual([...complaints]);
  });

  test('ticks nothing on its own', () => {
    const { lifeEvents: events, complaints: rest } = recognise(widow, []);

    expect([...events, ...rest].filter(({ recognised }) => recognised)).toEqual([]);
  });

  test('has what the clinician recognises beside what the record says, the one not changing the other', () => {
    const { complaints: lines } = recognise(widow, ['stress']);

    expect(lines.find(({ id }) => id === 'stress')).toMatchObject({
      recognised: true,
      judged: { status: 'not-recorded' },
    });
  });

  test('offers to take over what is recorded and not ticked yet', () => {
    expect(recognise(widow, ['loneliness']).toTakeOver).toEqual(['bereavement']);
  });

  test('can be ticked while the record is still being read', () => {
    const { complaints: lines } = recognise(judgeSignals({ problems: unknown('reading') }), ['anxiety']);

    expect(lines.find(({ id }) => id === 'anxiety')).toMatchObject({
      recognised: true,
      judged: { status: 'unknown', why: 'reading' },
    });
  });
});

describe('taking over', () => {
  test('ticks what is recorded, never what is only hinted', () => {
    expect(takeOverRecorded(widow)).toEqual(['bereavement', 'loneliness']);
  });

  test('keeps what was ticked already, in the order of the screen', () => {
    expect(takeOverRecorded(widow, ['stress', 'bereavement'])).toEqual([
      'bereavement',
      'stress',
      'loneliness',
    ]);
  });

  test('ticks nothing when nothing is recorded', () => {
    expect(takeOverRecorded(judgeSignals({ problems: problemsCoded() }))).toEqual([]);
  });

  test('ticks nothing when the record could not be read', () => {
    expect(takeOverRecorded(judgeSignals({ problems: unknown('unreachable') }))).toEqual([]);
  });

  test('ticks what was seen of an incomplete list', () => {
    expect(takeOverRecorded(judgeSignals({ problems: onlySeen('incomplete', 'P03') }))).toEqual(['low-mood']);
  });
});

describe('one tap on a signal', () => {
  test('ticks it, in the order of the screen', () => {
    expect(toggle(['loneliness'], 'bereavement')).toEqual(['bereavement', 'loneliness']);
  });

  test('takes the tick away again', () => {
    expect(toggle(['bereavement', 'loneliness'], 'bereavement')).toEqual(['loneliness']);
  });
});
