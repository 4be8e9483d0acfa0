import { useQuery } from '@tanstack/preact-query';
import type { CoachTeam } from '../domain/answer/coach-team.ts';
import { failureFrom } from '../domain/failure.ts';
import { currentCapacity } from '../domain/people/capacity.ts';
import { ownCapacityQuery, useSayCapacity } from '../queries/coach-queries.ts';
import { CapacityCard } from '../ui/coach/CapacityCard.tsx';
import { FailureNotice } from '../ui/failure/FailureNotice.tsx';
import type { CoachScreenText, CoachWork } from './coach-ports.ts';

export type CapacityPartProps = Pick<CoachWork, 'ports' | 'issuer' | 'onSignIn'> & {
  readonly text: CoachScreenText;
  readonly team: CoachTeam;
  readonly today: Temporal.PlainDate;
};

/** Whether there is room: what practices see of it, and for the coordinator the way to say it. */
export function CapacityPart({ text, ports, issuer, team, today, onSignIn }: CapacityPartProps) {
  const { data } = useQuery(ownCapacityQuery(ports.inbox, issuer, team));
  const saying = useSayCapacity(ports.inbox, team);
  if (data === undefined) return null; // no one waits for it
  const told = team.owners.map((owner) => data[owner]).find((one) => one !== undefined);
  const capacity = currentCapacity(told, today);
  const mayChange = team.coordinates.length > 0;
  if (capacity === undefined && !mayChange) return null;
  const failure = saying.error && failureFrom(saying.error);
  return (
    <CapacityCard
      text={text}
      capacity={capacity}
      onSay={mayChange ? (said) => saying.mutate({ ...said, on: today.toString() }) : undefined}
      state={saying.status}
    >
      {failure && (
        <FailureNotice
          text={text}
          failure={failure}
          onAct={failure.kind === 'session-expired' ? onSignIn : () => saying.reset()}
        />
      )}
    </CapacityCard>
  );
}
