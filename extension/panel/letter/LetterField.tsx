import { MailOpen } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { messageJournal } from '../../../shared/domain/referral/as-text/journal.ts';
import type { Spoken } from '../../../shared/panel/context/spoken-text.ts';
import type { JournalPart } from '../../../shared/panel/context/surface-slots.ts';
import { CopyButton } from '../../../shared/ui/parts/CopyButton.tsx';
import type { LetterAnswer } from '../../letter/letter-messages.ts';
import type { AllText } from '../../own-pages/load-all-text.ts';
import type { PanelAppProps } from '../../own-pages/panel-props.ts';
import { useTextIn } from '../../own-pages/use-text-in.ts';
import { askForLetter, type LetterWork } from './ask-for-letter.ts';

export type LetterFieldProps = Pick<PanelAppProps, 'dutch'> & {
  readonly spoken: Spoken;
  readonly work: LetterWork;
  /** The patient's name, for the question whom the letter is about. */
  readonly name: string;
  /** Undefined where nothing can be put into the journal of this HIS. */
  readonly journal: JournalPart | undefined;
};

type LetterInHis = Extract<LetterAnswer, { kind: 'letter' }>;

/** An answer that came as a letter: read on a click, shown as long as this patient is open, kept nowhere. */
export function LetterField({ spoken, dutch, work, name, journal }: LetterFieldProps) {
  const text = useTextIn(spoken.language);
  const [letters, setLetters] = useState<readonly LetterInHis[]>([]);
  const [asked, setAsked] = useState<LetterInHis | undefined>(undefined);
  const [why, setWhy] = useState<'' | 'none' | 'other-patient' | 'gone'>('');
  if (text === undefined) return null;

  const { letter: words } = text;
  const show = (letter: LetterInHis) => {
    setAsked(undefined);
    setLetters((before) => (before.some((each) => each.text === letter.text) ? before : [...before, letter]));
  };
  const read = async () => {
    const answer = await askForLetter(work);
    setAsked(undefined);
    setWhy(answer.kind === 'letter' ? '' : answer.kind);
    if (answer.kind !== 'letter') return;
    if (answer.names === 'this-patient') show(answer);
    else setAsked(answer);
  };
  return (
    <>
      <button type="button" class="button button--quiet" onClick={() => void read()}>
        <MailOpen size={16} />
        {words.read}
      </button>
      <div role="status">
        {why !== '' && <p class="notice">{words.why[why]}</p>}
        {asked && <p class="notice">{words.ask(asked.organisation, name)}</p>}
      </div>
      {asked && (
        <button type="button" class="button" onClick={() => show(asked)}>
          {words.isAbout(name)}
        </button>
      )}
      {letters.map((each) => (
        <LetterCard
          key={each.text}
          text={text}
          letter={each}
          lines={dutch.journal.lines(
            messageJournal({ author: each.organisation, at: undefined, dated: 'on', text: each.text }),
          )}
        >
          {(lines) => journal?.({ spoken, lines })}
        </LetterCard>
      ))}
      {letters.length > 0 && <p class="small faint">{words.notKept}</p>}
    </>
  );
}

type LetterCardProps = {
  readonly text: AllText;
  readonly letter: LetterInHis;
  /** What goes into the journal. */
  readonly lines: string;
  /** Putting them there, where this HIS can be filled. */
  readonly children: (lines: string) => ComponentChildren;
};

/** What the coach wrote, and taking it along into the journal. */
function LetterCard({
  text,
  letter: { organisation, subject, text: said },
  lines,
  children,
}: LetterCardProps) {
  const { letter: words } = text;
  return (
    <article class="card" aria-label={words.from(organisation)}>
      <h3 class="subheading">{words.from(organisation)}</h3>
      {subject !== '' && <p class="small faint">{subject}</p>}
      <p class="letter-text">{said}</p>
      <CopyButton text={text} label={words.copy} copies={lines} />
      {children(lines)}
    </article>
  );
}
