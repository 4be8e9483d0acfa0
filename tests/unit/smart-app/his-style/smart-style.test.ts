import { describe, expect, test } from 'vitest';
import { applyHisStyle } from '../../../../smart-app/his-style/apply-his-style.ts';
import { contrast } from '../../../../smart-app/his-style/contrast.ts';

function appliedBy(style: Parameters<typeof applyHisStyle>[0]): ReadonlyMap<string, string> {
  const set = new Map<string, string>();
  applyHisStyle(style, {
    style: { setProperty: (name: string, value: string) => set.set(name, value) },
  } as never);
  return set;
}

test('contrast is reckoned as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe("a HIS's colours", () => {
  test('become the accent where white text on it stays readable', () => {
    expect(appliedBy({ background: undefined, highlight: '#1a4f8b' }).get('--color-accent')).toContain(
      '#1a4f8b',
    );
  });

  test.each([
    { background: undefined, highlight: '#ffcc00', because: 'white on yellow can not be read' },
    { background: '#333333', highlight: undefined, because: 'our dark text can not be read on it' },
    { background: undefined, highlight: undefined, because: 'none were given' },
  ])('are left for $background and $highlight: $because', ({ background, highlight }) => {
    expect(appliedBy({ background, highlight }).size).toBe(0);
  });
});
