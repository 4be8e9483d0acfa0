import { Check } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { DeclinedNow } from '../../domain/consult/consult.ts';
import { entriesRead, type Knowledge } from '../../domain/knowledge.ts';
import type { Decline } from '../../domain/referral/referral.ts';
import type { Texts } from '../../text/text.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { TextField } from '../parts/fields/TextField.tsx';
import { focusOnce } from '../parts/focus-once.ts';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { UndoDecline, type UndoDeclineProps } from './UndoDecline.tsx';

export type DeclineBoxProps = UndoDeclineProps & {
  /** For the journal, once there is a "no". */
  readonly journalLines: string;
  /**
   * `running`: one of this consult was sent, or a coach has one: it can be withdrawn, and not also be declined.
   * `unconfirmed`: one may have been sent.
   */
  readonly referral: 'none' | 'sending' | 'unconfirmed' | 'running';
  readonly onDecline: (reason: string) => void;
  readonly declines: Knowledge<readonly Decline[]>;
};

/** "Besproken, wil (nog) niet": one tap, a reason if there is one, undone in one tap, and what was said before. */
export function DeclineBox(props: DeclineBoxProps) {
  const { text, declined, doing, referral, onDecline, declines } = props;
  const [reason, setReason] = useState('');
  return (
    <section class="decline" aria-labelledby="decline">
      <h3 class="subheading" id="decline">
        {text.conversation.decline.heading}
      </h3>
      {declined && doing.status !== 'saving' ? (
        <Declined {...props} declined={declined} />
      ) : referral === 'none' || doing.status === 'saving' ? (
        <DeclineForm
          text={text}
          reason={reason}
          onReason={setReason}
          doing={doing}
          onDecline={() => onDecline(reason.trim())}
        />
      ) : (
        <NotNow text={text} referral={referral} />
      )}
      {doing.status !== 'saving' && <UndoDecline {...props} />}
      <EarlierDeclines text={text} declines={declines} />
    </section>
  );
}

function Declined({
  text,
  declined: { status, reason },
  journalLines,
  onDecline,
}: DeclineBoxProps & { readonly declined: DeclinedNow }) {
  const { decline } = text.conversation;
  if (status === 'asked') {
    return (
      <div class="notice" role="status">
        <div class="notice__body">
          <p>{decline.inDoubt}</p>
          <button type="button" class="button" onClick={() => onDecline(reason)}>
            {decline.again}
          </button>
        </div>
      </div>
    );
  }
  return (
    <p class="done" role="status" tabIndex={-1} ref={focusOnce}>
      {status === 'kept' && <Check size={16} />}
      {decline[status]}
      <CopyButton text={text} label={text.sharing.journalLine} copies={journalLines} />
    </p>
  );
}

type DeclineFormProps = Pick<DeclineBoxProps, 'text' | 'doing'> & {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onDecline: () => void;
};

function DeclineForm({ text, reason, onReason, doing, onDecline }: DeclineFormProps) {
  const { decline } = text.conversation;
  return (
    <div class="decline__form">
      <TextField label={`${decline.reason} (${text.panel.optional})`} value={reason} onInput={onReason} />
      <button
        type="button"
        class="button"
        aria-disabled={doing.status === 'saving'}
        onClick={() => doing.status !== 'saving' && onDecline()}
      >
        {doing.status === 'saving' ? decline.saving : decline.act}
      </button>
    </div>
  );
}

/** Why there is no "no" to note now: the patient was referred, or is being referred. */
function NotNow({
  text,
  referral,
}: {
  readonly text: Texts;
  readonly referral: Exclude<DeclineBoxProps['referral'], 'none'>;
}) {
  const { decline } = text.conversation;
  switch (referral) {
    case 'sending':
      return <p class="small">{decline.sending}</p>;
    case 'unconfirmed':
      return (
        <p class="small">
          {decline.unconfirmed} <PlaceLink to="referral-heading">{decline.toReferral}</PlaceLink>
        </p>
      );
    case 'running':
      return (
        <p class="small">
          {decline.referred} <PlaceLink to="feedback-heading">{decline.toWithdraw}</PlaceLink>
        </p>
      );
  }
}

function EarlierDeclines({ text, declines }: Pick<DeclineBoxProps, 'text' | 'declines'>) {
  const { decline } = text.conversation;
  const seen = entriesRead(declines);
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
