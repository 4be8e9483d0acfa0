import { ArrowLeft } from 'lucide-preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { PatientRef } from '../domain/record/patient.ts';
import { ConsultPanel, type ConsultPanelProps } from '../panel/ConsultPanel.tsx';
import type { WorklistWords } from '../text/nl/worklist-text.ts';
import type { WorklistPorts } from './worklist-ports.ts';

export type PatientPartProps = Omit<ConsultPanelProps, 'ports' | 'identity'> & {
  readonly ports: WorklistPorts;
  readonly words: WorklistWords;
  readonly user: string | undefined;
  /** The one who was chosen from the list: for this panel, the patient that everything must name. */
  readonly patient: PatientRef;
  readonly onBack: () => void;
};

/** The consult panel of one patient of the list, in the same tab, and the way back. */
export function PatientPart({ ports, words, user, patient, onBack, ...panel }: PatientPartProps) {
  const { issuer, patient: id } = patient;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);

  const opened = useMemo(() => {
    const ref = { issuer, patient: id };
    return {
      ports: ports.panelFor(ref),
      identity: {
        patient: ref,
        launch: ref,
        page: undefined,
        encounter: undefined,
        banner: 'app',
        user,
      } as const,
    };
  }, [ports, issuer, id, user]);
  return (
    <>
      <nav class="panel worklist-back" aria-label={words.title}>
        <button type="button" class="button button--quiet" ref={back} onClick={onBack}>
          <ArrowLeft size={16} />
          {words.back}
        </button>
      </nav>
      <ConsultPanel {...panel} {...opened} />
    </>
  );
}
