import { useMemo } from 'preact/hooks';
import type { Config } from '../config/config.ts';
import { toDay } from '../domain/calendar/partial-date.ts';
import type { Patient } from '../domain/record/patient.ts';
import type { SectionId } from '../ui/parts/sections.ts';
import { ManagerScreen } from './access/ManagerScreen.tsx';
import { RoleScreen } from './access/RoleScreen.tsx';
import { type AboutMeMemory, useOwnWord } from './access/use-own-word.ts';
import { type RoleMemory, useRole } from './access/use-role.ts';
import type { WithheldPart } from './access/WithheldNotice.tsx';
import type { ConsultWork } from './context/consult-work.ts';
import type { PanelIdentity } from './context/panel-identity.ts';
import type { PanelPorts } from './context/panel-ports.ts';
import type { PanelText, Spoken } from './context/spoken-text.ts';
import type { FromHisPart, JournalPart, LettersSlot, PortalPart } from './context/surface-slots.ts';
import { useConsult } from './context/use-consult.ts';
import { useDirectory } from './context/use-directory.ts';
import { useLanguage } from './context/use-language.ts';
import { useNow } from './context/use-now.ts';
import { OpenPanel } from './OpenPanel.tsx';
import { PanelNotices } from './PanelNotices.tsx';
import { useReading } from './reading/use-reading.ts';
import { WaitingPanel } from './reading/WaitingPanel.tsx';
import { useShortcuts } from './use-shortcuts.ts';

export type ConsultPanelProps = {
  readonly ports: PanelPorts;
  readonly config: Config;
  readonly identity: PanelIdentity;
  /** The language to begin in. */
  readonly spoken: Spoken;
  /** For what leaves or is kept, which is Dutch. */
  readonly dutch: PanelText;
  readonly roles: RoleMemory & AboutMeMemory;
  /** `none`: there is no server to sign in at. */
  readonly session: 'open' | 'expired' | 'none';
  readonly onSignIn: () => void;
  /** The section that the HIS asked for; absent: what matters most. */
  readonly opensAt?: SectionId | undefined;
  /** `list`: opened to see what came of a referral, or to go on with a draft. */
  readonly openedFrom?: 'list';
  /** What was asked of the HIS and not granted. */
  readonly withheld: readonly WithheldPart[];
  /** Another way to send, for a surface that can fill the form of a portal. */
  readonly portal?: PortalPart;
  /** For a surface that sees which tab the HIS opens. */
  readonly fromHis?: FromHisPart;
  /** For a surface that can put a line into the journal of the HIS. */
  readonly journal?: JournalPart;
  /** For a surface that can read a letter that is open in the HIS. */
  readonly letters?: LettersSlot;
};

/** The consult panel, the same in the SMART app and in the extension. It shows a patient to those who may see one. */
export function ConsultPanel(props: ConsultPanelProps) {
  const { ports, identity, session, onSignIn, withheld } = props;
  const { text, language, speak } = useLanguage(props.spoken, props.config.region);
  const reading = useReading(ports, identity);
  const role = useOwnWord(
    useRole(reading.user, identity.user, props.roles),
    reading.user,
    props.roles,
    props.dutch.roles.professions,
  );
  useShortcuts();

  // A patient is shown only once it is known that this is no praktijkmanager.
  if (role.user.role === 'manager') return <ManagerScreen text={text} />;
  if (role.status === 'ask' && session !== 'expired') return <RoleScreen text={text} role={role} />;

  const frame = {
    language,
    onLanguage: speak,
    notice: (
      <PanelNotices
        text={text}
        session={session}
        onSignIn={onSignIn}
        withheld={withheld}
        onChangeMe={role.ownWord?.change}
      />
    ),
  };
  if (reading.patient.status !== 'read' || role.status !== 'known') {
    return (
      <WaitingPanel
        {...frame}
        text={text}
        reading={reading.patient}
        session={session}
        banner={identity.banner}
      />
    );
  }
  const { patient } = reading.patient;
  return (
    <PanelAtWork
      {...props}
      frame={frame}
      text={text}
      reading={reading}
      patient={patient}
      user={role.user}
      rename={role.rename}
    />
  );
}

type PanelAtWorkProps = ConsultPanelProps &
  Pick<ConsultWork, 'text' | 'reading' | 'user' | 'rename'> & {
    readonly patient: Patient;
    readonly frame: Omit<Parameters<typeof OpenPanel>[0], 'work'>;
  };

function PanelAtWork({ frame, ...props }: PanelAtWorkProps) {
  const { ports, identity } = props;
  const hand = useConsult(ports, identity.patient);
  const config = useDirectory(ports, props.config);
  const now = useNow(ports.clock);
  const today = useMemo(() => toDay(now), [now]);
  return <OpenPanel {...frame} work={{ ...props, config, language: frame.language, hand, now, today }} />;
}
