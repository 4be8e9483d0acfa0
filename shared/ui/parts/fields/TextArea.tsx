import { focusOnce } from '../focus-once.ts';

export type TextAreaProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  readonly focusOnOpen?: 'yes';
};

/** Text that grows with what is typed. */
export function TextArea({ label, value, onInput, hint, focusOnOpen }: TextAreaProps) {
  return (
    <label class="field">
      <span class="field__label">
        {label}
        {hint !== undefined && <span class="field__hint">{hint}</span>}
      </span>
      <textarea
        class="field__input"
        rows={2}
        value={value}
        autocomplete="off"
        ref={focusOnOpen === undefined ? null : focusOnce}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
    </label>
  );
}
