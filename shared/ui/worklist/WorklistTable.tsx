// biome-ignore-all lint/a11y/noRedundantRoles: a table that is laid out as a grid or as cards loses its own roles
import { ArrowDown, ArrowUp } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Choice, type Column, columns } from '../../domain/worklist/choose-rows.ts';
import type { WorklistRow } from '../../domain/worklist/worklist-row.ts';
import type { WorklistText } from './list-text.ts';
import { moveFocus } from './move-focus.ts';
import { Row } from './Row.tsx';

/** A screen of lines and some more; the rest is drawn when somebody comes near it. */
const AT_ONCE = 100;

export type WorklistTableProps = {
  readonly text: WorklistText;
  readonly rows: readonly WorklistRow[];
  readonly sort: Choice['sort'];
  readonly onSort: (sort: Choice['sort']) => void;
  readonly onOpen: (row: WorklistRow) => void;
};

/** The lines as a table where there is room, and as cards where there is not. */
export function WorklistTable({ text, rows, sort, onSort, onOpen }: WorklistTableProps) {
  const [drawn, setDrawn] = useState(AT_ONCE);
  const [current, setCurrent] = useState<string | undefined>(undefined);
  const body = useRef<HTMLTableSectionElement>(null);
  const near = useNear(() => setDrawn((before) => before + AT_ONCE));
  const shown = rows.slice(0, drawn);
  const focusable = shown.some(({ id }) => id === current) ? current : shown[0]?.id; // no lines: nothing to focus
  return (
    <>
      <p class="hidden" id="worklist-keys">
        {text.worklist.keys}
      </p>
      <table class="worklist" role="table" aria-rowcount={rows.length + 1} aria-describedby="worklist-keys">
        <caption class="hidden">{text.worklist.table}</caption>
        <thead role="rowgroup">
          <tr role="row" aria-rowindex={1} data-label={text.worklist.sortBy}>
            {columns.map((column) => (
              <Heading key={column} text={text} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody
          role="rowgroup"
          ref={body}
          onKeyDown={(event) => moveFocus(event, body.current, () => setDrawn(rows.length))}
        >
          {shown.map((row, index) => (
            <Row
              key={row.id}
              text={text}
              row={row}
              index={index + 2}
              focus={row.id === focusable ? 'first' : 'by-arrows'}
              onFocus={setCurrent}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
      {drawn < rows.length && <div ref={near} class="worklist__more" />}
    </>
  );
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
