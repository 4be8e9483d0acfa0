import { ClipboardCheck, Copy } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Texts } from '../../text/text.ts';
import { type Copied, copyText } from './copy-text.ts';

export type CopyButtonProps = {
  readonly text: Pick<Texts, 'panel'>;
  readonly label: string;
  readonly copies: string;
};

/** Copies a text, says so, and shows the text to copy by hand where the browser refuses. */
export function CopyButton({ text, label, copies }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Copied | 'not-yet'>('not-yet');
  const Icon = outcome === 'copied' ? ClipboardCheck : Copy;
  return (
    <span class="copy">
      <button
        type="button"
        class="button button--quiet"
        onClick={async () => setOutcome(await copyText(copies))}
      >
        <Icon size={16} />
        {label}
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
