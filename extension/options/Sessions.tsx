import { useMemo } from 'preact/hooks';
import type { AllText } from '../own-pages/load-all-text.ts';
import { useWatched } from '../own-pages/use-watched.ts';
import { loadSession, onSessionsChanged } from '../session/kept-session.ts';
import { forgetParkedConsults } from '../session/parked-consults.ts';
import { signOut } from '../session/sign-out.ts';
import type { Settings } from '../settings/settings-schema.ts';

export type SessionsProps = { readonly text: AllText; readonly settings: Settings };

/** Where somebody is signed in, and signing out: with that goes everything that was parked. */
export function Sessions({ text, settings }: SessionsProps) {
  const { sessions } = text.extension.options;
  const load = useMemo(() => () => signedInAt(settings), [settings]);
  const issuers = useWatched(load, onSessionsChanged);
  return (
    <section class="settings__part" aria-labelledby="sessions">
      <h2 class="section__heading" id="sessions">
        {sessions.title}
      </h2>
      {issuers?.length === 0 && <p>{sessions.nobody}</p>}
      <ul class="plain-list settings__list">
        {issuers?.map(({ iss, name }) => (
          <li key={iss} class="setting row">
            <span>{name}</span>
            <button
              type="button"
              class="button button--quiet"
              onClick={() => void Promise.all([signOut(iss), forgetParkedConsults()])}
            >
              {text.extension.signIn.signOut}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

async function signedInAt({ issuers }: Settings) {
  const sessions = await Promise.all(issuers.map(({ iss }) => loadSession(iss)));
  return issuers.filter((_issuer, index) => sessions[index] !== undefined);
}
