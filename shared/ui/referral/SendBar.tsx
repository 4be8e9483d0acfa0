import { Send } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Failure } from '../../domain/failure.ts';
import type { Missing } from '../../domain/referral/draft.ts';
import type { Texts } from '../../text/text.ts';
import { FailureNotice } from '../failure/FailureNotice.tsx';
import { PlaceLink } from '../parts/PlaceLink.tsx';
import { fieldIds } from './fields/field-ids.ts';
import type { ReferralCallbacks } from './referral-callbacks.ts';

/** Where a send is. Once it is sent, `SentSection` takes the place of the form. */
export type SendState =
  | { readonly status: 'ready' | 'sending' | 'in-doubt' | 'asking' | 'not-arrived' | 'several-found' }
  | { readonly status: 'sent-by-colleague'; readonly by: string }
  | { readonly status: 'failed'; readonly failure: Failure };

export type SendBarProps = {
  readonly text: Texts;
  readonly missing: readonly Missing[];
  readonly state: SendState;
  readonly on: Pick<ReferralCallbacks, 'send' | 'look' | 'sendAgain' | 'failureAction'>;
  /**
   * What takes the place of the send button where the user sends by letter or portal: then what we do is recording it.
   * Undefined where we send.
   */
  readonly carrier: ComponentChildren | undefined;
};

/** What is still needed, and the button that sends. In doubt there is one that only looks whether it arrived. */
export function SendBar({ text, missing, state, on, carrier }: SendBarProps) {
  const words = wordsFor(text, carrier);
  return (
    <div class="send">
      <MissingList
        text={text}
        missing={state.status === 'ready' || state.status === 'failed' ? missing : []}
      />
      <div role="status">
        {(state.status === 'in-doubt' || state.status === 'asking') && <p class="notice">{words.inDoubt}</p>}
        {state.status === 'not-arrived' && <p class="notice">{words.notArrived}</p>}
        {state.status === 'sending' && <span class="hidden">{words.sending}</span>}
        {state.status === 'several-found' && <p class="notice">{text.sharing.severalFound}</p>}
        {state.status === 'sent-by-colleague' && (
          <p class="notice">{text.drafts.sentByColleague(state.by || text.drafts.somebody)}</p>
        )}
      </div>
      {state.status === 'failed' && (
        <FailureNotice text={text} failure={state.failure} onAct={on.failureAction} />
      )}
      <SendButton text={text} missing={missing} state={state} on={on} carrier={carrier} />
    </div>
  );
}

/** The coach has a letter or a form already: only its record may not have come through. */
function wordsFor({ sharing, carriers }: Texts, carrier: SendBarProps['carrier']) {
  return carrier === undefined ? sharing : { ...sharing, ...carriers.recording };
}

function SendButton({ text, missing, state, on, carrier }: SendBarProps) {
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
          <Send size={16} />
          {sharing.sendAgain}
        </PrimaryButton>
      );
    default:
      if (carrier !== undefined && state.status !== 'sending') return carrier;
      return (
        <PrimaryButton
          can={state.status !== 'sending' && missing.length === 0 ? 'press' : 'wait'}
          onPress={on.send}
        >
          <Send size={16} />
          {state.status === 'sending' ? sharing.sending : sharing.send}
        </PrimaryButton>
      );
  }
}

function PrimaryButton({ can, onPress, children }: PrimaryButtonProps) {
  return (
    <button
      type="button"
      class="button button--primary button--wide"
      aria-disabled={can === 'wait'} // not `disabled`: the focus stays where it is while sending
      aria-describedby="missing"
      onClick={() => can === 'press' && onPress()}
    >
      {children}
    </button>
  );
}

type PrimaryButtonProps = {
  readonly can: 'press' | 'wait';
  readonly onPress: () => void;
  readonly children: ComponentChildren;
};

function MissingList({ text: { referral }, missing }: Pick<SendBarProps, 'text' | 'missing'>) {
  if (missing.length === 0) return <div class="missing" id="missing" />;
  return (
    <div class="missing" id="missing">
      <p class="small">{referral.missingHeading}</p>
      <ul>
        {missing.map((one) => {
          const to = fieldIds[one];
          return (
            <li key={one}>
              {to === undefined ? (
                referral.missing[one]
              ) : (
                <PlaceLink to={to}>{referral.missing[one]}</PlaceLink>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
