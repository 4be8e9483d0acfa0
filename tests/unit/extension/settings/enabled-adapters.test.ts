import { describe, expect, test } from 'vitest';
import bricks from '../../../../extension/his/adapters/bricks-huisarts.json';
import plain from '../../../../extension/portal/adapters/sandbox-plain.json';
import { hisAdapters, portalAdapters } from '../../../../extension/settings/enabled-adapters.ts';

const { patient: _left, ...wrongBricks } = bricks;

describe('an adapter of practice IT for a HIS that we ship one for', () => {
  test('takes the place of ours', () => {
    const theirs = { ...bricks, name: 'Bricks, na de vernieuwing' };

    expect(bricksAmong([theirs])).toMatchObject([{ name: theirs.name }]);
  });

  test.each([
    { own: wrongBricks, as: 'JSON' },
    { own: JSON.stringify(wrongBricks), as: 'text in a policy' },
  ])('leaves that HIS unread when it is wrong, as $as: ours is the one they meant to replace', ({ own }) => {
    expect(bricksAmong([own])).toEqual([]);
  });

  test('changes nothing for another HIS when it is wrong', () => {
    expect(bricksAmong([{ ...wrongBricks, id: 'ander-his' }, 'geen JSON'])).toMatchObject([
      { id: bricks.id },
    ]);
  });
});

test('a wrong adapter for a portal that we ship one for leaves that portal unfilled', () => {
  const ids = portalAdapters({ portalAdapters: [{ ...plain, fields: [] }] }).map(({ id }) => id);

  expect(ids).not.toContain(plain.id);
  expect(ids).toContain('sandbox-react');
});

function bricksAmong(adapters: readonly unknown[]) {
  return hisAdapters({ adapters: [...adapters] }).filter(({ id }) => id === bricks.id);
}
