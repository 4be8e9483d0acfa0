import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Phase, phases } from '../../../../shared/domain/prompts/prompt.ts';
import { prompts } from '../../../../shared/domain/prompts/prompts.ts';
import { selectPrompts } from '../../../../shared/domain/prompts/select-prompts.ts';
import { complaints, lifeEvents, type SignalId } from '../../../../shared/domain/signals/signal-id.ts';

const signalIds: readonly SignalId[] = [...lifeEvents, ...complaints];
const promptIds = prompts.map(({ id }) => id);

const someTicked = fc.subarray([...signalIds]);
const someSwapped = fc.array(fc.constantFrom(...promptIds, 'open-gone-since-an-update'), { maxLength: 40 });
const somePhase = fc.constantFrom(...phases);

const idsFor = (ticked: readonly SignalId[], swapped: readonly string[] = []) =>
  selectPrompts({ ticked, swapped }).map(({ id }) => id);
const chosenIn = (phase: Phase, ticked: readonly SignalId[], swapped: readonly string[]) =>
  selectPrompts({ ticked, swapped }).find((prompt) => prompt.phase === phase)?.id ?? 'none';

/** What one phase shows, swap after swap. */
function swapOn(phase: Phase, ticked: readonly SignalId[], times: number): readonly string[] {
  const swapped: string[] = [];
  for (let swap = 0; swap < times; swap += 1) swapped.push(chosenIn(phase, ticked, swapped));
  return swapped;
}

describe('the choice of prompts, whatever is ticked and swapped', () => {
  test('covers the phases in order, one each, so at most five', () => {
    fc.assert(
      fc.property(someTicked, someSwapped, (ticked, swapped) => {
        expect(selectPrompts({ ticked, swapped }).map(({ phase }) => phase)).toEqual([...phases]);
      }),
    );
  });

  test('is the same for the same wish, in whatever order the signals were ticked', () => {
    fc.assert(
      fc.property(someTicked, someSwapped, (ticked, swapped) => {
        expect(idsFor(ticked.toReversed(), swapped)).toEqual(idsFor(ticked, swapped));
      }),
    );
  });

  test('never shows a prompt made for signals of which none is ticked', () => {
    fc.assert(
      fc.property(someTicked, someSwapped, (ticked, swapped) => {
        for (const { fits } of selectPrompts({ ticked, swapped })) {
          expect(fits.length === 0 || fits.some((signal) => ticked.includes(signal))).toBe(true);
        }
      }),
    );
  });

  test('changes one phase only, and always that one, with a swap', () => {
    fc.assert(
      fc.property(someTicked, someSwapped, somePhase, (ticked, swapped, phase) => {
        const before = idsFor(ticked, swapped);
        const after = idsFor(ticked, [...swapped, chosenIn(phase, ticked, swapped)]);

        const changed = phases.filter((_, index) => before[index] !== after[index]);
        expect(changed).toEqual([phase]);
      }),
    );
  });

  test('shows every suitable prompt of a phase once before one comes back', () => {
    fc.assert(
      fc.property(someTicked, somePhase, (ticked, phase) => {
        const suitable = prompts.filter(
          (prompt) =>
            prompt.phase === phase &&
            (prompt.fits.length === 0 || prompt.fits.some((signal) => ticked.includes(signal))),
        );

        const shown = swapOn(phase, ticked, suitable.length + 1);
        expect(new Set(shown.slice(0, -1)).size).toBe(suitable.length);
        expect(shown.at(-1)).not.toBe(shown.at(-2));
      }),
    );
  });

  test('opens with the best fit of each phase', () => {
    const fitOf = (fits: readonly SignalId[], ticked: readonly SignalId[]) =>
      fits.filter((signal) => ticked.includes(signal)).length;

    fc.assert(
      fc.property(someTicked, (ticked) => {
        for (const chosen of selectPrompts({ ticked, swapped: [] })) {
          const others = prompts.filter(({ phase }) => phase === chosen.phase);
          const best = Math.max(...others.map(({ fits }) => fitOf(fits, ticked)));
          expect(fitOf(chosen.fits, ticked)).toBe(best);
        }
      }),
    );
  });
});

test('a phase starts again without the one swapped away last, even when that is the best', () => {
  const [best, ...others] = swapOn('open', [], 4);
  const seenAll = [...others, best ?? 'none'];

  expect(chosenIn('open', [], others)).toBe(best);
  expect(chosenIn('open', [], seenAll)).toBe(others[0]);
});

describe('the prompts for one patient', () => {
  test('touch five dimensions when nothing is ticked', () => {
    const dimensions = selectPrompts({ ticked: [], swapped: [] }).map(({ dimension }) => dimension);

    expect(new Set(dimensions).size).toBe(5);
  });

  test('fit the lonely widow', () => {
    expect(idsFor(['bereavement', 'loneliness'])).toEqual([
      'open-who-you-see',
      'broaden-evenings',
      'energy-for-others',
      'propose-at-your-pace',
      'agree-somebody-beside',
    ]);
  });

  test('are not asked about a loss when none is ticked, however often one swaps', () => {
    expect(swapOn('open', ['stress'], 20)).not.toContain('open-this-loss');
  });
});

describe.each(phases)('phase %s', (phase) => {
  test('has enough prompts for everybody to swap between', () => {
    const general = prompts.filter((prompt) => prompt.phase === phase && prompt.fits.length === 0);

    expect(general.length).toBeGreaterThanOrEqual(4);
  });

  test('comes after ours when a region added it, unless it fits better', () => {
    const own = { id: 'open-own', phase: 'open', dimension: 'mind', notesTo: 'nowhere' } as const;
    const first = (fits: readonly SignalId[]) =>
      selectPrompts({ ticked: ['stress'], swapped: [], added: [{ ...own, fits }] })[0]?.id;

    expect(first([])).not.toBe('open-own');
    expect(first(['stress', 'anxiety'])).not.toBe('open-own');
    expect(
      selectPrompts({
        ticked: ['job-loss', 'anxiety'],
        swapped: [],
        added: [{ ...own, fits: ['job-loss', 'anxiety'] }],
      })[0]?.id,
    ).toBe('open-own');
  });

  test.each(signalIds)('has a prompt made for %s', (signal) => {
    expect(prompts.some((prompt) => prompt.phase === phase && prompt.fits.includes(signal))).toBe(true);
  });
});
