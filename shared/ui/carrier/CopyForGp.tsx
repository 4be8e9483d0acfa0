import { useState } from 'preact/hooks';
import type { Texts } from '../../text/text.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { Tick } from '../parts/fields/Tick.tsx';

export type CopyForGpProps = {
  readonly text: Pick<Texts, 'carriers' | 'panel'>;
  /** The letter to copy. */
  readonly letter: string;
};

/**
 * For who refers outside the general practice: whether the patient's own GP may know is asked apart from the permission
 * for the coach, and without it there is no copy to take along.
 */
export function CopyForGp({ text, letter }: CopyForGpProps) {
  const { forGp } = text.carriers;
  const [consent, setConsent] = useState<'not-given' | 'given'>('not-given');
  return (
    <div class="section">
      <h3 class="section__heading">{forGp.heading}</h3>
      <Tick
        checked={consent === 'given'}
        onToggle={() => setConsent(consent === 'given' ? 'not-given' : 'given')}
      >
        {forGp.consent}
      </Tick>
      {consent === 'given' ? (
        <CopyButton text={text} label={forGp.copy} copies={letter} look="button" />
      ) : (
        <p class="small faint">{forGp.without}</p>
      )}
    </div>
  );
}
