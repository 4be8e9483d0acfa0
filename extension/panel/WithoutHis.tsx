import { useMemo, useState } from 'preact/hooks';
import { typedIssuer } from '../../shared/config/config.ts';
import { createRoleMemory } from '../../shared/panel/access/role-memory.ts';
import type { TypedExchange } from '../../shared/panel/context/typed-exchange.ts';
import { WithoutRecordPanel } from '../../shared/panel/WithoutRecordPanel.tsx';
import type { ConsultStore } from '../../shared/ports/consult-store.ts';
import type { PanelAppProps } from '../own-pages/panel-props.ts';
import { Screen } from '../own-pages/Screen.tsx';
import { useWatched } from '../own-pages/use-watched.ts';
import { onSessionsChanged } from '../session/kept-session.ts';
import { openParkedConsults } from '../session/parked-consults.ts';
import { openSendingAttempts } from '../session/sending-attempts.ts';
import type { Servers } from '../session/servers.ts';
import { type SignedIn, signInStanding } from '../session/signed-in.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { typedExchange } from './exchange-of-typed.ts';
import { SignInScreen } from './SignInScreen.tsx';

export type WithoutHisProps = PanelAppProps & { readonly settings: Settings };

type BrowserStores = {
  readonly store: ConsultStore;
  readonly attempts: Awaited<ReturnType<typeof openSendingAttempts>>;
};

/** No HIS that we read is open in this window: referring is possible all the same, by typing who it is about. */
export function WithoutHis(props: WithoutHisProps) {
  const { text, settings } = props;
  const { title, body } = text.extension.waiting.noHis;
  const [opened, setOpened] = useState<BrowserStores | undefined>(undefined);
  const issuer = typedIssuer(settings);
  const open = async () => {
    const [store, attempts] = await Promise.all([openParkedConsults('this-browser'), openSendingAttempts()]);
    setOpened({ store, attempts });
  };
  if (opened === undefined) {
    return (
      <Screen title={title}>
        <p>{body}</p>
        <button type="button" class="button" onClick={() => void open()}>
          {text.typed.title}
        </button>
      </Screen>
    );
  }
  if (issuer === undefined) return <Typed {...props} {...opened} exchange={undefined} />;
  return (
    <AtExchange
      {...props}
      {...opened}
      servers={{ record: undefined, exchange: issuer, patientsOf: 'page:typed' }}
    />
  );
}

/** Signs in at the server of the region first. */
function AtExchange(props: WithoutHisProps & BrowserStores & { readonly servers: Servers }) {
  const { servers, settings, attempts } = props;
  const server = servers.exchange?.server;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the server is what counts of them
  const load = useMemo(() => () => signInStanding(servers), [server]);
  const standing = useWatched(load, onSessionsChanged);
  if (standing === undefined) return null; // a moment
  if (standing.kind === 'signed-out') return <SignInScreen text={props.text} to={standing.to} />;
  return <Typed {...props} exchange={exchangeOf(standing.at, settings, attempts)} />;
}

function exchangeOf(
  at: SignedIn,
  settings: Settings,
  attempts: BrowserStores['attempts'],
): TypedExchange | undefined {
  return at.exchange && typedExchange(at, at.exchange, settings, attempts);
}

type TypedProps = WithoutHisProps & BrowserStores & { readonly exchange: TypedExchange | undefined };

function Typed({ text, language, dutch, settings, store, exchange }: TypedProps) {
  const roles = useMemo(() => createRoleMemory(localStorage, 'no-server', 'this-browser'), []);
  return (
    <WithoutRecordPanel
      config={settings}
      spoken={{ language, text }}
      dutch={dutch}
      roles={roles}
      store={store}
      exchange={exchange}
    />
  );
}
