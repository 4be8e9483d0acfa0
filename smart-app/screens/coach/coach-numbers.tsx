import '../../../shared/ui/volume/volume.css';
import '../../../shared/ui/volume/paper.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { CoachPorts, NumbersProps } from '../../../shared/coach/coach-ports.ts';
import type { Config } from '../../../shared/config/config.ts';
import { loadVolumeText } from '../../../shared/volume/load-volume-text.ts';
import { OrganisationPart } from '../../../shared/volume/organisation/OrganisationPart.tsx';
import type { VolumeScreenText } from '../../../shared/volume/volume-work.ts';
import { coachRegistration } from '../../ports/fhir-coach-registration.ts';
import type { PracticeSession } from '../../session/open-practice-session.ts';

type CoachNumbersProps = NumbersProps & {
  readonly session: PracticeSession;
  readonly config: Config;
  readonly ports: Pick<CoachPorts, 'audit' | 'clock'>;
};

/** The numbers of a coach organisation, for its coaches: a chunk of its own, since few open it. */
export function CoachNumbers(props: CoachNumbersProps) {
  const { session, config, ports, team, language, children } = props;
  const [text, setText] = useState<VolumeScreenText>();
  useEffect(() => {
    void loadVolumeText(language, config.region).then(setText);
  }, [language, config]);
  const source = useMemo(() => coachRegistration(session, config, team.owners), [session, config, team]);
  if (text === undefined) return <p role="status" />;
  return (
    <OrganisationPart
      ports={ports}
      config={config}
      text={text}
      source={source}
      organisation={team.organisation}
    >
      {children}
    </OrganisationPart>
  );
}
