import { ArrowLeft, ChevronLeft, ChevronRight } from 'lucide-preact';
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
  /** To the patient before and after this one in the list; undefined where there is none. */
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
};

/** The consult panel of one patient of the list, in the same tab, and the ways on and back. */
export function PatientPart(props: PatientPartProps) {
  const { ports, words, user, patient, onBack, onPrevious, onNext, ...panel } = props;
  const { issuer, patient: id } = patient;
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  useEscape(onBack);

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
        <span class="worklist-back__along">
          <Along label={words.previous} onGo={onPrevious} icon={ChevronLeft} />
          <Along label={words.next} onGo={onNext} icon={ChevronRight} />
        </span>
      </nav>
      <ConsultPanel {...panel} {...opened} openedFrom="list" />
    </>
  );
}

type AlongProps = {
  readonly label: string;
  readonly onGo: (() => void) | undefined;
  readonly icon: typeof ChevronLeft;
};

function Along({ label, onGo, icon: Icon }: AlongProps) {
  return (
    <button
      type="button"
      class="button button--quiet"
      aria-disabled={onGo === undefined}
      onClick={() => onGo?.()} // at the end there is nowhere to go
    >
      <Icon size={16} />
      {label}
    </button>
  );
}

/** Escape goes back to the list; not out of a dialog or a field, where it means something else. */
function useEscape(onBack: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isBusy(event.target)) return;
      onBack();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onBack]);
}

function isBusy(target: EventTarget | null): boolean {
  if (document.querySelector('dialog[open]')) return true;
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox], [type=radio]), textarea, select') !== null
  );
}
