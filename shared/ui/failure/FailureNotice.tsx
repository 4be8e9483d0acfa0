import { CircleAlert } from 'lucide-preact';
import type { Failure } from '../../domain/failure.ts';
import type { Texts } from '../../text/text.ts';

export type FailureNoticeProps = {
  readonly text: Pick<Texts, 'failures'>;
  readonly failure: Failure;
  /** The one action that its sentence offers. */
  readonly onAct: () => void;
};

/** What went wrong in one sentence, with the one thing that can be done. */
export function FailureNotice({ text, failure, onAct }: FailureNoticeProps) {
  const { sentence, action } = text.failures.kinds[failure.kind];
  const more = detailOf(failure, text);
  return (
    <div class="notice notice--failure" role="alert">
      <CircleAlert size={18} />
      <div class="notice__body">
        <p>{sentence}</p>
        {more !== undefined && <p class="small">{more}</p>}
        <button type="button" class="button" onClick={onAct}>
          {action}
        </button>
      </div>
    </div>
  );
}

function detailOf(failure: Failure, text: Pick<Texts, 'failures'>): string | undefined {
  switch (failure.kind) {
    case 'refused':
      return failure.reason === undefined ? undefined : text.failures.saidByServer(failure.reason);
    case 'not-permitted':
    case 'unreadable':
      return text.failures.part(failure.what);
    case 'misconfigured':
      return `${failure.field}: ${failure.fix}`;
    default:
      return undefined;
  }
}
