import { useEffect, useRef, useState } from 'preact/hooks';
import type { PatientId } from '../domain/record/patient.ts';
import type { WorklistRow } from '../domain/worklist/worklist-row.ts';
import type { ReturnTo } from '../ui/worklist/row-props.ts';

/** A line through which a panel can be opened. */
type OpenableRow = Pick<WorklistRow, 'id' | 'patient'>;

/** A patient of the list, and the line through which the panel was opened. */
type Stop = { readonly patient: PatientId; readonly row: string };

/** Which panel lies open over the list, and the ways to it and back. */
export type OpenedPanel = {
  /** Undefined: the list itself. */
  readonly patient: PatientId | undefined;
  /** `rows`: the lines as they stood, along which `previous` and `next` go. */
  readonly open: (row: OpenableRow, rows: readonly OpenableRow[]) => void;
  readonly back: () => void;
  /** Undefined at either end, and where no list was read. */
  readonly previous: (() => void) | undefined;
  readonly next: (() => void) | undefined;
  /** The line that the list was left by; undefined before it was. */
  readonly returnTo: ReturnTo | undefined;
};

/** What the history of the browser keeps of an open panel: that there is one, and nothing of whom. */
const panelState = { worklist: 'panel' } as const;

/**
 * Opens a panel over the list and closes it again, by the button, Escape or the browser's own Back. The page keeps its
 * address: no id of a patient may come into one.
 */
export function useOpened(
  first: PatientId | undefined,
  onOpened: (patient: PatientId | undefined) => void,
): OpenedPanel {
  const [patient, setPatient] = useState(first);
  const [returnTo, setReturnTo] = useState<ReturnTo | undefined>(undefined);
  const stops = useRef<readonly Stop[]>([]);
  const at = useRef(-1);
  const left = useRef<LeftAt>({ scroll: 0, row: '', top: 0 });
  const last = useRef(first);

  const show = (shown: PatientId | undefined) => {
    if (shown !== undefined) last.current = shown;
    onOpened(shown);
    setPatient(shown);
    const stop = stops.current[at.current];
    if (shown === undefined && stop) setReturnTo({ id: stop.row, index: at.current });
  };
  const showNow = useRef(show);
  showNow.current = show;
  const isFirst = useRef(first !== undefined);
  useEffect(() => {
    if (isFirst.current && !isPanel(history.state)) history.pushState(panelState, ''); // signed in again since
    const onPop = ({ state }: PopStateEvent) => showNow.current(isPanel(state) ? last.current : undefined);
    window.addEventListener('popstate', onPop);
    return () => window.removeEventListener('popstate', onPop);
  }, []);
  useEffect(() => {
    if (patient === undefined) scrollBack(left.current);
    else window.scrollTo(0, 0);
  }, [patient]);

  const step = (by: 1 | -1) => {
    const stop = stops.current[at.current + by];
    if (stop === undefined) return undefined;
    return () => {
      at.current += by;
      show(stop.patient);
    };
  };
  return {
    patient,
    open: (row, rows) => {
      if (row.patient === undefined) return; // no one to open
      stops.current = stopsAlong(rows);
      at.current = stops.current.findIndex((stop) => stop.patient === row.patient?.id);
      left.current = { scroll: window.scrollY, row: row.id, top: topOf(row.id) ?? 0 }; // it was just pressed
      history.pushState(panelState, '');
      show(row.patient.id);
    },
    back: () => (isPanel(history.state) ? history.back() : show(undefined)),
    previous: step(-1),
    next: step(1),
    returnTo,
  };
}

/** How far down the list was, and how far down the screen the line was that it was left by, in px. */
type LeftAt = { readonly scroll: number; readonly row: string; readonly top: number };

/** Back to the same place. Lines out of sight have no height of their own yet, so the line itself is put right after. */
function scrollBack({ scroll, row, top }: LeftAt): void {
  window.scrollTo(0, scroll);
  requestAnimationFrame(() => {
    const now = topOf(row);
    if (now !== undefined) window.scrollBy(0, now - top);
  });
}

function topOf(row: string): number | undefined {
  return document.querySelector(`[data-row="${CSS.escape(row)}"]`)?.getBoundingClientRect().top;
}

/** Each patient once, in the order of the lines. */
function stopsAlong(rows: readonly OpenableRow[]): readonly Stop[] {
  const stops = new Map<PatientId, Stop>();
  for (const { id, patient } of rows)
    if (patient && !stops.has(patient.id)) stops.set(patient.id, { patient: patient.id, row: id });
  return [...stops.values()];
}

function isPanel(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'worklist' in state;
}
