import { fillForm } from '../form/fill-form.ts';
import type { FindElements, FormGround } from '../form/form-ground.ts';
import { planFilling } from '../form/plan-filling.ts';
import { type FilledField, undoFilling } from '../form/undo-filling.ts';
import { browserSight, type Place } from '../page/sight.ts';
import { HAND_OVER_MS, type Timer } from '../portal/hand-over.ts';
import { journalFields } from './journal-fields.ts';
import type { JournalAnswer, JournalCall } from './journal-messages.ts';
import { lookAtJournal } from './look-at-journal.ts';

/** What the session needs of the page it runs in. */
type JournalPage = { readonly now: () => Place; readonly timer: Timer };

/** Puts a line into the journal of a HIS page and takes it out again. Never saves. */
export type JournalSession = {
  readonly call: (call: JournalCall) => Promise<JournalAnswer>;
  /** The page goes: what was put there can no longer be taken out. */
  readonly leave: () => void;
};

type Put = {
  readonly name: string;
  readonly find: FindElements;
  readonly written: readonly FilledField[];
  readonly callOff: () => void;
};

/** One page's session. It remembers what it put there for a minute, in memory, for undo. */
export function createJournalSession({ now, timer }: JournalPage): JournalSession {
  let last: Put | undefined;
  let isBusy = false;
  const forget = () => {
    last?.callOff(); // nothing was put there
    last = undefined;
  };

  return {
    call: async (call) => {
      if (isBusy) return { kind: 'journal/busy' };
      isBusy = true;
      return (call.kind === 'journal/put' ? put(call) : undo(call.put)).finally(() => {
        isBusy = false;
      });
    },
    leave: forget,
  };

  async function put(call: Extract<JournalCall, { kind: 'journal/put' }>): Promise<JournalAnswer> {
    forget();
    const ground = groundOf(call, now);
    const filling = await fillForm(ground, planFilling(ground), call.said);
    if (filling.kind === 'refused') return { kind: 'journal/refused', patient: filling.patient };
    last = {
      name: call.put,
      find: ground.find,
      written: filling.written,
      callOff: timer.after(HAND_OVER_MS, forget),
    };
    return { kind: 'journal/put', report: filling.report };
  }

  async function undo(name: string): Promise<JournalAnswer> {
    if (last?.name !== name) return { kind: 'journal/nothing-here' };
    const { find, written } = last;
    forget();
    return { kind: 'journal/undone', report: await undoFilling(find, written) };
  }
}

/** Page, journal and field are looked at anew each time something is asked of them. */
function groundOf(
  { adapter, patient, values }: Extract<JournalCall, { kind: 'journal/put' }>,
  now: JournalPage['now'],
): FormGround {
  const ours = { id: patient.id, name: patient.name, birthDate: patient.birthDate };
  const look = () => lookAtJournal(now(), adapter, ours, browserSight());
  return {
    find: (place) => look().find(place),
    fields: adapter.journal === undefined ? [] : journalFields(adapter.journal),
    byHand: [],
    values,
    patient: () => look().patient,
  };
}
