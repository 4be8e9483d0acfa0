import { Check } from 'lucide-preact';
import { useId } from 'preact/hooks';
import type { Texts } from '../../text/text.ts';

export type SentByUserProps = {
  readonly text: Pick<Texts, 'carriers'>;
  /** Why it cannot be said yet; undefined: it can. */
  readonly waitsFor: string | undefined;
  readonly onSent: () => void;
};

/** The user's own word that the referral went: after a letter or a portal, nothing else can tell. */
export function SentByUser({ text: { carriers }, waitsFor, onSent }: SentByUserProps) {
  const why = useId();
  return (
    <>
      <p class="small" id={why}>
        {waitsFor ?? carriers.sentWhen}
      </p>
      <button
        type="button"
        class="button button--wide"
        aria-disabled={waitsFor !== undefined} // as the send button: it can be found, and what it waits for is said
        aria-describedby={why}
        onClick={() => waitsFor === undefined && onSent()}
      >
        <Check size={16} />
        {carriers.sent}
      </button>
    </>
  );
}
