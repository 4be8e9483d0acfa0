import { Check } from 'lucide-preact';
import type { PortalText } from '../../../shared/text/nl/portal-text.ts';

export type SentThereProps = {
  readonly text: PortalText;
  readonly can: 'press' | 'wait';
  readonly onSent: () => void;
};

/** The user's own word that it was sent at the portal; we cannot see it. */
export function SentThere({ text, can, onSent }: SentThereProps) {
  return (
    <>
      <p class="small">{text.sentThereWhen}</p>
      <button
        type="button"
        class="button button--wide"
        aria-disabled={can === 'wait'}
        aria-describedby="missing"
        onClick={() => can === 'press' && onSent()}
      >
        <Check size={16} />
        {text.sentThere}
      </button>
    </>
  );
}
