import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { CautionId, ReminderId } from '../../../domain/cautions/caution.ts';
import { type CoachOrganisation, onlyCoach } from '../../../domain/people/coach-organisation.ts';
import type { ReferralDraft } from '../../../domain/referral/draft.ts';
import type { Missing } from '../../../domain/referral/referral-edits.ts';
import type { Texts } from '../../../text/text.ts';
import { FailureNotice } from '../../failure/FailureNotice.tsx';
import { rootOf } from '../../parts/root-of.ts';
import { focusOn } from '../../parts/sections.ts';
import type { Preview } from '../preview-rows.ts';
import type { ReferralCallbacks } from '../referral-callbacks.ts';
import { DeclineActions, type DeclineActionsProps } from './DeclineActions.tsx';
import { firstNeeded, MissingList } from './MissingList.tsx';
import { Permissions } from './Permissions.tsx';
import { ReminderChips } from './ReminderChips.tsx';
import { SendButton, type SendButtonProps, SendSaid, type SendState } from './SendButton.tsx';
import { useBarRoom } from './use-bar-room.ts';

export type ActionBarProps = {
  readonly text: Texts;
  readonly draft: ReferralDraft;
  readonly missing: readonly Missing[];
  /** What the record reminds of. */
  readonly cautions: readonly CautionId[];
  readonly checked: readonly ReminderId[];
  readonly preview: Preview;
  readonly sending: SendState;
  readonly on: ReferralCallbacks;
  readonly carrier: SendButtonProps['carrier'];
  readonly decline: Omit<DeclineActionsProps, 'text'>;
  /** Keeping the referral as a draft, and handing it over. */
  readonly drafts: ComponentChildren;
};

/**
 * What can be done with this consult, in sight wherever somebody reads: what is still needed, both permissions as soon as
 * there is a reason, sending, the patient's "no", and the draft. Who may not send gets no way to send.
 */
export function ActionBar(props: ActionBarProps) {
  const { text, draft, missing, sending, on, carrier } = props;
  const bar = useRef<HTMLDivElement>(null);
  useBarRoom(bar);
  useSendKey(bar);
  const isOpen = sending.status === 'ready' || sending.status === 'failed';
  const canSend = !missing.includes('role-may-not-send');
  const asks = !missing.includes('reason') && canSend; // before that there is nothing to agree to
  const isAlone = draft.consent.sharing === 'given' && draft.consent.feedback !== 'given';
  return (
    <div class="bar" ref={bar} data-carrier={carrier === undefined ? 'server' : 'user'}>
      <MissingList
        text={text}
        missing={isOpen ? (canSend ? missing : ['role-may-not-send']) : []}
        remark={isAlone ? text.sharing.withoutFeedback : ''}
      />
      <SendSaid text={text} state={sending} carrier={carrier} />
      {sending.status === 'failed' && (
        <FailureNotice text={text} failure={sending.failure} onAct={on.failureAction} />
      )}
      {asks && (
        <fieldset class="form" disabled={!isOpen}>
          <ReminderChips text={text} cautions={props.cautions} checked={props.checked} onCheck={on.check} />
          <Permissions
            text={text}
            consent={draft.consent}
            askedBy={draft.referrer.name}
            preview={props.preview}
            onConsent={on.consent}
          />
        </fieldset>
      )}
      {canSend && (
        <SendButton
          text={text}
          state={sending}
          to={draft.coach ? nameToSendTo(draft.coach) : ''}
          can={missing.length === 0 ? 'send' : 'not-yet'}
          on={on}
          onNeeded={() => bar.current && focusOn(rootOf(bar.current), `#${firstNeeded(missing)}`)}
          carrier={carrier}
        />
      )}
      <div class="bar__more">
        {canSend && <DeclineActions text={text} {...props.decline} />}
        {props.drafts}
      </div>
    </div>
  );
}

/** Ctrl+Enter presses the send button from wherever the focus is; while something is needed, that leads there. */
function useSendKey(bar: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
      const button = bar.current?.querySelector<HTMLElement>('[data-action="send"]');
      if (!button?.checkVisibility() || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      button.click();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [bar]);
}

/** Whom the button names: the coach too, where there is only one. */
function nameToSendTo(coach: CoachOrganisation): string {
  const firstName = onlyCoach(coach);
  return firstName === undefined ? coach.name : `${firstName} (${coach.name})`;
}
