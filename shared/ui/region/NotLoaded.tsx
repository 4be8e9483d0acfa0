import type { Texts } from '../../text/text.ts';
import { Dialog } from '../parts/Dialog.tsx';

export type NotLoadedProps = {
  readonly text: Pick<Texts, 'panel' | 'record'>;
  readonly title: string;
  readonly onAgain: () => void;
  readonly onClose: () => void;
};

/** In place of a drawer that could not be loaded. */
export function NotLoaded({ text, title, onAgain, onClose }: NotLoadedProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p role="alert">{text.panel.notLoaded}</p>
      <div class="dialog__footer">
        <button type="button" class="button" onClick={onAgain}>
          {text.record.readAgain}
        </button>
      </div>
    </Dialog>
  );
}
