import type { Texts } from '../../text/text.ts';

export type CrashViewProps = {
  readonly text: Pick<Texts, 'panel'>;
  readonly onReload: () => void;
};

/** What an error boundary shows: a bug is ours, and what was typed is still there. */
export function CrashView({ text, onReload }: CrashViewProps) {
  const { title, body, action } = text.panel.crashed;
  return (
    <div class="notice notice--failure" role="alert">
      <div class="notice__body">
        <p>
          <strong>{title}</strong>
        </p>
        <p>{body}</p>
        <button type="button" class="button" onClick={onReload}>
          {action}
        </button>
      </div>
    </div>
  );
}
