import { focusOnce } from '../focus-once.ts';

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'tel' | 'email';
  /** Where a link of the missing list leads. */
  readonly id?: string;
  /** Something to know before typing, below the field. */
  readonly remark?: string;
  /** For a field that a tap just opened. */
  readonly focusOnOpen?: 'yes';
};

/** One line of text with its label above it. */
export function TextField({ label, value, onInput, type = 'text', id, remark, focusOnOpen }: TextFieldProps) {
  return (
    <label class="field">
      <span class="field__label">{label}</span>
      <input
        class="field__input"
        id={id}
        type={type}
        value={value}
        ref={focusOnOpen === undefined ? null : focusOnce}
        autocomplete="off" // what a browser remembers of one patient must not be offered for the next
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {remark !== undefined && <span class="field__remark">{remark}</span>}
    </label>
  );
}
