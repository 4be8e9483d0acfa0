import { describe, expect, test } from 'vitest';
import {
  joinKnowledge,
  type Knowledge,
  known,
  mapKnowledge,
  unknown,
} from '../../../shared/domain/knowledge.ts';

describe('something made of what was read', () => {
  const count = (list: readonly string[]) => list.length;

  test.each<{ part: Knowledge<readonly string[]>; made: Knowledge<number>; because: string }>([
    { part: known(['a', 'b']), made: known(2), because: 'it was read whole' },
    { part: known([]), made: known(0), because: 'there is none' },
    { part: unknown('incomplete', ['a']), made: unknown('incomplete', 1), because: 'a part was seen' },
    { part: unknown('incomplete', []), made: unknown('incomplete', 0), because: 'an empty part was seen' },
    {
      part: unknown('unreachable'),
      made: unknown('unreachable'),
      because: 'nothing was seen, not even none',
    },
  ])('of $part: $because', ({ part, made }) => {
    expect(mapKnowledge(part, count)).toEqual(made);
  });
});

describe('parts of one list', () => {
  test.each<{
    parts: readonly Knowledge<readonly string[]>[];
    whole: Knowledge<readonly string[]>;
    because: string;
  }>([
    { parts: [], whole: known([]), because: 'nothing was to be read' },
    { parts: [known(['a']), known(['b'])], whole: known(['a', 'b']), because: 'both were read' },
    {
      parts: [known(['a']), unknown('too-slow')],
      whole: unknown('too-slow', ['a']),
      because: 'the second may hold more',
    },
    {
      parts: [unknown('incomplete', ['a']), unknown('unreachable'), known(['c'])],
      whole: unknown('incomplete', ['a', 'c']),
      because: 'the first that failed says why',
    },
  ])('$because', ({ parts, whole }) => {
    expect(joinKnowledge(parts)).toEqual(whole);
  });
});
