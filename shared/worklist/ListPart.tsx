import { useQuery, useQueryClient } from '@tanstack/preact-query';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Config } from '../config/config.ts';
import { toDay } from '../domain/calendar/partial-date.ts';
import { FailureError } from '../domain/failure.ts';
import { entriesRead, type Knowledge, unknown } from '../domain/knowledge.ts';
import type { ServerAddress } from '../domain/record/server-address.ts';
import { type Choice, chooseRows, coachesIn, firstChoice } from '../domain/worklist/choose-rows.ts';
import type { WorklistItem } from '../domain/worklist/worklist-item.ts';
import type { WorklistRow } from '../domain/worklist/worklist-row.ts';
import type { UserInRole } from '../panel/access/use-role.ts';
import { useNow } from '../panel/context/use-now.ts';
import type { WantedWords } from '../ports/worklist.ts';
import { toKnowledge } from '../queries/query-state.ts';
import { askAgainQuery, wordsQuery, worklistQuery } from '../queries/worklist-query.ts';
import type { Language } from '../text/text.ts';
import { FailureNotice } from '../ui/failure/FailureNotice.tsx';
import { LanguageSwitch } from '../ui/frame/LanguageSwitch.tsx';
import { AskAgainList, isAskAgainRow } from '../ui/worklist/AskAgainList.tsx';
import type { ReturnTo } from '../ui/worklist/row-props.ts';
import { WorklistChoice } from '../ui/worklist/WorklistChoice.tsx';
import { WorklistSaid } from '../ui/worklist/WorklistSaid.tsx';
import { WorklistTable } from '../ui/worklist/WorklistTable.tsx';
import { WorklistUndo } from '../ui/worklist/WorklistUndo.tsx';
import { useNotes } from './use-notes.ts';
import type { OpenedPanel } from './use-opened.ts';
import { useRows } from './use-rows.ts';
import type { WorklistPorts, WorklistScreenText } from './worklist-ports.ts';

export type ListPartProps = {
  readonly text: WorklistScreenText;
  readonly ports: WorklistPorts;
  readonly config: Config;
  readonly issuer: ServerAddress;
  readonly role: UserInRole;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly session: 'open' | 'expired';
  readonly onSignIn: () => void;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
  /** Behind a panel the list is kept as it is, and not read again. */
  readonly inSight: 'shown' | 'behind-panel';
  readonly onOpen: OpenedPanel['open'];
  readonly returnTo: ReturnTo | undefined;
};

const nothing = {};
const noItems: readonly WorklistItem[] = [];
const noWords: readonly WantedWords[] = [];
const noNotes = { readUntil: nothing, readByColleagues: nothing, calls: nothing, messagesSince: '' };
const noRows: readonly WorklistRow[] = [];

