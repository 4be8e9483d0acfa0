import type { JudgedSignal } from '../signals/signal.ts';
import type { SignalId } from '../signals/signal-id.ts';
import type { ChecklistLine } from './checklist.ts';

/** Which signals are in sight, in this order, and which are folded away as "not found in the record". */
export type LineOrder = {
  readonly inSight: readonly SignalId[];
  /** Only signals that were looked for and not found; one that could not be read is always in sight. */
  readonly folded: readonly SignalId[];
};

/**
 * Recorded signals first, then hints, then what could not be read, each in the order of the catalogue; it ranks no
 * patient. What was not found is folded, but where nothing was found all signals are in sight.
 *
 * `kept`: the order in which somebody has already ticked. It stays, because a line must not move away from under a
 * hand when the record comes in later; only a line that is no longer "not found" leaves the fold.
 */
export function arrangeLines(lines: readonly ChecklistLine[], kept?: LineOrder): LineOrder {
  const idsWith = (...statuses: readonly JudgedSignal['status'][]) =>
    lines.filter(({ judged }) => statuses.includes(judged.status)).map(({ id }) => id);
  const notFound = idsWith('not-recorded');

  if (kept) {
    const noLonger = kept.folded.filter((id) => !notFound.includes(id));
    if (noLonger.length === 0) return kept;
    return {
      inSight: [...kept.inSight, ...noLonger],
      folded: kept.folded.filter((id) => notFound.includes(id)),
    };
  }
  const found = [...idsWith('recorded'), ...idsWith('hinted')];
  if (found.length === 0) return { inSight: lines.map(({ id }) => id), folded: [] };
  return { inSight: [...found, ...idsWith('unknown')], folded: notFound };
}
