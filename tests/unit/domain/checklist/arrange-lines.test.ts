import { describe, expect, test } from 'vitest';
import { arrangeLines } from '../../../../shared/domain/checklist/arrange-lines.ts';
import { recognise } from '../../../../shared/domain/checklist/checklist.ts';
import { unknown } from '../../../../shared/domain/knowledge.ts';
import { complaints, lifeEvents, type SignalId } from '../../../../shared/domain/signals/signal-id.ts';
import { judgeSignals } from '../../../../shared/domain/signals/signals.ts';
import { onlySeen, problemsCoded } from '../../../builders/problems.ts';

type Problems = Parameters<typeof judgeSignals>[0]['problems'];

const all: readonly SignalId[] = [...lifeEvents, ...complaints];
const linesOf = (problems: Problems, ticked: readonly SignalId[] = []) =>
  recognise(judgeSignals({ problems }), ticked).lines;
const allBut = (...ids: readonly SignalId[]) => all.filter((id) => !ids.includes(id));

describe('the order of the signals', () => {
  test.each<{
    problems: Problems;
    inSight: readonly SignalId[];
    folded: readonly SignalId[];
    because: string;
  }>([
    {
      problems: problemsCoded('P03', 'Z15'),
      inSight: ['bereavement', 'low-mood'],
      folded: allBut('bereavement', 'low-mood'),
      because: 'what is recorded stands first, in the order of the catalogue',
    },
    {
      problems: problemsCoded('P06', 'P03'),
      inSight: ['low-mood', 'fatigue', 'stress'],
      folded: allBut('low-mood', 'fatigue', 'stress'),
      because: 'hints come after what is recorded, also where the catalogue has them first',
    },
    {
      problems: problemsCoded(),
      inSight: all,
      folded: [],
      because: 'where nothing was found there is nothing to put first',
    },
    {
      problems: unknown('not-permitted'),
      inSight: all,
      folded: [],
      because: 'what could not be read was not looked for',
    },
    {
      problems: onlySeen('incomplete', 'P03'),
      inSight: ['low-mood', ...allBut('low-mood')],
      folded: [],
      because: 'the part of the list that was not read may hold the others',
    },
  ])('$because', ({ problems, inSight, folded }) => {
    expect(arrangeLines(linesOf(problems))).toEqual({ inSight, folded });
  });

  test('has every signal once, whatever the record says', () => {
    const records: readonly Problems[] = [problemsCoded('Z15', 'P06'), problemsCoded(), unknown('reading')];
    for (const problems of records) {
      const { inSight, folded } = arrangeLines(linesOf(problems));
      expect([...inSight, ...folded].toSorted()).toEqual(all.toSorted());
    }
  });

  test('does not change with a tick', () => {
    const problems = problemsCoded('Z15');
    expect(arrangeLines(linesOf(problems, ['anxiety']))).toEqual(arrangeLines(linesOf(problems)));
  });

  test('stays when the record comes in after somebody began to tick', () => {
    const kept = arrangeLines(linesOf(unknown('reading')));
    expect(arrangeLines(linesOf(problemsCoded('P03'), ['anxiety']), kept)).toBe(kept);
  });

  test('keeps nothing folded that can no longer be called "not found"', () => {
    const kept = arrangeLines(linesOf(problemsCoded('P03')));
    const now = arrangeLines(linesOf(unknown('unreachable'), ['low-mood']), kept);
    expect(now).toEqual({ inSight: ['low-mood', ...kept.folded], folded: [] });
  });
});
