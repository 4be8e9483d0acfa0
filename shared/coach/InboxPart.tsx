import { useQuery } from '@tanstack/preact-query';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { withNews } from '../domain/answer/coach-news.ts';
import type { CoachTeam } from '../domain/answer/coach-team.ts';
import {
  chooseInboxRows,
  createInboxReader,
  type InboxChoice,
  type InboxItem,
} from '../domain/answer/inbox.ts';
import { toDay } from '../domain/calendar/partial-date.ts';
import { entriesRead, type Knowledge } from '../domain/knowledge.ts';
import { useNow } from '../panel/context/use-now.ts';
import { coachReadQuery, inboxQuery, writtenQuery } from '../queries/coach-queries.ts';
import { toKnowledge } from '../queries/query-state.ts';
import { InboxChoiceBar } from '../ui/coach/InboxChoiceBar.tsx';
import { InboxList } from '../ui/coach/InboxList.tsx';
import { InboxSaid } from '../ui/coach/InboxSaid.tsx';
import { CapacityPart } from './CapacityPart.tsx';
import type { CoachScreenText, CoachWork } from './coach-ports.ts';

export type InboxPartProps = Pick<CoachWork, 'ports' | 'config' | 'issuer' | 'onSignIn'> & {
  readonly text: CoachScreenText;
  readonly team: CoachTeam;
  readonly choice: InboxChoice;
  readonly onChoose: (choice: InboxChoice) => void;
  readonly onOpen: (taskId: string) => void;
};

const noItems: readonly InboxItem[] = [];

/** The list of the organisation: read, seen against the norm, chosen from. */
export function InboxPart(props: InboxPartProps) {
  const { text, ports, config, issuer, team, choice, onChoose, onOpen, onSignIn } = props;
  const now = useNow(ports.clock);
  const today = useMemo(() => toDay(now), [now]);
  const query = useQuery(inboxQuery(ports.inbox, issuer, team));
  const items: Knowledge<readonly InboxItem[]> = toKnowledge(query);
  const listed = query.data ? entriesRead(query.data) : noItems;
  const [readRows] = useState(createInboxReader);

  useEffect(() => ports.audit.note('inbox-opened', undefined), [ports]);

  const day = today.toString();
  const rows = useMemo(
    () =>
      readRows(listed, {
        now: ports.clock.now(),
        today: Temporal.PlainDate.from(day),
        rules: config.norms,
        contactWorkingDays: config.norms.contactWorkingDays,
      }),
    [listed, readRows, day, config, ports],
  );
  const written = useQuery(writtenQuery(ports.inbox, issuer, team));
  const { data: readUntil } = useQuery(coachReadQuery(ports.inbox, issuer, team));
  const told = useMemo(
    () => (written.data && readUntil ? withNews(rows, listed, entriesRead(written.data), readUntil) : rows),
    [rows, listed, written.data, readUntil],
  );
  const chosen = useMemo(() => chooseInboxRows(told, choice, team.user.reference), [told, choice, team]);
  return (
    <>
      <CapacityPart text={text} ports={ports} issuer={issuer} team={team} today={today} onSignIn={onSignIn} />
      <InboxChoiceBar
        text={text}
        rows={items.known || rows.length > 0 ? told : undefined}
        choice={choice}
        onChoose={onChoose}
      />
      <InboxSaid
        text={text}
        items={items}
        shown={chosen.length}
        isSearching={choice.name.trim() === '' ? 'no' : 'yes'}
        readAt={query.dataUpdatedAt}
        onAgain={() => void query.refetch()}
      />
      {chosen.length > 0 && (
        <InboxList
          key={`${choice.group} ${choice.whose}`}
          text={text}
          rows={chosen}
          onOpen={({ id }) => onOpen(id)}
        />
      )}
    </>
  );
}
