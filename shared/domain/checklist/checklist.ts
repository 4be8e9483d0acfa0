import type { JudgedSignal } from '../signals/signal.ts';
import { complaints, lifeEvents, type SignalId } from '../signals/signal-id.ts';

/** One signal as it stands on the screen: what the record says, beside what the clinician recognises. */
export type ChecklistLine = {
  readonly id: SignalId;
  readonly judged: JudgedSignal;
  readonly recognised: boolean;
};

/** The signals in their two groups. */
export type Checklist = {
  readonly lifeEvents: readonly ChecklistLine[];
  readonly complaints: readonly ChecklistLine[];
  /** Recorded and not ticked yet: what "take over" would tick. */
  readonly toTakeOver: readonly SignalId[];
};

/** What the record says, beside what the clinician recognises. Nothing is ticked for them. */
export function recognise(judged: readonly JudgedSignal[], recognised: readonly SignalId[]): Checklist {
  const linesOf = (group: readonly SignalId[]) =>
    judged
      .filter(({ id }) => group.includes(id))
      .map((signal) => ({ id: signal.id, judged: signal, recognised: recognised.includes(signal.id) }));

  return {
    lifeEvents: linesOf(lifeEvents),
    complaints: linesOf(complaints),
    toTakeOver: judged
      .filter(({ id, status }) => status === 'recorded' && !recognised.includes(id))
      .map(({ id }) => id),
  };
}
