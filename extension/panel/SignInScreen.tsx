import { useState } from 'preact/hooks';
import { SmartError, type SmartFailureKind } from '../../shared/fhir/smart/smart-failure.ts';
import type { AllText } from '../own-pages/load-all-text.ts';
import { Screen } from '../own-pages/Screen.tsx';
import { signIn } from '../session/sign-in.ts';
import type { SignInStanding } from '../session/signed-in.ts';

type SignedOut = Extract<SignInStanding, { kind: 'signed-out' }>;

export type SignInScreenProps = { readonly text: AllText; readonly to: SignedOut['to'] };

/** One button a server where no one is signed in yet; the panel goes on by itself when all are done. */
export function SignInScreen({ text, to }: SignInScreenProps) {
  const { signIn: words } = text.extension;
  const { state, start } = useSignIn();
  return (
    <Screen title={words.title}>
      {to.map(({ issuer, use }) => (
        <section key={issuer.iss} class="sign-in">
          <p>{words.body(issuer.name)}</p>
          <button
            type="button"
            class="button button--primary"
            disabled={state === 'busy'}
            onClick={() => void start(issuer, use)}
          >
            {words.action(issuer.name)}
          </button>
        </section>
      ))}
      <div role="status">{state === 'busy' && <p>{words.busy}</p>}</div>
      {state !== 'ready' && state !== 'busy' && <SignInTrouble text={text} kind={state} />}
    </Screen>
  );
}

/** What went wrong with signing in, for the user and for IT. */
function SignInTrouble({ text, kind }: { readonly text: AllText; readonly kind: SmartFailureKind }) {
  const { title, happened, forIt } = text.launch.failures[kind];
  return (
    <div class="notice" role="alert">
      <div class="notice__body">
        <p>
          <strong>{title}</strong>
        </p>
        <p>{happened}</p>
        <p>{text.extension.signIn.tryAgain}</p>
        <p class="small faint">{`${text.failures.forIt}: ${kind}. ${forIt}`}</p>
      </div>
    </div>
  );
}

/** Signing in, one at a time. */
function useSignIn() {
  const [state, setState] = useState<'ready' | 'busy' | SmartFailureKind>('ready');

  async function start(...to: Parameters<typeof signIn>): Promise<void> {
    setState('busy');
    try {
      await signIn(...to);
      setState('ready');
    } catch (thrown) {
      if (!(thrown instanceof SmartError)) throw thrown;
      setState(thrown.kind);
    }
  }
  return { state, start };
}
