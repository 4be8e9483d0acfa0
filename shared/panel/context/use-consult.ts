import { useCallback, useRef, useState } from 'preact/hooks';
import { afterSend } from '../../domain/consult/actions.ts';
import { type Consult, freshConsult } from '../../domain/consult/consult.ts';
import type { PatientRef } from '../../domain/record/patient.ts';
import { draftKey } from '../../domain/referral/draft.ts';
import type { PanelPorts } from './panel-ports.ts';

/** The consult at hand, and the two ways in which it changes. */
export type ConsultInHand = {
  readonly consult: Consult;
  /** One step of the clinician; it is kept before the screen shows it. */
  readonly change: (step: (consult: Consult) => Consult) => void;
  /** A referral of this consult went, or is on its way: a "no" is then no longer what came of it. */
  readonly referral: 'none' | 'sending' | 'unconfirmed' | 'running';
  readonly noteReferral: (next: (before: ConsultInHand['referral']) => ConsultInHand['referral']) => void;
  /**
   * After a send or a discarded draft: nothing of `done` is kept but what was typed since, and what comes next is another
   * referral. An answer that comes late, when another referral is at hand, changes nothing.
   */
  readonly startAnew: (done: Consult) => void;
};

/** The consult of this patient: taken up where it was left, else begun. */
export function useConsult(
  { store, clock }: Pick<PanelPorts, 'store' | 'clock'>,
  patient: PatientRef,
): ConsultInHand {
  const [consult, show] = useState(() => store.load(patient) ?? begin());
  const [referral, noteReferral] = useState<ConsultInHand['referral']>('none');
  const latest = useRef(consult); // two steps in one tick both count

  function begin(): Consult {
    const begun = freshConsult(newKey(), clock.now().toString());
    store.save(patient, begun); // a reload finds the same key and the same timer
    return begun;
  }

  const change = useCallback<ConsultInHand['change']>(
    (step) => {
      latest.current = step(latest.current);
      store.save(patient, latest.current);
      show(latest.current);
    },
    [store, patient],
  );

  const startAnew = useCallback<ConsultInHand['startAnew']>(
    (done) => {
      if (latest.current.key !== done.key) return;
      latest.current = afterSend(latest.current, done, newKey());
      store.wipe(patient);
      if (hasText(latest.current) || latest.current.declined || latest.current.adding)
        store.save(patient, latest.current);
      show(latest.current);
    },
    [store, patient],
  );

  return { consult, change, startAnew, referral, noteReferral };
}

function hasText({ words, edits }: Consult): boolean {
  return Object.keys({ ...words, ...edits }).length > 0;
}

function newKey() {
  return draftKey(crypto.randomUUID());
}
