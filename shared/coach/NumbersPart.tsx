import { useQuery } from '@tanstack/preact-query';
import { useMemo } from 'preact/hooks';
import type { CoachTeam } from '../domain/answer/coach-team.ts';
import type { InboxItem } from '../domain/answer/inbox.ts';
import { restingCases } from '../domain/answer/resting-cases.ts';
import { toDay } from '../domain/calendar/partial-date.ts';
import { type Knowledge, mapKnowledge } from '../domain/knowledge.ts';
import { useLazyImport } from '../panel/context/use-lazy-import.ts';
import { inboxQuery } from '../queries/coach-queries.ts';
import { toKnowledge } from '../queries/query-state.ts';
import type { Language } from '../text/text.ts';
import { RestingCases } from '../ui/coach/RestingCases.tsx';
import type { CoachPorts, CoachScreenText, CoachWork, LoadNumbers } from './coach-ports.ts';

export type NumbersPartProps = Pick<CoachWork, 'issuer'> & {
  readonly ports: Pick<CoachPorts, 'inbox' | 'clock'>;
  readonly text: CoachScreenText;
  readonly language: Language;
  readonly team: CoachTeam;
  readonly load: LoadNumbers;
  readonly onOpen: (taskId: string) => void;
};

/** The organisation's own numbers, with the running referrals that no one planned anything for. */
export function NumbersPart({ ports, issuer, text, language, team, load, onOpen }: NumbersPartProps) {
  const loaded = useLazyImport(load);
  const { data, error } = useQuery(inboxQuery(ports.inbox, issuer, team));
  const cases = useMemo(() => {
    const items: Knowledge<readonly InboxItem[]> = toKnowledge({ data, error });
    return mapKnowledge(items, (read) => restingCases(read, toDay(ports.clock.now())));
  }, [data, error, ports]);
  const resting = <RestingCases text={text} cases={cases} onOpen={onOpen} />;
  return (
    <>
      <div>
        <h1 class="page-title">{text.coach.numbers}</h1>
        <p class="small faint">{team.organisation}</p>
      </div>
      {loaded === undefined ? (
        <p role="status">{text.coach.numbersComing}</p>
      ) : (
        loaded.show({ team, language, children: resting })
      )}
    </>
  );
}
