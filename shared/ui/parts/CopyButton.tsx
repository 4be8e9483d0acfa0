import { ClipboardCheck, Copy } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Texts } from '../../text/text.ts';
import { type Copied, copyText } from './copy-text.ts';

export type CopyButtonProps = {
  readonly text: Pick<Texts, 'panel'>;
  readonly label: string;
  readonly copies: string;
  /**
   * `icon` where many stand below each other: the label is there for the pointer and for screen readers. `button` where
   * copying is what comes next.
   */
  readonly look?: 'words' | 'icon' | 'button';
};

/** Copies a text, says so, and shows the text to copy by hand where the browser refuses. */
export function CopyButton({ text, label, copies, look = 'words' }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Copied | 'not-yet'>('not-yet');
  const Icon = outcome === 'copied' ? ClipboardCheck : Copy;
  return (
    <span class="copy">
      <button
        type="button"
        class={look === 'button' ? 'button button--primary' : 'button button--quiet'}
        title={look === 'icon' ? label : undefined}
        onClick={async () => setOutcome(await copyText(copies))}
      >
        <Icon size={16} />
        <span class={look === 'icon' ? 'hidden' : undefined}>{label}</span>
      </button>
      <span class="copy__said" role="status">
        {outcome === 'copied' && text.panel.copied}
        {outcome === 'by-hand' && text.panel.copyByHand}
      </span>
      {outcome === 'by-hand' && (
        <textarea class="field__input" readOnly rows={3} value={copies} aria-label={label} />
      )}
    </span>
  );
}