/** The list itself: read, seen against the norms, chosen from. */
export function ListPart(props: ListPartProps) {
  const { text, ports, config, issuer, role, choice, onChoose } = props;
  const cache = useQueryClient();
  const now = useNow(ports.clock);
  const today = useMemo(() => toDay(now), [now]);
  const mayRead = role.status === 'known';
  const query = useQuery({
    ...worklistQuery(cache, ports.list, issuer),
    enabled: mayRead && props.inSight === 'shown',
  });
  const askAgain = toKnowledge(
    useQuery({ ...askAgainQuery(ports.askAgain, issuer), enabled: mayRead && props.inSight === 'shown' }),
  );
  const read: Knowledge<readonly WorklistItem[]> =
    query.data?.items ?? toKnowledge<never>({ data: undefined, error: query.error }); // not read yet
  const listed = useMemo(() => (query.data ? entriesRead(query.data.items) : noItems), [query.data]);

  useEffect(() => {
    if (mayRead) ports.audit.note('worklist-opened', undefined);
  }, [mayRead, ports]);

  const { reference, roleReference } = role.user;
  const notes = query.data ?? noNotes; // not read yet: there are no lines either
  const [wanted, setWanted] = useState<readonly WantedWords[]>(noWords);
  const words = useQuery(wordsQuery(ports.list, issuer, wanted));
  const view = useMemo(
    () => ({
      now,
      today,
      rules: config.norms,
      contactWorkingDays: config.norms.contactWorkingDays,
      draftMaxDays: config.referral.draftMaxDays,
      user: { reference, roleReference },
      readUntil: notes.readUntil,
      readByColleagues: notes.readByColleagues,
      calls: notes.calls,
      messagesSince: notes.messagesSince,
      words: words.data ?? nothing, // being read
    }),
    [now, today, config, reference, roleReference, notes, words.data],
  );
  const worked = useRows(listed, view, ports.yieldToUi);
  const rows = worked ?? noRows; // being worked out
  const items = worked === undefined ? unknown<never>('reading') : read;
  const chosen = useMemo(() => chooseRows(rows, choice), [rows, choice]);
  const coaches = useMemo(() => coachesIn(rows), [rows]);
  useEffect(() => setWanted((before) => wantedIn(chosen, before)), [chosen]);
  const { said, undo, broughtBack, markRead, noteCall } = useNotes(props, today.toString(), notes.readUntil);
  const phones = useMemo(() => phonesIn(config.coaches), [config]);
  return (
    <div class="panel">
      <header class="page-header">
        <h1 class="page-title">{text.worklist.title}</h1>
        <LanguageSwitch text={text} language={props.language} onLanguage={props.onLanguage} />
      </header>
      <main class="page-body">
        {props.session === 'expired' && (
          <FailureNotice text={text} failure={{ kind: 'session-expired' }} onAct={props.onSignIn} />
        )}
        {query.error instanceof FailureError && props.session === 'open' && (
          <FailureNotice text={text} failure={query.error.failure} onAct={() => void query.refetch()} />
        )}
        <WorklistChoice
          text={text}
          rows={items.known || rows.length > 0 ? rows : undefined}
          coaches={coaches}
          choice={choice}
          onChoose={onChoose}
        />
        <WorklistSaid
          text={text}
          items={items}
          messagesUnknown={query.data?.messagesUnknown}
          readUntilUnknown={query.data?.readUntilUnknown}
          shown={chosen.length}
          show={choice.show}
          all={rows.length}
          readAt={query.dataUpdatedAt}
          onShowAll={() => onChoose({ ...firstChoice, show: 'all', sort: choice.sort })}
          onAgain={() => void query.refetch()}
        />
        <WorklistUndo text={text} said={said} onUndo={undo} list={chosen.length === 0 ? 'empty' : 'shown'} />
        <AskAgainList text={text} lines={askAgain} onOpen={props.onOpen} returnTo={props.returnTo} />
        {chosen.length > 0 && (
          <WorklistTable
            text={text}
            rows={chosen}
            sort={choice.sort}
            onSort={(sort) => onChoose({ ...choice, sort })}
            phoneOf={({ coach, coachKey }) => phones.get(coachKey) ?? phones.get(coach) ?? ''} // not in the settings
            wordsReading={words.isFetching ? 'reading' : 'done'}
            today={today.toString()}
            returnTo={props.returnTo && isAskAgainRow(props.returnTo.id) ? undefined : props.returnTo}
            broughtBack={broughtBack}
            onUndo={undo}
            onOpen={(row) => props.onOpen(row, chosen)}
            onRead={markRead}
            onCalled={noteCall}
          />
        )}
      </main>
    </div>
  );
}

/** The messages of which the words are needed; the same list where nothing changed, so that it is not asked anew. */
function wantedIn(rows: readonly WorklistRow[], before: readonly WantedWords[]): readonly WantedWords[] {
  const asked = new Set(before.map(({ id }) => id));
  const more = rows.flatMap(({ patient, wordless }) =>
    patient === undefined
      ? []
      : wordless.filter((id) => !asked.has(id)).map((id) => ({ id, patient: patient.id })),
  );
  return more.length === 0 ? before : [...before, ...more];
}

/** Phone numbers of the settings, by the reference and by the name of the organisation. */
function phonesIn(coaches: Config['coaches']): ReadonlyMap<string, string> {
  return new Map(
    coaches.flatMap(({ reference, name, phone }) => [
      [name, phone] as const,
      ...(reference === undefined ? [] : [[reference, phone] as const]),
    ]),
  );
}
