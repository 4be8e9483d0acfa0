import { Check } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { DeclinedNow } from '../../../domain/consult/consult.ts';
import { askAgainChoices, type DeclineContent, declineReasons } from '../../../domain/referral/decline.ts';
import type { Texts } from '../../../text/text.ts';
import { CopyButton } from '../../parts/CopyButton.tsx';
import { SelectField } from '../../parts/fields/SelectField.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { focusOnce } from '../../parts/focus-once.ts';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { fieldIds } from '../fields/field-ids.ts';
import { UndoDecline, type UndoDeclineProps } from './UndoDecline.tsx';

export type DeclineActionsProps = UndoDeclineProps & {
  /** For the journal, once there is a "no". */
  readonly journalLines: string;
  /** Putting those lines into the HIS, where a surface can. */
  readonly putInJournal: ComponentChildren;
  /**
   * `running`: one of this consult was sent, or a coach has one: it can be withdrawn, and not also be declined.
   * `unconfirmed`: one may have been sent.
   */
  readonly referral: 'none' | 'sending' | 'unconfirmed' | 'running';
  readonly onDecline: (content: DeclineContent) => void;
  /** The way to the leaflet for a patient who wants to think. */
  readonly leaflet: ComponentChildren;
};

const nothingNoted: DeclineContent = { reason: '', why: undefined, askAgain: undefined };

/** "Wil (nog) niet": opens a field for a reason, which may stay empty; noted in one more tap, and undone in one. */
export function DeclineActions(props: DeclineActionsProps) {
  const { text, declined, doing, referral, onDecline, onUndo } = props;
  const { decline } = text.conversation;
  const [content, setContent] = useState<DeclineContent>(nothingNoted);
  const [shows, setShows] = useState<'button' | 'form'>('button');
  const isSaving = doing.status === 'saving';
  const undo = {
    ...props,
    onUndo: () => {
      setShows('button');
      onUndo();
    },
  };
  if (declined && !isSaving) {
    return (
      <div class="bar__said" id={fieldIds.declined} tabIndex={-1}>
        <Declined {...props} declined={declined} />
        <UndoDecline {...undo} />
      </div>
    );
  }
  if (referral !== 'none' && !isSaving) return <NotNow text={text} referral={referral} />;
  return (
    <>
      <button
        type="button"
        class="button button--quiet"
        aria-expanded={shows === 'form'}
        onClick={() => setShows(shows === 'form' ? 'button' : 'form')}
      >
        {decline.ask}
      </button>
      {props.leaflet}
      {!isSaving && (
        <div class="bar__said">
          <UndoDecline {...undo} />
        </div>
      )}
      {shows === 'form' && (
        <div class="bar__said decline__form">
          <SelectField
            label={`${decline.why} (${text.panel.optional})`}
            options={declineReasons}
            labels={decline.reasons}
            none={decline.notChosen}
            chosen={content.why}
            onChange={(why) => setContent({ ...content, why })}
          />
          <TextField
            label={`${decline.reason} (${text.panel.optional})`}
            value={content.reason}
            onInput={(reason) => setContent({ ...content, reason })}
            focusOnOpen="yes"
          />
          <SelectField
            label={`${decline.askAgain} (${text.panel.optional})`}
            options={askAgainChoices}
            labels={decline.askAgainChoices}
            none={decline.notChosen}
            chosen={content.askAgain}
            onChange={(askAgain) => setContent({ ...content, askAgain })}
          />
          <button
            type="button"
            class="button"
            aria-disabled={isSaving}
            onClick={() => !isSaving && onDecline({ ...content, reason: content.reason.trim() })}
          >
            {isSaving ? decline.saving : decline.act}
          </button>
        </div>
      )}
    </>
  );
}

function Declined({
  text,
  declined,
  journalLines,
  putInJournal,
  onDecline,
}: DeclineActionsProps & { readonly declined: DeclinedNow }) {
  const { decline } = text.conversation;
  const { status } = declined;
  if (status === 'asked') {
    return (
      <div class="notice" role="status">
        <div class="notice__body">
          <p>{decline.inDoubt}</p>
          <button type="button" class="button" onClick={() => onDecline(declined)}>
            {decline.again}
          </button>
        </div>
      </div>
    );
  }
  return (
    <>
      <p class="done" role="status" tabIndex={-1} ref={focusOnce}>
        {status === 'kept' && <Check size={16} />}
        {decline[status]}
        <CopyButton text={text} label={text.sharing.journalLine} copies={journalLines} />
      </p>
      {putInJournal}
      {status !== 'stays' && (
        <p class="small">{declined.why === 'shown-the-way' ? decline.wayShown : decline.notSent}</p>
      )}
    </>
  );
}

/** Why there is no "no" to note now: the patient was referred, or is being referred. */
function NotNow({
  text,
  referral,
}: {
  readonly text: Texts;
  readonly referral: Exclude<DeclineActionsProps['referral'], 'none'>;
}) {
  const { decline } = text.conversation;
  switch (referral) {
    case 'sending':
      return <p class="small bar__said">{decline.sending}</p>;
    case 'unconfirmed':
      return <p class="small bar__said">{decline.unconfirmed}</p>;
    case 'running':
      return (
        <p class="small bar__said">
          {decline.referred} <PlaceLink to="feedback-heading">{decline.toWithdraw}</PlaceLink>
        </p>
      );
  }
}
