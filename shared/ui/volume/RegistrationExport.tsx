import { Download } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { EvaluationText } from '../../text/nl/region/evaluation-text.ts';

export type RegistrationExportProps = {
  readonly text: EvaluationText['registration'];
  /** What became of it, in a sentence; empty before. */
  readonly said: string;
  readonly state: 'idle' | 'saving';
  readonly onSave: (names: 'with-names' | 'without-names') => void;
};

/** Takes the registration along as a file, without names unless they are asked for, and says what is personal in it. */
export function RegistrationExport({ text, said, state, onSave }: RegistrationExportProps) {
  const [hasNames, setNames] = useState(false);
  return (
    <section class="registration" aria-labelledby="registration-title">
      <h2 class="subheading" id="registration-title">
        {text.title}
      </h2>
      <p>{text.body}</p>
      <p class="small faint">{text.personal}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={hasNames}
          onChange={({ currentTarget }) => setNames(currentTarget.checked)}
        />
        <span>{text.withNames}</span>
      </label>
      <div class="row">
        <button
          type="button"
          class="button"
          aria-disabled={state === 'saving'}
          onClick={() => state === 'idle' && onSave(hasNames ? 'with-names' : 'without-names')}
        >
          <Download size={16} />
          {text.save}
        </button>
        <span class="small faint" role="status">
          {said}
        </span>
      </div>
    </section>
  );
}
