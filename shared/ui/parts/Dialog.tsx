import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

export type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** Wide where two things stand beside each other. */
  readonly size?: 'wide';
};

/** A native modal dialog: the first field in it gets the focus, Escape closes it, and the focus goes back. */
export function Dialog({ title, onClose, children, size }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal(); // null only when it left the screen before it was shown
    return () => opened?.close();
  }, []);

  return (
    <dialog
      class={size === 'wide' ? 'dialog dialog--wide' : 'dialog'}
      ref={dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault(); // whoever opened it decides; the screen stays in step with its state
        onClose();
      }}
    >
      <h2 class="dialog__title" id={titleId}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}
