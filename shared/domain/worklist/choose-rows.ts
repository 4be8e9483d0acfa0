import { inOrder, toSortKey } from '../feedback/newest-first.ts';
import { stepIds } from '../feedback/referral-states.ts';
import { nameHasWords, plainWords } from '../people/search-name.ts';
import type { Attention, Column, Show } from './list-words.ts';
import type { WorklistRow } from './worklist-row.ts';

/** Which lines, in which order. */
export type Choice = {
  readonly show: Show;
  /** Key of a coach organisation (`coachKey`); empty: all. */
  readonly coach: string;
  /** Part of a name; empty: everybody. */
  readonly name: string;
  readonly sort: {
    /** `attention`: late, then messages, then what is ready to send, then what could not be read, then the rest. */
    readonly column: Column | 'attention';
    readonly direction: 'ascending' | 'descending';
  };
};

/** What somebody has to do something about, the most pressing first. */
export const firstChoice: Choice = {
  show: 'attention',
  coach: '',
  name: '',
  sort: { column: 'attention', direction: 'ascending' },
};

/** The lines that were chosen, in the chosen order. Search is by the beginnings of words, accents aside. */
export function chooseRows(rows: readonly WorklistRow[], choice: Choice): readonly WorklistRow[] {
  const words = plainWords(choice.name);
  const chosen = rows.filter(
    (row) =>
      isShown(row, choice.show) &&
      (choice.coach === '' || row.coachKey === choice.coach) &&
      nameHasWords(row.patient?.name ?? '', words), // no one known matches nothing
  );
  return sortRows(chosen, choice.sort);
}

/** Whether a line belongs to what is shown. */
export function isShown({ kind, whose, contact, news, attention }: WorklistRow, show: Show): boolean {
  switch (show) {
    case 'attention':
      return attention !== 'none';
    case 'all':
      return true;
    case 'mine':
      return whose === 'mine';
    case 'drafts':
      return kind !== 'sent';
    case 'overdue':
      return contact.status === 'late';
    case 'new':
      return news === 'new';
  }
}

/** A coach organisation to choose by. */
export type CoachInList = { readonly key: string; readonly name: string };

/** The coach organisations in the list, each once, however their names are written; under its most usual name. */
export function coachesIn(rows: readonly WorklistRow[]): readonly CoachInList[] {
  const byKey = Map.groupBy(
    rows.filter(({ coachKey }) => coachKey !== ''),
    ({ coachKey }) => coachKey,
  );
  return [...byKey]
    .map(([key, ofCoach]) => ({ key, name: mostUsual(ofCoach.map(({ coach }) => coach).filter(Boolean)) }))
    .filter(({ name }) => name !== '') // known by a number only: there is nothing to choose by
    .toSorted((one, other) => collator.compare(one.name, other.name));
}

function mostUsual(names: readonly string[]): string {
  const times = [...Map.groupBy(names, (name) => name)];
  return (
    times.toSorted(
      ([one, some], [other, others]) => others.length - some.length || collator.compare(one, other),
    )[0]?.[0] ?? ''
  ); // none
}

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

function sortRows(
  rows: readonly WorklistRow[],
  { column, direction }: Choice['sort'],
): readonly WorklistRow[] {
  const sign = direction === 'ascending' ? 1 : -1;
  if (column === 'attention')
    return rows.toSorted((one, other) => sign * compareAttention(one, other) || byName(one, other));
  return rows.toSorted((one, other) => {
    const [first, second] = [sortValue(one, column), sortValue(other, column)];
    if (first === undefined || second === undefined) return unknownLast(first, second);
    return sign * compare(first, second) || byName(one, other);
  });
}

const attentionOrder: readonly Attention[] = ['late', 'message', 'ready', 'unread', 'none'];

/**
 * By what is most pressing. Among the late: who was not phoned about first, then the latest. Among messages: the newest
 * first. Among the rest: the longest waiting first.
 */
function compareAttention(one: WorklistRow, other: WorklistRow): number {
  const [first, second] = [one, other].map(({ attention }) => attentionOrder.indexOf(attention));
  if (first !== second) return Number(first) - Number(second);

  switch (one.attention) {
    case 'late':
      return (
        compare(one.called?.on ?? '', other.called?.on ?? '') || // no one phoned yet: first
        Number(sortValue(other, 'contact')) - Number(sortValue(one, 'contact'))
      );
    case 'message':
      return inOrder(toSortKey(other.unread[0]?.at), toSortKey(one.unread[0]?.at)); // there is always one
    default:
      return unknownLast(one.days, other.days) || Number(other.days) - Number(one.days);
  }
}

/** What is not known has no place in an order, whichever way it runs. */
function unknownLast(first: unknown, second: unknown): number {
  return Number(first === undefined) - Number(second === undefined);
}

function compare(one: string | number, other: string | number): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}

function byName(one: WorklistRow, other: WorklistRow): number {
  return collator.compare(one.patient?.name ?? '', other.patient?.name ?? ''); // no one known goes first
}

function sortValue({ patient, by, coach, step, days, contact, news }: WorklistRow, column: Column) {
  switch (column) {
    case 'patient':
      return patient?.name || undefined;
    case 'by':
      return by || undefined;
    case 'coach':
      return coach || undefined;
    case 'step':
      return stepIds.indexOf(step);
    case 'days':
      return days;
    case 'contact':
      return contact.status === 'late' ? contact.workingDaysLate : 0;
    case 'news':
      return newsOrder[news];
  }
}

const newsOrder = { new: 1, read: 0, unknown: undefined } as const;
