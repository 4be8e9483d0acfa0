// biome-ignore-all lint/a11y/noRedundantRoles: a table that is laid out as a grid or as cards loses its own roles
import { ArrowDown, ArrowUp } from 'lucide-preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Choice } from '../../domain/worklist/choose-rows.ts';
import { type Attention, type Column, columns } from '../../domain/worklist/list-words.ts';
import type { WorklistRow } from '../../domain/worklist/worklist-row.ts';
import type { WorklistText } from './list-text.ts';
import { linesIn, moveFocus, rowOf } from './move-focus.ts';
import { fitsLine } from './NewsCell.tsx';
import { Row } from './Row.tsx';
import type { BroughtBack, ReturnTo, RowActions, RowProps } from './row-props.ts';

/** A screen of lines and some more; the rest is drawn when somebody comes near it. */
const AT_ONCE = 100;

export type WorklistTableProps = RowActions & {
  readonly text: WorklistText;
  readonly rows: readonly WorklistRow[];
  readonly sort: Choice['sort'];
  readonly onSort: (sort: Choice['sort']) => void;
  readonly phoneOf: (row: WorklistRow) => string;
  readonly wordsReading: RowProps['wordsReading'];
  /** ISO date. */
  readonly today: string;
  /** The line to put the focus on, or the one at its place where it has left; undefined: none. */
  readonly returnTo: ReturnTo | undefined;
  /** The line that gets the focus as soon as it is there again. */
  readonly broughtBack: BroughtBack | undefined;
  /** Takes the last "read" back. */
  readonly onUndo: (() => void) | undefined;
};

