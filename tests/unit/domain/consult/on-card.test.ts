import { describe, expect, test } from 'vitest';
import { afterSend, toggleOnCard } from '../../../../shared/domain/consult/actions.ts';
import { draftKey } from '../../../../shared/domain/referral/referral-edits.ts';
import { consult } from '../../../builders/consult.ts';

describe('an example on the card', () => {
  const example = (id: string) =>
    ({
      id,
      name: id,
      where: '',
      when: '',
      cost: { kind: 'unknown' },
      phone: '',
      sureness: 'checked',
    }) as const;
  const full = ['a', 'b', 'c'].reduce((before, id) => toggleOnCard(before, example(id)), consult());
  const ids = ({ onCard }: ReturnType<typeof consult>) => onCard.map(({ id }) => id);

  test.each([
    { now: consult(), toggled: 'a', left: ['a'], because: 'it was not there' },
    { now: full, toggled: 'b', left: ['a', 'c'], because: 'it was there' },
    { now: full, toggled: 'd', left: ['a', 'b', 'c'], because: 'a card takes three' },
  ])('$toggled → $left: $because', ({ now, toggled, left }) => {
    expect(ids(toggleOnCard(now, example(toggled)))).toEqual(left);
  });

  test('nothing is on it by itself, and nothing stays for the next referral', () => {
    expect(ids(consult())).toEqual([]);
    expect(ids(afterSend(full, full, draftKey('key-2')))).toEqual([]);
  });
});
