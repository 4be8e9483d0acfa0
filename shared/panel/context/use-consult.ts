import { useCallback, useRef, useState } from 'preact/hooks';
import { afterSend } from '../../domain/consult/actions.ts';
import { type Consult, freshConsult } from '../../domain/consult/consult.ts';
import type { PatientRef } from '../../domain/record/patient.ts';
import { draftKey } from '../../domain/referral/referral-edits.ts';
import type { ConsultInHand } from './consult-work.ts';
import type { PanelPorts } from './panel-ports.ts';

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
