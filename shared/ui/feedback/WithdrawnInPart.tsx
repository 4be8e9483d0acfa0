import type { Failure } from '../../domain/failure.ts';
import type { Texts } from '../../text/text.ts';
import { Dialog } from '../parts/Dialog.tsx';

type WithdrawnInPartProps = {
  readonly text: Texts;
  readonly left: readonly ('request' | 'permission')[];
  readonly failure: Failure;
  readonly onAgain: () => void;
  readonly onClose: () => void;
};

/** What is not surely withdrawn, though the coach no longer has the referral: said, and to be tried again. */
export function WithdrawnInPart({ text, left, failure, onAgain, onClose }: WithdrawnInPartProps) {
  const { feedback, failures } = text;
  return (
    <Dialog title={feedback.partlyTitle} onClose={onClose}>
      <div class="fields" role="alert">
        <p>{feedback.partlyBody}</p>
        <ul>
          {left.map((part) => (
            <li key={part}>{feedback.partlyLeft[part]}</li>
          ))}
        </ul>
        <p class="small">{failures.kinds[failure.kind].sentence}</p>
      </div>
      <footer class="dialog__footer">
        <button type="button" class="button" onClick={onClose}>
          {feedback.partlyClose}
        </button>
        <button type="button" class="button button--primary" onClick={onAgain}>
          {feedback.partlyAct}
        </button>
      </footer>
    </Dialog>
  );
}
