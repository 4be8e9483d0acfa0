import { describe, expect, test } from 'vitest';
import { recognise } from '../../../../shared/domain/checklist/checklist.ts';
import { unknown } from '../../../../shared/domain/knowledge.ts';
import { complaints, lifeEvents } from '../../../../shared/domain/signals/signal-id.ts';
import { judgeSignals } from '../../../../shared/domain/signals/signals.ts';
import { onlySeen, problemsCoded } from '../../../builders/problems.ts';

const widow = judgeSignals({ problems: problemsCoded('Z15', 'Z04.03', 'L01') });

describe('the checklist', () => {
  test('shows every signal, in the order of the catalogue', () => {
    expect(recognise(widow, []).lines.map(({ id }) => id)).toEqual([...lifeEvents, ...complaints]);
  });

  test('ticks nothing on its own', () => {
    expect(recognise(widow, []).lines.filter(({ recognised }) => recognised)).toEqual([]);
  });

  test('has what the clinician recognises beside what the record says, the one not changing the other', () => {
    const { lines } = recognise(widow, ['stress']);

    expect(lines.find(({ id }) => id === 'stress')).toMatchObject({
      recognised: true,
      judged: { status: 'not-recorded' },
    });
  });

  test.each([
    {
      judged: widow,
      offered: ['bereavement'],
      because: 'loneliness is ticked, and neck pain only hinted at',
    },
    { judged: judgeSignals({ problems: problemsCoded() }), offered: [], because: 'nothing is recorded' },
    { judged: judgeSignals({ problems: unknown('unreachable') }), offered: [], because: 'nothing was read' },
    {
      judged: judgeSignals({ problems: onlySeen('incomplete', 'P03') }),
      offered: ['low-mood'],
      because: 'that much of the list was seen',
    },
  ])('offers to take over $offered: $because', ({ judged, offered }) => {
    expect(recognise(judged, ['loneliness']).toTakeOver).toEqual(offered);
  });

  test('can be ticked while the record is still being read', () => {
    const { lines } = recognise(judgeSignals({ problems: unknown('reading') }), ['anxiety']);

    expect(lines.find(({ id }) => id === 'anxiety')).toMatchObject({
      recognised: true,
      judged: { status: 'unknown', why: 'reading' },
    });
  });
});
