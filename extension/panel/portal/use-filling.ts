import { useRef, useState } from 'preact/hooks';
import type { PatientSaid } from '../../form/fill-form.ts';
import { type FillingStep, type FillingWork, fillForm, lookAtForm, undoFilling } from './filling.ts';

/** What is being done in the tab at this moment. */
type Doing = 'nothing' | 'looking' | 'filling' | 'undoing';

/** FillingStep one form, one step at a time; the tab is the one in which it was begun. */
export function useFilling() {
  const [filling, setFilling] = useState<FillingStep>({ step: 'start' });
  const [doing, setDoing] = useState<Doing>('nothing');
  const begun = useRef<FillingWork | undefined>(undefined);

  async function attempt(what: Exclude<Doing, 'nothing'>, act: () => Promise<FillingStep>): Promise<void> {
    if (doing !== 'nothing') return;
    setDoing(what);
    try {
      setFilling(await act());
    } finally {
      setDoing('nothing');
    }
  }

  return {
    filling,
    doing,
    look: (work: FillingWork) => {
      begun.current = work;
      void attempt('looking', () => lookAtForm(work));
    },
    fill: (said: PatientSaid) => {
      const work = begun.current;
      if (filling.step === 'planned' && work) void attempt('filling', () => fillForm(work, filling, said));
    },
    undo: () => {
      const work = begun.current;
      if (filling.step === 'filled' && work) void attempt('undoing', () => undoFilling(work, filling));
    },
  };
}
