import type { SignalId } from '../signals/signal-id.ts';
import { type Dimension, type Prompt, type PromptId, phases } from './prompt.ts';
import { prompts } from './prompts.ts';

/** What the choice rests on: ticked signals, and prompts swapped away, in that order. */
export type PromptWish = {
  readonly ticked: readonly SignalId[];
  readonly swapped: readonly PromptId[];
  /** Prompts that a region added: they stand after ours. */
  readonly added?: readonly Prompt[];
};

/**
 * One prompt a phase, in the order of the conversation. The same wish gives the same prompts, and a swap changes
 * its own phase only. How it chooses: docs/clinical/prompts.md#choosing.
 */
export function selectPrompts({ ticked, swapped, added = [] }: PromptWish): readonly Prompt[] {
  return rankedByPhase(ticked, [...prompts, ...added]).flatMap(
    (ranked) => notSwappedAway(ranked, swapped) ?? [],
  );
}

/** Each phase's prompts, best first. Swaps play no part, so that one phase does not disturb another. */
function rankedByPhase(
  ticked: readonly SignalId[],
  catalogue: readonly Prompt[],
): readonly (readonly Prompt[])[] {
  const touched: Dimension[] = [];

  return phases.map((phase) => {
    const inPhase = ranked(
      catalogue.filter((prompt) => prompt.phase === phase),
      ticked,
      touched,
    );
    touched.push(...inPhase.slice(0, 1).map(({ dimension }) => dimension));
    return inPhase;
  });
}

/** Best fit first, then dimensions not touched yet, then the catalogue's order. */
function ranked(
  inPhase: readonly Prompt[],
  ticked: readonly SignalId[],
  touched: readonly Dimension[],
): readonly Prompt[] {
  const timesTouched = ({ dimension }: Prompt) => touched.filter((earlier) => earlier === dimension).length;

  return inPhase
    .filter((prompt) => suits(prompt, ticked))
    .toSorted(
      (one, other) =>
        tickedIn(other, ticked) - tickedIn(one, ticked) || timesTouched(one) - timesTouched(other),
    );
}

/** A prompt made for certain signals ("since this loss") is only for those who have one of them. */
function suits({ fits }: Prompt, ticked: readonly SignalId[]): boolean {
  return fits.length === 0 || fits.some((signal) => ticked.includes(signal));
}

function tickedIn({ fits }: Prompt, ticked: readonly SignalId[]): number {
  return fits.filter((signal) => ticked.includes(signal)).length;
}

/** The best one not swapped away; when all were, it starts again without the one swapped away last. */
function notSwappedAway(ranked: readonly Prompt[], swapped: readonly PromptId[]): Prompt | undefined {
  const suitable = ranked.map(({ id }): PromptId => id);
  const gone = new Set<PromptId>();

  for (const id of swapped.filter((swap) => suitable.includes(swap))) {
    gone.add(id);
    if (gone.size < suitable.length) continue;
    gone.clear();
    gone.add(id);
  }

  return ranked.find(({ id }) => !gone.has(id));
}
