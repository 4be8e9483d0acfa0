import type { ComponentChildren } from 'preact';

export type TickProps = {
  /** `partly`: one tick over several, of which some are ticked. */
  readonly checked: boolean | 'partly';
  readonly onToggle: () => void;
  readonly id?: string;
  /** Ids of what is said beside the sentence. */
  readonly describedBy?: string;
  readonly children: ComponentChildren;
};

/** A check box with its sentence beside it. */
export function Tick({ checked, onToggle, id, describedBy, children }: TickProps) {
  return (
    <label class="tick">
      <input
        class="tick__input"
        id={id}
        type="checkbox"
        checked={checked === true}
        indeterminate={checked === 'partly'}
        aria-describedby={describedBy}
        onChange={onToggle}
      />
      <span>{children}</span>
    </label>
  );
}
