import '../../shared/ui/panel.css';
import { type Config, typedIssuer } from '../../shared/config/config.ts';
import { loadTemporal } from '../../shared/load-temporal.ts';
import { createRoleMemory } from '../../shared/panel/access/role-memory.ts';
import { loadPanelText } from '../../shared/panel/context/load-panel-text.ts';
import type { TypedExchange } from '../../shared/panel/context/typed-exchange.ts';
import { WithoutRecordPanel } from '../../shared/panel/WithoutRecordPanel.tsx';
import { typedAccess } from '../launch/launch-scopes.ts';
import { loadConfig, withRegion } from '../launch/load-config.ts';
import { startLaunch } from '../launch/start-launch.ts';
import { typedPorts } from '../ports/fhir-typed-ports.ts';
import { openPracticeSession } from '../session/open-practice-session.ts';
import { signInAgain } from '../session/sign-in-again.ts';
import { createConsultStore } from '../session/tab-consult-store.ts';
import { withSettings } from '../session/with-settings.ts';
import { showLaunchFailure } from './failure-page.ts';
import { createPageParts, mountPage } from './mount-page.tsx';

/**
 * The composition root of the page that no HIS launches. Without an exchange only our own settings are asked for; with
 * one the user signs in there, and comes back to `startSignedIn`.
 */
export async function startWithoutRecord(container: Element): Promise<void> {
  const [config] = await Promise.all([loadConfig().then(withRegion), loadTemporal()]);
  const issuer = typedIssuer(config);
  if (issuer !== undefined) {
    await startLaunch({ view: 'typed', issuer, iss: issuer.iss, launch: undefined, expected: undefined });
    return;
  }
  await mount(container, config, () => undefined);
}

/** The same, signed in at the exchange. */
export async function startSignedIn(container: Element): Promise<void> {
  const [{ config, session }] = await Promise.all([
    withSettings((settings) => openPracticeSession(settings, typedAccess)),
    loadTemporal(),
  ]);
  const { key, user } = session;
  const { readUser, portsFor } = typedPorts(session, config);
  await mount(container, config, (state) => ({
    user,
    readUser,
    session: state,
    onSignIn: () => void signInAgain(key).catch(showLaunchFailure),
    portsFor,
  }));
}

async function mount(
  container: Element,
  config: Config,
  exchangeIn: (session: 'open' | 'expired') => TypedExchange | undefined,
): Promise<void> {
  const [text, dutch] = await Promise.all([
    loadPanelText(config.language, config.region),
    loadPanelText('nl', config.region),
  ]);
  const roles = createRoleMemory(localStorage, 'no-server', 'this-browser');
  const store = createConsultStore(sessionStorage, 'this-browser');
  mountPage(container, {
    ...createPageParts(),
    text,
    screen: (session) => (
      <WithoutRecordPanel
        config={config}
        spoken={{ language: config.language, text }}
        dutch={dutch}
        roles={roles}
        store={store}
        exchange={exchangeIn(session)}
      />
    ),
  });
}
