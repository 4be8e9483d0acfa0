import { useQuery } from '@tanstack/preact-query';
import { useRef, useState } from 'preact/hooks';
import type { Config } from '../config/config.ts';
import type { PatientId } from '../domain/record/patient.ts';
import type { ServerAddress } from '../domain/record/server-address.ts';
import { type Choice, firstChoice } from '../domain/worklist/choose-rows.ts';
import { ManagerScreen } from '../panel/access/ManagerScreen.tsx';
import { RoleScreen } from '../panel/access/RoleScreen.tsx';
import { useRole } from '../panel/access/use-role.ts';
import type { WithheldPart } from '../panel/access/WithheldNotice.tsx';
import type { ConsultPanelProps } from '../panel/ConsultPanel.tsx';
import type { PanelText } from '../panel/context/spoken-text.ts';
import { useSpoken } from '../panel/context/use-spoken.ts';
import { toKnowledge } from '../queries/query-state.ts';
import { userQuery } from '../queries/record-queries.ts';
import type { Language } from '../text/text.ts';
import { ListPart } from './ListPart.tsx';
import { loadWorklistText } from './load-worklist-text.ts';
import { PatientPart } from './PatientPart.tsx';
import { useOpened } from './use-opened.ts';
import type { WorklistPorts, WorklistScreenText } from './worklist-ports.ts';

export type WorklistScreenProps = {
  readonly ports: WorklistPorts;
  readonly config: Config;
  /** FHIR base of the HIS. */
  readonly issuer: ServerAddress;
  /** FHIR reference of the user; undefined when the HIS does not tell. */
  readonly user: string | undefined;
  /** The language to begin in. */
  readonly spoken: { readonly language: Language; readonly text: WorklistScreenText };
  readonly dutch: PanelText;
  readonly roles: ConsultPanelProps['roles'];
  readonly session: 'open' | 'expired';
  readonly onSignIn: () => void;
  readonly withheld: readonly WithheldPart[];
  /** Whose panel lay open before a reload; undefined: no one's. */
  readonly opened: PatientId | undefined;
  /** Keeps whose panel lies open, for a reload or for signing in again. */
  readonly onOpened: (patient: PatientId | undefined) => void;
};

/** What runs in the practice, and the consult panel of whom is chosen from it; for those who may see patients. */
export function WorklistScreen(props: WorklistScreenProps) {
  const { ports, issuer, roles, session } = props;
  const { text, language, speak } = useSpoken(props.spoken, (chosen) =>
    loadWorklistText(chosen, props.config.region),
  );
  const role = useRole(toKnowledge(useQuery(userQuery(ports.record, issuer))), props.user, roles);
  const opened = useOpened(props.opened, props.onOpened);
  const [choice, setChoice] = useState<Choice>(firstChoice);
  // After a reload with a panel open the list is not read before somebody goes back to it.
  const wasShown = useRef(false);

  // Nothing of any patient is asked before it is known that this is no praktijkmanager.
  if (role.user.role === 'manager') return <ManagerScreen text={text} />;
  if (role.status === 'ask' && session === 'open') return <RoleScreen text={text} role={role} />;

  const isOpen = opened.patient !== undefined && role.status === 'known';
  if (!isOpen && role.status === 'known') wasShown.current = true;
  return (
    <>
      {(!isOpen || wasShown.current) && (
        <div hidden={isOpen}>
          <ListPart
            {...props}
            text={text}
            language={language}
            onLanguage={speak}
            role={role}
            choice={choice}
            onChoose={setChoice}
            inSight={isOpen ? 'behind-panel' : 'shown'}
            onOpen={opened.open}
            returnTo={opened.returnTo}
          />
        </div>
      )}
      {opened.patient !== undefined && isOpen && (
        <PatientPart
          key={opened.patient}
          {...props}
          spoken={{ language, text }}
          words={text.worklist}
          patient={{ issuer, patient: opened.patient }}
          onBack={opened.back}
          onPrevious={opened.previous}
          onNext={opened.next}
        />
      )}
    </>
  );
}
