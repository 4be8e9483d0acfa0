import type { ComponentChildren } from 'preact';

export type TickProps = {
  readonly checked: boolean;
  readonly onToggle: () => void;
  readonly id?: string;
  readonly children: ComponentChildren;
};

/** A check box with its sentence beside it. */
export function Tick({ checked, onToggle, id, children }: TickProps) {
  return (
    <label class="tick">
      <input class="tick__input" id={id} type="checkbox" checked={checked} onChange={onToggle} />
      <span>{children}</span>
    </label>
  );
}
