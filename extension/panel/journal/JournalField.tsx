import { NotebookPen, Undo2 } from 'lucide-preact';
import { useRef, useState } from 'preact/hooks';
import type { JournalSlot } from '../../../shared/panel/context/surface-slots.ts';
import type { AllText } from '../../own-pages/load-all-text.ts';
import { useTextIn } from '../../own-pages/use-text-in.ts';
import { type PuttingStep, type PuttingWork, putInJournal, takeOutOfJournal } from './putting.ts';

export type JournalFieldProps = {
  readonly slot: JournalSlot;
  readonly work: PuttingWork;
  /** The patient's name, for the question whose journal it is. */
  readonly name: string;
};

/** "Zet in journaal": one click, what became of it, and undo. Saving is done in the HIS. */
export function JournalField({ slot, work, name }: JournalFieldProps) {
  const text = useTextIn(slot.spoken.language);
  const [at, setAt] = useState<{ readonly lines: string; readonly now: PuttingStep }>(start(slot.lines));
  const [doing, setDoing] = useState<'nothing' | 'putting' | 'undoing'>('nothing');
  const isDoing = useRef(false);
  if (text === undefined) return null;

  const { journalField: words } = text;
  const { now } = at.lines === slot.lines ? at : start(slot.lines); // another text: what was said of the one before is not true of it
  const run = async (what: 'putting' | 'undoing', act: () => Promise<PuttingStep>) => {
    if (isDoing.current) return;
    isDoing.current = true;
    setDoing(what);
    try {
      setAt({ lines: slot.lines, now: await act() });
    } finally {
      isDoing.current = false;
      setDoing('nothing');
    }
  };
  const put = (said: 'confirmed' | 'not-confirmed') =>
    run('putting', () => putInJournal(work, slot.lines, said));
  return (
    <div class="copy" aria-busy={doing !== 'nothing'}>
      {now.step !== 'put' && now.step !== 'asked' && (
        <button type="button" class="button button--quiet" onClick={() => void put('not-confirmed')}>
          <NotebookPen size={16} />
          {words.put}
        </button>
      )}
      <div role="status" class="small">
        {doing === 'nothing' ? <Said words={words} now={now} /> : <p>{words[doing]}</p>}
      </div>
      {now.step === 'asked' && (
        <button type="button" class="button" onClick={() => void put('confirmed')}>
          <NotebookPen size={16} />
          {words.confirm(name)}
        </button>
      )}
      {now.step === 'put' && now.undo === 'possible' && now.report.filled > 0 && (
        <button
          type="button"
          class="button button--quiet"
          onClick={() => void run('undoing', () => takeOutOfJournal(work, now))}
        >
          <Undo2 size={16} />
          {words.undo}
        </button>
      )}
    </div>
  );
}

function start(lines: string): { readonly lines: string; readonly now: PuttingStep } {
  return { lines, now: { step: 'start' } };
}

type SaidProps = { readonly words: AllText['journalField']; readonly now: PuttingStep };

/** What became of the last click, with every field that was left as it was and why. */
function Said({ words, now }: SaidProps) {
  switch (now.step) {
    case 'start':
      return null;
    case 'stopped':
      return <p class="notice">{words.stopped[now.why]}</p>;
    case 'asked':
      return <p class="notice">{words.notShown}</p>;
    case 'put': {
      const left = now.report.fields.filter(
        ({ outcome }) => outcome !== 'filled' && outcome !== 'not-in-referral',
      );
      const isDone = now.report.filled > 0;
      return (
        <>
          <p class={isDone ? undefined : 'notice'}>{isDone ? words.done : words.nothingDone}</p>
          {left.map(({ label, outcome }) => (
            <p key={label} data-outcome={outcome}>
              {words.left(label, outcome)}
            </p>
          ))}
          {now.undo === 'too-late' && <p>{words.undoTooLate}</p>}
        </>
      );
    }
    case 'undone':
      return <p>{now.report.restored === now.report.fields.length ? words.undone : words.notAllUndone}</p>;
  }
}
