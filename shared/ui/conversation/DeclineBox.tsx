import { Check } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Failure } from '../../domain/failure.ts';
import { type Knowledge, seenOf } from '../../domain/knowledge.ts';
import type { Decline } from '../../domain/referral/referral.ts';
import type { Texts } from '../../text/text.ts';
import { FailureNotice } from '../failure/FailureNotice.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { focusOnce } from '../parts/focus-once.ts';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { TextField } from '../parts/TextField.tsx';

/** What became of "besproken, wil (nog) niet". */
export type DeclineState =
  | { readonly status: 'open' | 'saving' }
  | { readonly status: 'kept' | 'not-kept'; readonly journalLines: string }
  | { readonly status: 'failed'; readonly failure: Failure };

export type DeclineBoxProps = {
  readonly text: Texts;
  readonly state: DeclineState;
  /** `running`: one of this consult was sent, or a coach has one. It can be withdrawn, and not also be declined. */
  readonly referral: 'none' | 'running';
  readonly onDecline: (reason: string) => void;
  readonly declines: Knowledge<readonly Decline[]>;
};

/** "Besproken, wil (nog) niet": one tap, a reason if there is one, and what was said before. */
export function DeclineBox({ text, state, referral, onDecline, declines }: DeclineBoxProps) {
  const [reason, setReason] = useState('');
  const { decline } = text.conversation;
  const act = () => onDecline(reason.trim());
  return (
    <section class="decline" aria-labelledby="decline">
      <h3 class="subheading" id="decline">
        {decline.heading}
      </h3>
      {state.status === 'kept' || state.status === 'not-kept' ? (
        <p class="done" role="status" tabIndex={-1} ref={focusOnce}>
          {state.status === 'kept' && <Check size={16} />}
          {decline[state.status]}
          <CopyButton text={text} label={text.sharing.journalLine} copies={state.journalLines} />
        </p>
      ) : referral === 'running' ? (
        <p class="small">
          {decline.referred} <PlaceLink to="feedback-heading">{decline.toWithdraw}</PlaceLink>
        </p>
      ) : (
        <div class="decline__form">
          <TextField
            label={`${decline.reason} (${text.panel.optional})`}
            value={reason}
            onInput={setReason}
          />
          <button
            type="button"
            class="button"
            aria-disabled={state.status === 'saving'}
            onClick={() => state.status !== 'saving' && act()}
          >
            {state.status === 'saving' ? decline.saving : decline.act}
          </button>
        </div>
      )}
      {state.status === 'failed' && <FailureNotice text={text} failure={state.failure} onAct={act} />}
      <EarlierDeclines text={text} declines={declines} />
    </section>
  );
}

function EarlierDeclines({ text, declines }: Pick<DeclineBoxProps, 'text' | 'declines'>) {
  const { decline } = text.conversation;
  const seen = seenOf(declines);
  return (
    <>
      {seen.length > 0 && (
        <ul class="plain-list small" aria-label={decline.earlier}>
          {seen.map(({ id, date, reason }) => (
            <li key={id}>
              {decline.earlier}: {text.dates.date(date)}, {reason === '' ? decline.noReason : reason}
            </li>
          ))}
        </ul>
      )}
      {!declines.known && (
        <p class="faint small">
          {decline.unknown}: {text.record.unknown[declines.why]}
        </p>
      )}
    </>
  );
}
