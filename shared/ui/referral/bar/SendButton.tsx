import type { ComponentChildren } from 'preact';
import type { Failure } from '../../../domain/failure.ts';
import type { Texts } from '../../../text/text.ts';
import type { ReferralCallbacks } from '../referral-callbacks.ts';

/** Where a send is. Once it is sent, `SentSection` takes the place of the consult. */
export type SendState =
  | { readonly status: 'ready' | 'sending' | 'in-doubt' | 'asking' | 'not-arrived' | 'several-found' }
  | { readonly status: 'sent-by-colleague'; readonly by: string }
  | { readonly status: 'failed'; readonly failure: Failure };

export type SendButtonProps = {
  readonly text: Texts;
  readonly state: SendState;
  /** Name of the organisation; empty while none is chosen. */
  readonly to: string;
  /** Whether all is there that a send needs. */
  readonly can: 'send' | 'not-yet';
  readonly on: Pick<ReferralCallbacks, 'send' | 'look' | 'sendAgain'>;
  /** Pressed while something is still needed. */
  readonly onNeeded: () => void;
  /**
   * What takes the place of the send button where the user sends by letter or portal: then what we do is recording it.
   * Undefined where we send.
   */
  readonly carrier: ComponentChildren | undefined;
};

/** The button that sends. In doubt there is one that only looks whether it arrived. */
export function SendButton({ text, state, to, can, on, onNeeded, carrier }: SendButtonProps) {
  const sharing = wordsFor(text, carrier);
  switch (state.status) {
    case 'several-found':
    case 'sent-by-colleague':
      return null;
    case 'in-doubt':
    case 'asking':
      return (
        <PrimaryButton can={state.status === 'in-doubt' ? 'press' : 'wait'} onPress={on.look}>
          {state.status === 'asking' ? sharing.asking : sharing.askAgain}
        </PrimaryButton>
      );
    case 'not-arrived':
      return (
        <PrimaryButton can="press" onPress={on.sendAgain}>
          {sharing.sendAgain}
        </PrimaryButton>
      );
    case 'sending':
      return (
        <PrimaryButton can="wait" onPress={on.send}>
          {sharing.sending}
        </PrimaryButton>
      );
    default:
      if (carrier !== undefined) return carrier;
      return (
        <PrimaryButton can={can === 'send' ? 'press' : 'wait'} onPress={on.send} onWait={onNeeded}>
          {to === '' ? sharing.send : sharing.sendTo(to)}
        </PrimaryButton>
      );
  }
}

/** What is said of a send that is under way or in doubt. */
export function SendSaid({ text, state, carrier }: Pick<SendButtonProps, 'text' | 'state' | 'carrier'>) {
  const words = wordsFor(text, carrier);
  return (
    <div role="status">
      {(state.status === 'in-doubt' || state.status === 'asking') && <p class="notice">{words.inDoubt}</p>}
      {state.status === 'not-arrived' && <p class="notice">{words.notArrived}</p>}
      {state.status === 'sending' && <span class="hidden">{words.sending}</span>}
      {state.status === 'several-found' && <p class="notice">{text.sharing.severalFound}</p>}
      {state.status === 'sent-by-colleague' && (
        <p class="notice">{text.drafts.sentByColleague(state.by || text.drafts.somebody)}</p>
      )}
    </div>
  );
}

/** The coach has a letter or a form already: only its record may not have come through. */
function wordsFor({ sharing, carriers }: Texts, carrier: SendButtonProps['carrier']) {
  return carrier === undefined ? sharing : { ...sharing, ...carriers.recording };
}

type PrimaryButtonProps = {
  readonly can: 'press' | 'wait';
  readonly onPress: () => void;
  /** Pressed all the same: goes to what it waits for. */
  readonly onWait?: () => void;
  readonly children: ComponentChildren;
};

function PrimaryButton({ can, onPress, onWait, children }: PrimaryButtonProps) {
  return (
    <button
      type="button"
      class="button button--primary button--wide"
      data-action="send"
      aria-disabled={can === 'wait'} // not `disabled`: the focus stays where it is while sending
      aria-describedby="missing"
      onClick={() => (can === 'press' ? onPress() : onWait?.())}
    >
      {children}
    </button>
  );
}
