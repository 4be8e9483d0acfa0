import '../../shared/ui/panel.css';
import type { Config } from '../../shared/config/config.ts';
import { createRoleMemory } from '../../shared/panel/access/role-memory.ts';
import { withheldParts } from '../../shared/panel/access/withheld-parts.ts';
import { ConsultPanel, type ConsultPanelProps } from '../../shared/panel/ConsultPanel.tsx';
import { loadPanelText } from '../../shared/panel/context/load-panel-text.ts';
import { startReading, timeToDraw } from '../../shared/panel/reading/start-reading.ts';
import { sectionNamed } from '../../shared/ui/parts/sections.ts';
import { applyHisColours } from '../his-style/apply-his-style.ts';
import { sessionPorts } from '../ports/fhir-panel-ports.ts';
import { offerConsults } from '../session/hand-over-consults.ts';
import type { OpenedSession, Session } from '../session/open-session.ts';
import { signInAgain } from '../session/sign-in-again.ts';
import { showLaunchFailure } from './failure-page.ts';
import { createPageParts, mountPage } from './mount-page.tsx';

/** The composition root of the consult: the one place that knows both what the panel needs and what is behind it. */
export async function openConsult(session: OpenedSession, config: Config, container: Element): Promise<void> {
  const parts = createPageParts();
  parts.expiry.onExpired(() => offerConsults(sessionStorage));
  const { cache } = parts;
  const ports = sessionPorts(session, config, cache);
  const identity = identityOf(session);
  const checklist = startReading(cache, ports, identity);
  const [text, dutch] = await Promise.all([
    loadPanelText(config.language, config.region),
    loadPanelText('nl', config.region), // for what leaves or is kept, whatever the language of the screen
    session.forgotten,
  ]);
  void applyHisColours(session.context.styleUrl);
  await timeToDraw(checklist);
  const screen: Omit<ConsultPanelProps, 'session'> = {
    ports,
    config,
    identity,
    spoken: { language: config.language, text },
    dutch,
    roles: createRoleMemory(sessionStorage, session.patient.issuer, session.user ?? 'unknown'),
    withheld: withheldParts(session.missing),
    opensAt: sectionNamed(session.context.intent),
    onSignIn: () => void signInAgain(session.key).catch(showLaunchFailure),
  };
  mountPage(container, { ...parts, text, screen: (state) => <ConsultPanel {...screen} session={state} /> });
}

function identityOf({ patient, context, user }: Session) {
  return {
    patient,
    launch: patient,
    page: undefined, // a SMART app cannot see the page around it
    encounter: context.encounter,
    banner: context.banner,
    user,
  };
}
