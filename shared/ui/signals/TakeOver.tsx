import { ListChecks } from 'lucide-preact';
import type { Checklist } from '../../domain/checklist/checklist.ts';
import type { Texts } from '../../text/text.ts';

export type TakeOverProps = {
  readonly text: Pick<Texts, 'record'>;
  readonly checklist: Checklist;
  readonly onTakeOver: () => void;
};

/** Ticks all that is recorded, in one go. Above the list, so that it is seen at once; it stays when nothing can be taken over. */
export function TakeOver({ text, checklist, onTakeOver }: TakeOverProps) {
  const count = checklist.toTakeOver.length;
  return (
    <button
      type="button"
      class="button button--accent button--wide"
      aria-disabled={count === 0} // `disabled` would throw away the focus of whoever just pressed it
      onClick={() => count > 0 && onTakeOver()}
    >
      <ListChecks size={16} />
      {count > 0 ? text.record.takeOver(count) : whyNothing(text, checklist)}
    </button>
  );
}

function whyNothing(text: TakeOverProps['text'], { lifeEvents, complaints }: Checklist): string {
  const judged = [...lifeEvents, ...complaints].map((line) => line.judged);
  if (judged.some((signal) => signal.status === 'recorded')) return text.record.takenOver;

  const unread = judged.find((signal) => signal.status === 'unknown');
  if (unread === undefined) return text.record.nothingToTakeOver;
  if (unread.why === 'not-comparable') return text.record.takeOverNotComparable;
  return unread.why === 'reading' ? text.record.takeOverLater : text.record.takeOverUnread;
}
