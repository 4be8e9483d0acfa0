import { Copy, Mail, Printer } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CoachChannel } from '../../domain/people/coach-organisation.ts';
import { mailLink } from '../../domain/referral/as-text/mail-link.ts';
import type { Texts } from '../../text/text.ts';
import { copyText } from '../parts/copy-text.ts';
import { SentByUser } from './SentByUser.tsx';

export type LetterActionsProps = {
  readonly text: Pick<Texts, 'carriers' | 'referral'>;
  readonly channel: Extract<CoachChannel, { kind: 'text' }>;
  /** The very text of the preview; undefined while something is still needed. */
  readonly letter: string | undefined;
  readonly subject: string;
  readonly onSent: () => void;
};

/** What became of the last action, and with which letter. */
type TakenAlong = {
  readonly how: keyof Texts['carriers']['letter']['done'];
  readonly letter: string;
};

/** A letter to copy, mail or print; and the user's word that it went. */
export function LetterActions({ text, channel, letter, subject, onSent }: LetterActionsProps) {
  const { carriers } = text;
  const [taken, setTaken] = useState<TakenAlong | undefined>(undefined);
  const isSame = taken !== undefined && taken.letter === letter;
  const take = (how: TakenAlong['how']) => letter !== undefined && setTaken({ how, letter });
  const actions = {
    copy: async () =>
      letter !== undefined && take((await copyText(letter)) === 'copied' ? 'copied' : 'by-hand'),
    mail: async () => {
      if (letter === undefined) return;
      const link = mailLink({ to: channel.to, subject, body: letter });
      const isWhole = link.carries === 'whole';
      const copied = isWhole ? undefined : await copyText(letter);
      openMail(link.href);
      take(isWhole ? 'mailed' : copied === 'copied' ? 'too-long' : 'too-long-by-hand');
    },
    print: () => {
      if (letter === undefined) return;
      window.print();
      take('printed');
    },
  };
  const order = channel.by === 'mail' ? (['copy', 'mail', 'print'] as const) : (['print', 'copy'] as const);
  const waitsFor =
    letter === undefined
      ? text.referral.missingHeading
      : isSame
        ? undefined
        : taken === undefined
          ? carriers.firstTakeAlong
          : carriers.letter.changed;
  return (
    <div class="carrier">
      <p class="small">{carriers.letter.goes[channel.by](channel.to)}</p>
      {channel.how !== '' && <p class="small faint">{channel.how}</p>}
      {order.map((action, index) => (
        <LetterButton
          key={action}
          text={text}
          action={action}
          look={index === 0 && !isSame ? 'primary' : 'plain'}
          can={letter === undefined ? 'wait' : 'press'}
          onPress={actions[action]}
        />
      ))}
      <div role="status">{isSame && <p class="notice">{carriers.letter.done[taken.how]}</p>}</div>
      {isSame && <LetterText text={text} letter={taken.letter} how={taken.how} />}
      <SentByUser text={text} waitsFor={waitsFor} onSent={onSent} />
      {letter !== undefined && <pre class="letter-paper">{letter}</pre>}
    </div>
  );
}

const icons = { copy: Copy, mail: Mail, print: Printer };

type LetterButtonProps = Pick<LetterActionsProps, 'text'> & {
  readonly action: keyof typeof icons;
  readonly look: 'primary' | 'plain';
  readonly can: 'press' | 'wait';
  readonly onPress: () => void;
};

function LetterButton({ text: { carriers }, action, look, can, onPress }: LetterButtonProps) {
  const Icon = icons[action];
  return (
    <button
      type="button"
      class={look === 'primary' ? 'button button--primary button--wide' : 'button button--wide'}
      aria-disabled={can === 'wait'}
      aria-describedby="missing"
      onClick={() => can === 'press' && onPress()}
    >
      <Icon size={16} />
      {carriers.letter[action]}
    </button>
  );
}

type LetterTextProps = Pick<LetterActionsProps, 'text'> & TakenAlong;

/** The text itself stays at hand after every action; selected where the user has to copy it. */
function LetterText({ text: { carriers }, letter, how }: LetterTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (how.endsWith('by-hand')) area.current?.select();
  }, [how]);
  return (
    <textarea
      class="field__input letter-text"
      ref={area}
      readOnly
      rows={6}
      value={letter}
      aria-label={carriers.letter.text}
    />
  );
}

/** Through a link, as a click on one would: a page that goes nowhere, and keeps its address. */
function openMail(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.click();
}
