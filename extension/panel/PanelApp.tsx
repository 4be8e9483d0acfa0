import { useMemo } from 'preact/hooks';
import { onSessionsChanged } from '../session/kept-session.ts';
import { loadSettings, onSettingsChanged } from '../settings/stored-settings.ts';
import { DoubtScreen } from './DoubtScreen.tsx';
import { NotSetScreen } from './NotSetScreen.tsx';
import { PatientPanel } from './PatientPanel.tsx';
import type { AtHisProps, PanelAppProps } from './panel-props.ts';
import { SignInScreen } from './SignInScreen.tsx';
import { type Servers, serversFor } from './servers.ts';
import { signInStanding } from './signed-in.ts';
import { useWatched } from './use-watched.ts';
import { useWindowPage } from './use-window-page.ts';
import { WaitingScreen } from './WaitingScreen.tsx';

/** The side panel, from nothing known to the consult panel of the patient on the page. */
export function PanelApp(props: PanelAppProps) {
  const { text } = props;
  const stored = useWatched(loadSettings, onSettingsChanged);
  const { status, page, current } = useWindowPage();
  if (stored === undefined || status === 'looking') {
    return <WaitingScreen text={text.extension} waitingFor="starting" />;
  }
  if (stored.read.status === 'none') return <NotSetScreen text={text} why={{ kind: 'none' }} />;
  if (stored.read.status === 'wrong') {
    return <NotSetScreen text={text} why={{ kind: 'wrong', problems: stored.read.problems }} />;
  }
  if (page === undefined) return <WaitingScreen text={text.extension} waitingFor="noHis" />;
  return <AtHis {...props} settings={stored.read.settings} page={page} current={current} />;
}

function AtHis(props: AtHisProps) {
  const { text, settings, page } = props;
  const servers = useMemo(() => serversFor(page.adapter, settings), [page.adapter, settings]);
  if (servers === undefined) return <NotSetScreen text={text} why={{ kind: 'other-his' }} />;
  return <AtServers {...props} servers={servers} />;
}

function AtServers(props: AtHisProps & { readonly servers: Servers }) {
  const { text, page, servers } = props;
  const load = useMemo(() => () => signInStanding(servers), [servers]);
  const standing = useWatched(load, onSessionsChanged);
  if (standing === undefined) return <WaitingScreen text={text.extension} waitingFor="starting" />;
  if (standing.kind === 'signed-out') return <SignInScreen text={text} to={standing.to} />;

  const { reading } = page;
  switch (reading.status) {
    case 'no-patient':
      return <WaitingScreen text={text.extension} waitingFor="noPatient" />;
    case 'doubt':
      return <DoubtScreen text={text.extension} why={reading.why} />;
    case 'patient':
      return <PatientPanel {...props} signedIn={standing.at} page={{ ...page, reading }} />;
  }
}
