import { describe, expect, test } from 'vitest';
import { questionsFor } from '../../../../shared/domain/cautions/questions.ts';
import { complaints, lifeEvents, type SignalId } from '../../../../shared/domain/signals/signal-id.ts';

const always = ['physical-cause', 'treatment-not-needed'];
const withDeath: readonly SignalId[] = [
  'low-mood',
  'anxiety',
  'bereavement',
  'job-loss',
  'loneliness',
  'relationship',
  'money-or-agencies',
  'fatigue',
];

describe('questions that no code answers', () => {
  test('are the two of the target group when nothing is ticked', () => {
    expect(questionsFor([])).toEqual(always);
  });

  test.each(withDeath)('ask about thoughts of death with %s', (signal) => {
    expect(questionsFor(['stress', signal])).toEqual([...always, 'thoughts-of-death']);
  });

  test('do not ask about death with any other signal', () => {
    const others = [...lifeEvents, ...complaints].filter((signal) => !withDeath.includes(signal));

    expect(questionsFor(others)).toEqual(always);
  });
});
