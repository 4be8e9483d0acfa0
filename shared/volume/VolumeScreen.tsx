import { useQuery } from '@tanstack/preact-query';
import { useEffect, useState } from 'preact/hooks';
import type { Config } from '../config/config.ts';
import type { ServerAddress } from '../domain/record/server-address.ts';
import { RoleScreen } from '../panel/access/RoleScreen.tsx';
import { type RoleMemory, useRole } from '../panel/access/use-role.ts';
import { toKnowledge } from '../queries/query-state.ts';
import { userQuery } from '../queries/record-queries.ts';
import type { SurveyPorts } from '../survey/survey-ports.ts';
import { FailureNotice } from '../ui/failure/FailureNotice.tsx';
import { VolumeFrame } from '../ui/volume/VolumeFrame.tsx';
import { CountingPart } from './CountingPart.tsx';
import { useVolumeLanguage, type VolumeSpoken } from './load-volume-text.ts';
import { SheetPart } from './SheetPart.tsx';
import { SurveyFold } from './SurveyFold.tsx';
import type { ColumnMemory, VolumePorts } from './volume-work.ts';

export type VolumeScreenProps = {
  readonly ports: VolumePorts;
  readonly config: Config;
  /** FHIR base of the HIS. */
  readonly issuer: ServerAddress;
  /** FHIR reference of the user; undefined when the HIS does not tell. */
  readonly user: string | undefined;
  /** The language to begin in. */
  readonly spoken: VolumeSpoken;
  readonly roles: RoleMemory;
  readonly session: 'open' | 'expired';
  readonly onSignIn: () => void;
  readonly memory: ColumnMemory;
  /** The questions to practices, at the end. */
  readonly survey: SurveyPorts;
};

/** The practice, or the region, in numbers; for who refers and for the praktijkmanager. */
export function VolumeScreen({
  ports,
  config,
  issuer,
  user,
  spoken,
  roles,
  session,
  onSignIn,
  memory,
  survey,
}: VolumeScreenProps) {
  const { text, language, speak } = useVolumeLanguage(spoken, config.region);
  const role = useRole(toKnowledge(useQuery(userQuery(ports.record, issuer))), user, roles);
  const { practice, role: known } = role.user;
  const [from, countFrom] = useState<'his' | 'sheet'>('his');
  const work = { ports, config, text, practice: practice.name };
  const mayCount = known === 'manager' || known === 'referrer';

  useEffect(() => {
    if (mayCount) ports.audit.note('volume-opened', undefined);
  }, [mayCount, ports]);

  if (role.status === 'ask' && session === 'open') return <RoleScreen text={text} role={role} />;
  if (known === 'assistant') return <NotForAssistants text={text} />;
  return (
    <VolumeFrame
      text={text}
      scope={config.volume.scope}
      practice={config.volume.scope === 'practice' ? practice.name : ''}
      language={language}
      onLanguage={speak}
    >
      {session === 'expired' && (
        <FailureNotice text={text} failure={{ kind: 'session-expired' }} onAct={onSignIn} />
      )}
      {mayCount && (
        <>
          <button
            type="button"
            class="button sheet-switch"
            onClick={() => countFrom(from === 'his' ? 'sheet' : 'his')}
          >
            {from === 'his' ? text.sheet.openInstead : text.sheet.backToHis}
          </button>
          {from === 'his' ? (
            <CountingPart {...work} source={ports.source} />
          ) : (
            <SheetPart {...work} memory={memory} />
          )}
          <SurveyFold text={text} language={language} config={config} ports={survey} />
        </>
      )}
    </VolumeFrame>
  );
}

function NotForAssistants({ text }: Pick<VolumeSpoken, 'text'>) {
  const { title, body } = text.volume.assistant;
  return (
    <main class="failure-page">
      <h1 class="failure-page__title">{title}</h1>
      <p>{body}</p>
    </main>
  );
}
