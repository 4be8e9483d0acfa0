import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import type { InboxChoice } from '../domain/answer/inbox.ts';
import { FailureError } from '../domain/failure.ts';
import { useSpoken } from '../panel/context/use-spoken.ts';
import { teamQuery } from '../queries/coach-queries.ts';
import { toKnowledge } from '../queries/query-state.ts';
import type { Language } from '../text/text.ts';
import { CoachFrame } from '../ui/coach/CoachFrame.tsx';
import { CasePart } from './CasePart.tsx';
import type { CoachScreenText, CoachWork, LoadNumbers } from './coach-ports.ts';
import { InboxPart } from './InboxPart.tsx';
import { loadCoachText } from './load-coach-text.ts';
import { NumbersPart } from './NumbersPart.tsx';

export type CoachScreenProps = CoachWork & {
  /** The language to begin in. */
  readonly spoken: { readonly language: Language; readonly text: CoachScreenText };
  readonly session: 'open' | 'expired';
  /** The referral that lay open before a reload; undefined: the list. */
  readonly opened: string | undefined;
  /** Keeps which referral lies open, for a reload or for signing in again. */
  readonly onOpened: (taskId: string | undefined) => void;
  readonly loadNumbers: LoadNumbers;
};

const firstChoice: InboxChoice = { group: undefined, name: '', whose: 'all' };

/** The referrals of a coach organisation, and one of them. Nothing is asked before it is known whose they are. */
export function CoachScreen(props: CoachScreenProps) {
  const { ports, issuer, session, onSignIn } = props;
  const { text, language, speak } = useSpoken(props.spoken, (chosen) =>
    loadCoachText(chosen, props.config.region),
  );
  const query = useQuery(teamQuery(ports.inbox, issuer));
  const team = toKnowledge(query);
  const [opened, setOpened] = useState(props.opened);
  const [choice, setChoice] = useState(firstChoice);
  const [room, enter] = useState<'inbox' | 'numbers'>('inbox');
  const open = (taskId: string | undefined) => {
    props.onOpened(taskId);
    setOpened(taskId);
  };
  const expired = session === 'expired' ? onSignIn : undefined;
  const frame = { text, language, onLanguage: speak, onSignIn: expired } as const;

  if (!team.known) {
    const failure = query.error instanceof FailureError ? query.error.failure : undefined;
    return (
      <CoachFrame {...frame} organisation="">
        {failure === undefined && team.why === 'reading' ? (
          <p role="status">{text.coach.reading}</p>
        ) : (
          <div class="notice notice--failure" role="alert">
            <div class="notice__body">
              <p>{text.coach.teamUnread(text.coach.unknown[team.why])}</p>
              <button type="button" class="button" onClick={() => void query.refetch()}>
                {text.coach.again}
              </button>
            </div>
          </div>
        )}
      </CoachFrame>
    );
  }
  const { value } = team;
  if (value.owners.length === 0) {
    return (
      <CoachFrame {...frame} organisation={value.organisation}>
        <p role="alert">{text.coach.noTeam}</p>
      </CoachFrame>
    );
  }
  const part = { ...props, text, team: value };
  if (opened === undefined && room === 'numbers') {
    return (
      <CoachFrame {...frame} organisation={value.organisation} onBack={() => enter('inbox')}>
        <NumbersPart {...part} language={language} load={props.loadNumbers} onOpen={open} />
      </CoachFrame>
    );
  }
  return (
    <CoachFrame
      {...frame}
      organisation={value.organisation}
      onNumbers={opened === undefined ? () => enter('numbers') : undefined}
      onBack={opened === undefined ? undefined : () => open(undefined)}
    >
      {opened === undefined ? (
        <InboxPart {...part} choice={choice} onChoose={setChoice} onOpen={open} />
      ) : (
        <CasePart key={opened} {...part} taskId={opened} />
      )}
    </CoachFrame>
  );
}
