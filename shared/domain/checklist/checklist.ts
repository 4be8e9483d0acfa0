import type { JudgedSignal } from '../signals/signal.ts';
import type { SignalId } from '../signals/signal-id.ts';

/** One signal as it rests on the screen: what the record says, beside what the clinician recognises. */
export type ChecklistLine = {
  readonly id: SignalId;
  readonly judged: JudgedSignal;
  readonly recognised: boolean;
};

/** All signals, in the order of the catalogue. */
export type Checklist = {
  readonly lines: readonly ChecklistLine[];
  /** Recorded and not ticked yet: what "take over" would tick. */
  readonly toTakeOver: readonly SignalId[];
};

/** What the record says, beside what the clinician recognises. Nothing is ticked for them. */
export function recognise(judged: readonly JudgedSignal[], recognised: readonly SignalId[]): Checklist {
  return {
    lines: judged.map((signal) => ({
      id: signal.id,
      judged: signal,
      recognised: recognised.includes(signal.id),
    })),
    toTakeOver: judged
      .filter(({ id, status }) => status === 'recorded' && !recognised.includes(id))
      .map(({ id }) => id),
  };
}
