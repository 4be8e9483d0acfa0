import type { SignalId } from '../signals/signal-id.ts';
import { type Dimension, type Phase, type PromptId, phases } from './prompt.ts';
import { type CataloguedPrompt, prompts } from './prompts.ts';

/** What the choice rests on: ticked signals, and prompts swapped away, in that order. */
export type PromptWish = { readonly ticked: readonly SignalId[]; readonly swapped: readonly PromptId[] };

/**
 * One prompt a phase, in the order of the conversation. The same wish gives the same prompts, and a swap changes
 * its own phase only. How it chooses: docs/clinical/prompts.md#choosing.
 */
export function selectPrompts({ ticked, swapped }: PromptWish): readonly CataloguedPrompt[] {
  return rankedByPhase(ticked).flatMap((ranked) => notSwappedAway(ranked, swapped) ?? []);
}

/** Each phase's prompts, best first. Swaps play no part, so that one phase does not disturb another. */
function rankedByPhase(ticked: readonly SignalId[]): readonly (readonly CataloguedPrompt[])[] {
  const touched: Dimension[] = [];

  return phases.map((phase) => {
    const inPhase = ranked(phase, ticked, touched);
    touched.push(...inPhase.slice(0, 1).map(({ dimension }) => dimension));
    return inPhase;
  });
}

/** Best fit first, then dimensions not touched yet, then the catalogue's order. */
function ranked(
  phase: Phase,
  ticked: readonly SignalId[],
  touched: readonly Dimension[],
): readonly CataloguedPrompt[] {
  const timesTouched = ({ dimension }: CataloguedPrompt) =>
    touched.filter((earlier) => earlier === dimension).length;

  return prompts
    .filter((prompt) => prompt.phase === phase && suits(prompt, ticked))
    .toSorted(
      (one, other) =>
        tickedIn(other, ticked) - tickedIn(one, ticked) || timesTouched(one) - timesTouched(other),
    );
}

/** A prompt made for certain signals ("since this loss") is only for those who have one of them. */
function suits({ fits }: CataloguedPrompt, ticked: readonly SignalId[]): boolean {
  return fits.length === 0 || fits.some((signal) => ticked.includes(signal));
}

function tickedIn({ fits }: CataloguedPrompt, ticked: readonly SignalId[]): number {
  return fits.filter((signal) => ticked.includes(signal)).length;
}

/** The best one not swapped away; when all were, it starts again without the one swapped away last. */
function notSwappedAway(
  ranked: readonly CataloguedPrompt[],
  swapped: readonly PromptId[],
): CataloguedPrompt | undefined {
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
