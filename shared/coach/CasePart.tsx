import { useQuery } from '@tanstack/preact-query';
import { useEffect, useMemo } from 'preact/hooks';
import type { CoachColleague } from '../domain/answer/answer.ts';
import { markForNews, newsFromPractice } from '../domain/answer/coach-news.ts';
import type { CoachTeam } from '../domain/answer/coach-team.ts';
import { type AnswerTo, emptyForm, handTo, prepareAnswer } from '../domain/answer/prepare-answer.ts';
import { toDay } from '../domain/calendar/partial-date.ts';
import { failureFrom } from '../domain/failure.ts';
import { buildTimeline } from '../domain/feedback/timeline.ts';
import { useNow } from '../panel/context/use-now.ts';
import { caseQuery, coachReadQuery, useMarkCaseRead } from '../queries/coach-queries.ts';
import { Meanwhile } from '../ui/coach/answer/Meanwhile.tsx';
import { CaseHeader } from '../ui/coach/CaseHeader.tsx';
import { CaseHistory } from '../ui/coach/CaseHistory.tsx';
import { CaseNews } from '../ui/coach/CaseNews.tsx';
import { CaseState } from '../ui/coach/CaseState.tsx';
import { ContactCard } from '../ui/coach/ContactCard.tsx';
import { ReceivedCard } from '../ui/coach/ReceivedCard.tsx';
import { FailureNotice } from '../ui/failure/FailureNotice.tsx';
import { AnswerPart } from './AnswerPart.tsx';
import type { CoachScreenText, CoachWork } from './coach-ports.ts';
import { useAnswering } from './use-answering.ts';

export type CasePartProps = CoachWork & {
  readonly text: CoachScreenText;
  readonly team: CoachTeam;
  readonly taskId: string;
};

/** One referral: whom to call, what the practice sent, what was done, and what the coach does now. */
export function CasePart(props: CasePartProps) {
  const { text, ports, config, issuer, team, taskId, dutch, onSignIn } = props;
  const now = useNow(ports.clock);
  const today = useMemo(() => toDay(now), [now]);
  const query = useQuery(caseQuery(ports.inbox, issuer, team, taskId));
  const answering = useAnswering(ports, team);
  const { data: readUntil } = useQuery(coachReadQuery(ports.inbox, issuer, team));
  const { mutate: markRead } = useMarkCaseRead(ports.inbox, issuer, team);
  const { data: seen } = query;
  const patient = seen?.of;

  useEffect(() => {
    if (patient !== undefined) ports.audit.note('opened', patient === '' ? undefined : patient);
  }, [patient, ports]);

  if (seen === undefined) {
    if (query.error === null) return <p role="status">{text.coach.readingOne}</p>;
    const failure = failureFrom(query.error);
    const act = failure.kind === 'session-expired' ? onSignIn : () => void query.refetch();
    return <FailureNotice text={text} failure={failure} onAct={act} />;
  }

  const view = { now, today, rules: config.norms, contactWorkingDays: config.norms.contactWorkingDays };
  const timeline = buildTimeline(seen.referral, view);
  const news = readUntil ? newsFromPractice(timeline.entries, readUntil[taskId]) : []; // not known yet what was read
  const onRead = () => {
    const until = markForNews(news, now);
    if (until !== undefined) markRead({ seen, until });
    document.getElementById('case-name')?.focus(); // the button goes, and would take the focus along
  };
  const { status, sentAt } = seen.referral;
  const to: AnswerTo = { status, sentAt, feedback: seen.feedback, now: ports.clock.now(), today };
  const labels = {
    themes: dutch.referral.options.themes,
    kinds: dutch.coach.kinds,
    reasons: dutch.coach.endReasons,
  };
  const noAnswer = () => {
    const form = { ...emptyForm, step: 'contact-attempted', on: today.toString() } as const;
    const prepared = prepareAnswer(form, to, labels);
    if (prepared.status === 'ready') answering.give(prepared.answer, seen, () => {});
  };
  const hand = (colleague: CoachColleague) => answering.give(handTo(colleague, to), seen, () => {});
  const { state } = answering;
  const meanwhile = state.status === 'changed' && (
    <Meanwhile
      text={text}
      before={buildTimeline(state.before.referral, view)}
      now={timeline}
      handler={state.before.handler?.reference === seen.handler?.reference ? undefined : seen.handler}
    />
  );
  return (
    <article class="coach-case" aria-labelledby="case-name">
      <CaseHeader text={text} seen={seen} timeline={timeline} />
      <CaseState text={text} seen={seen} />
      <CaseNews text={text} news={news} onRead={onRead} />
      {query.error !== null && state.status !== 'failed' && (
        <FailureNotice text={text} failure={failureFrom(query.error)} onAct={() => void query.refetch()} />
      )}
      <div class="coach-case__columns">
        <div class="fields">
          <ContactCard
            text={text}
            seen={seen}
            team={team}
            isBusy={state.status === 'saving' ? 'yes' : 'no'}
            onNoAnswer={noAnswer}
            onHand={hand}
          />
          <ReceivedCard text={text} seen={seen} />
        </div>
        <div class="fields">
          <AnswerPart
            text={text}
            ports={ports}
            seen={seen}
            to={to}
            labels={labels}
            answering={answering}
            meanwhile={meanwhile}
            onSignIn={onSignIn}
          />
          <CaseHistory text={text} seen={seen} timeline={timeline} />
        </div>
      </div>
    </article>
  );
}