/** The lines as a table where there is room, and two lines each where there is not. */
export function WorklistTable(props: WorklistTableProps) {
  const { text, rows, sort, onSort, returnTo, broughtBack } = props;
  const [drawn, setDrawn] = useState(AT_ONCE);
  const [unfolded, setUnfolded] = useState<string | undefined>(undefined);
  const body = useRef<HTMLTableElement>(null);
  const { current, setCurrent } = useLineFocus(body, rows, returnTo, broughtBack);
  const near = useNear(() => setDrawn((before) => before + AT_ONCE));
  const shown = rows.slice(0, drawn);
  const focusable = shown.some(({ id }) => id === current) ? current : shown[0]?.id; // no lines: nothing to focus

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const row = rows.find(({ id }) => id === rowOf(event.target));
    const act = row && actionOf(event.key.toLowerCase(), row);
    if (act) {
      event.preventDefault();
      act();
    } else moveFocus(event, body.current, () => setDrawn(rows.length));
  };
  /** Keys of a line; they work while the focus is in it, and nowhere else. */
  function actionOf(key: string, row: WorklistRow): (() => void) | undefined {
    if (key === 'u') return props.onUndo;
    if (key === 'n' && row.contact.status === 'late' && row.patient) return () => props.onCalled(row);
    if (key !== 'g' || row.readMark === undefined || !row.patient) return undefined;
    const isSeen = fitsLine(row) || row.id === unfolded;
    return isSeen ? () => props.onRead(row) : () => setUnfolded(row.id);
  }
  return (
    <>
      <p class="small faint worklist-keys" id="worklist-keys">
        {text.worklist.keys}
      </p>
      <table
        class="worklist"
        role="table"
        aria-rowcount={rows.length + 1}
        aria-describedby="worklist-keys"
        ref={body}
        onFocusCapture={(event) => setCurrent(rowOf(event.target))}
        onKeyDown={onKeyDown}
      >
        <caption class="hidden">{text.worklist.table}</caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1} data-label={text.worklist.sortBy}>
            {columns.map((column) => (
              <Heading key={column} text={text} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        {groupsOf(shown, sort).map(({ attention, start, of }) => (
          <tbody key={attention ?? 'all'} role="rowgroup">
            {attention && (
              <tr role="row" class="worklist__group">
                <td role="cell" colSpan={columns.length}>
                  {text.worklist.attention[attention]}
                  <span class="count"> {rows.filter((row) => row.attention === attention).length}</span>
                </td>
              </tr>
            )}
            {of.map((row, index) => (
              <Row
                {...props}
                key={row.id}
                row={row}
                index={start + index + 2}
                phone={props.phoneOf(row)}
                focus={row.id === focusable ? 'current' : 'by-arrows'}
                words={row.id === unfolded ? 'whole' : 'one-line'}
                onShowWords={setUnfolded}
              />
            ))}
          </tbody>
        ))}
      </table>
      {drawn < rows.length && <div ref={near} class="worklist__more" />}
    </>
  );
}

type Group = {
  readonly attention: Attention | undefined;
  readonly start: number;
  readonly of: readonly WorklistRow[];
};

/** Sorted by what is most pressing, each kind has its heading. */
function groupsOf(rows: readonly WorklistRow[], { column, direction }: Choice['sort']): readonly Group[] {
  if (column !== 'attention' || direction !== 'ascending')
    return [{ attention: undefined, start: 0, of: rows }];
  const groups = [...Map.groupBy(rows, ({ attention }) => attention)];
  return groups.map(([attention, of]) => ({
    attention,
    start: rows.findIndex((row) => row.attention === attention),
    of,
  }));
}

/** Which line has the focus. Where a line leaves, the one that comes in its place gets it: the work goes on there. */
function useLineFocus(
  body: { readonly current: HTMLTableElement | null },
  rows: readonly WorklistRow[],
  returnTo: ReturnTo | undefined,
  broughtBack: BroughtBack | undefined,
) {
  const [current, setCurrent] = useState<string | undefined>(undefined);
  const last = useRef<ReturnTo | undefined>(undefined);
  const place = rows.findIndex(({ id }) => id === current);
  if (current !== undefined && place !== -1) last.current = { id: current, index: place };

  useLayoutEffect(() => {
    const at = last.current;
    const hasLeft = at !== undefined && !rows.some(({ id }) => id === at.id);
    if (hasLeft && document.activeElement === document.body) focusAt(body.current, at, {});
  }, [body, rows]);
  useLayoutEffect(() => {
    if (returnTo) focusAt(body.current, returnTo, { preventScroll: true });
  }, [body, returnTo]);
  const reached = useRef<BroughtBack | undefined>(undefined);
  useLayoutEffect(() => {
    const isThere = broughtBack && rows.some(({ id }) => id === broughtBack.id);
    if (!isThere || reached.current === broughtBack) return;
    reached.current = broughtBack;
    focusAt(body.current, { ...broughtBack, index: 0 }, {});
  }, [body, rows, broughtBack]);
  return { current, setCurrent };
}

function focusAt(table: HTMLElement | null, at: ReturnTo, how: FocusOptions): void {
  const lines = table === null ? [] : linesIn(table); // no list is drawn
  const line = lines.find((one) => rowOf(one) === at.id) ?? lines[Math.min(at.index, lines.length - 1)];
  line?.focus(how); // the list has become empty
}

type HeadingProps = Pick<WorklistTableProps, 'text' | 'sort' | 'onSort'> & { readonly column: Column };

function Heading({ text, column, sort, onSort }: HeadingProps) {
  const isSorted = sort.column === column;
  const other = sort.direction === 'ascending' ? 'descending' : 'ascending';
  const Icon = sort.direction === 'ascending' ? ArrowUp : ArrowDown;
  return (
    <th role="columnheader" scope="col" data-column={column} aria-sort={isSorted ? sort.direction : 'none'}>
      <button
        type="button"
        class="worklist__sort"
        onClick={() => onSort({ column, direction: isSorted ? other : firstDirection(column) })}
      >
        {text.worklist.columns[column]}
        {isSorted && <Icon size={14} />}
      </button>
    </th>
  );
}

/** Numbers begin with what needs somebody most. */
function firstDirection(column: Column): Choice['sort']['direction'] {
  return ['days', 'contact', 'news'].includes(column) ? 'descending' : 'ascending';
}

/** Tells when the end of what is drawn comes near. */
function useNear(onNear: () => void) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && onNear(), {
      rootMargin: '1200px',
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  });
  return place;
}
