import '../shared/ui/panel.css';
import { render } from 'preact';
import type { Config } from '../shared/config/config.ts';
import { createRoleMemory } from '../shared/panel/access/role-memory.ts';
import { withheldParts } from '../shared/panel/access/withheld-parts.ts';
import { loadPanelText } from '../shared/panel/context/load-panel-text.ts';
import { startReading, timeToDraw } from '../shared/panel/reading/start-reading.ts';
import { createQueryClient } from '../shared/queries/query-client.ts';
import { sectionNamed } from '../shared/ui/parts/sections.ts';
import { App } from './App.tsx';
import { showLaunchFailure } from './failure-page.ts';
import { applyHisStyle } from './launch/apply-his-style.ts';
import { readHisStyle } from './launch/smart-style.ts';
import { createExpiry } from './session/expiry.ts';
import { offerConsults } from './session/hand-over.ts';
import type { OpenedSession, Session } from './session/open-session.ts';
import { sessionPorts } from './session/session-ports.ts';
import { signInAgain } from './session/sign-in-again.ts';

/** The composition root of the consult: the one place that knows both what the panel needs and what stands behind it. */
export async function openConsult(session: OpenedSession, config: Config, place: Element): Promise<void> {
  const expiry = createExpiry();
  expiry.onExpired(() => offerConsults(sessionStorage));
  const cache = createQueryClient(expiry.expire);
  const ports = sessionPorts(session, config, cache);
  const identity = identityOf(session);
  const checklist = startReading(cache, ports, identity);
  const [text, dutch] = await Promise.all([
    loadPanelText(config.language),
    loadPanelText('nl'), // for what leaves or is kept, whatever the language of the screen
    session.forgotten,
  ]);
  void dressAsHis(session);
  await timeToDraw(checklist);
  place.replaceChildren();
  render(
    <App
      cache={cache}
      expiry={expiry}
      ports={ports}
      config={config}
      identity={identity}
      spoken={{ language: config.language, text }}
      dutch={dutch}
      roles={createRoleMemory(sessionStorage, session.patient.issuer, session.user ?? 'unknown')}
      withheld={withheldParts(session.missing)}
      opensAt={sectionNamed(session.context.intent)}
      onSignIn={() => void signInAgain(session.key).catch(showLaunchFailure)}
    />,
    place,
  );
}

function identityOf({ patient, context, user }: Session) {
  return {
    patient,
    launch: patient,
    page: undefined, // a SMART app can not see the page around it
    encounter: context.encounter,
    banner: context.banner,
    user,
  };
}

async function dressAsHis({ context }: Session): Promise<void> {
  const style = context.styleUrl === undefined ? undefined : await readHisStyle(context.styleUrl);
  if (style) applyHisStyle(style, document.documentElement);
}
