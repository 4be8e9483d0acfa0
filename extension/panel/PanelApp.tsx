import { useMemo } from 'preact/hooks';
import type { ExtensionText } from '../../shared/text/nl/extension-text.ts';
import type { HisPage } from '../connection/his-pages.ts';
import type { AtHisProps, PanelAppProps } from '../own-pages/panel-props.ts';
import { useWatched } from '../own-pages/use-watched.ts';
import { onSessionsChanged } from '../session/kept-session.ts';
import { type Servers, serversFor } from '../session/servers.ts';
import { signInStanding } from '../session/signed-in.ts';
import { loadSettings, onSettingsChanged } from '../settings/stored-settings.ts';
import { DoubtScreen } from './DoubtScreen.tsx';
import { useKeptPage } from './his-page/use-kept-page.ts';
import { useWindowPage } from './his-page/use-window-page.ts';
import { NotSetScreen } from './NotSetScreen.tsx';
import { PatientPanel } from './PatientPanel.tsx';
import { SignInScreen } from './SignInScreen.tsx';
import { WaitingScreen } from './WaitingScreen.tsx';
import { WithoutHis } from './WithoutHis.tsx';

/** The side panel, from nothing known to the consult panel of the patient on the page. */
export function PanelApp(props: PanelAppProps) {
  const { text } = props;
  const stored = useWatched(loadSettings, onSettingsChanged);
  const { status, page, current } = useWindowPage();
  const kept = useKeptPage(page);
  if (stored === undefined || status === 'looking') {
    return <WaitingScreen text={text.extension} waitingFor="starting" />;
  }
  if (stored.read.status === 'none') return <NotSetScreen text={text} why={{ kind: 'none' }} />;
  if (stored.read.status === 'wrong') {
    return <NotSetScreen text={text} why={{ kind: 'wrong', problems: stored.read.problems }} />;
  }
  const about = kept ?? page;
  if (about === undefined) return <WithoutHis {...props} settings={stored.read.settings} />;
  return <AtHis {...props} settings={stored.read.settings} page={about} now={page} current={current} />;
}

/** `page`: whom the panel is about; `now`: what the HIS shows, which may be no one for a moment. */
type NowProps = AtHisProps & { readonly now: HisPage | undefined };

function AtHis(props: NowProps) {
  const { text, settings, page } = props;
  const servers = useMemo(() => serversFor(page.adapter, settings), [page.adapter, settings]);
  if (servers === undefined) return <NotSetScreen text={text} why={{ kind: 'other-his' }} />;
  return <AtServers {...props} servers={servers} />;
}

function AtServers(props: NowProps & { readonly servers: Servers }) {
  const { text, page, now, servers } = props;
  const load = useMemo(() => () => signInStanding(servers), [servers]);
  const standing = useWatched(load, onSessionsChanged);
  if (standing === undefined) return <WaitingScreen text={text.extension} waitingFor="starting" />;
  if (standing.kind === 'signed-out') return <SignInScreen text={text} to={standing.to} />;

  const { reading } = page;
  if (reading.status !== 'patient') return <NobodyScreen text={text.extension} page={now} />;
  const isSeen = now?.reading.status === 'patient';
  return (
    <>
      {!isSeen && <NobodyScreen text={text.extension} page={now} />}
      <div hidden={!isSeen}>
        <PatientPanel {...props} signedIn={standing.at} page={{ ...page, reading }} />
      </div>
    </>
  );
}

type NobodyScreenProps = { readonly text: ExtensionText; readonly page: HisPage | undefined };

function NobodyScreen({ text, page }: NobodyScreenProps) {
  if (page?.reading.status === 'doubt') return <DoubtScreen text={text} why={page.reading.why} />;
  return <WaitingScreen text={text} waitingFor={page === undefined ? 'starting' : 'noPatient'} />;
}
