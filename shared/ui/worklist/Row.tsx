// biome-ignore-all lint/a11y/noRedundantRoles: a table that is laid out as a grid or as cards loses its own roles
import type { ComponentChildren } from 'preact';
import type { FirstContact } from '../../domain/feedback/first-contact.ts';
import { stepIds } from '../../domain/feedback/steps.ts';
import type { WorklistRow } from '../../domain/worklist/worklist-row.ts';
import type { WorklistText } from './list-text.ts';

export type RowProps = {
  readonly text: WorklistText;
  readonly row: WorklistRow;
  /** Its place in the table for who cannot see it. */
  readonly index: number;
  /** `first`: the one line that Tab goes to. */
  readonly focus: 'first' | 'by-arrows';
  readonly onFocus: (id: string) => void;
  readonly onOpen: (row: WorklistRow) => void;
};

/** One referral or draft; the name is the button, and the whole line its target. */
export function Row({ text, row, index, focus, onFocus, onOpen }: RowProps) {
  const { worklist, dates, feedback } = text;
  const { patient, kind, step, days } = row;
  return (
    <tr role="row" aria-rowindex={index} class="worklist__row" data-kind={kind}>
      <th role="rowheader" scope="row" data-column="patient">
        {patient === undefined ? (
          <span class="unknown">{worklist.nameUnknown}</span>
        ) : (
          <button
            type="button"
            class="worklist__open"
            data-line
            tabIndex={focus === 'first' ? 0 : -1}
            onFocus={() => onFocus(row.id)}
            onClick={() => onOpen(row)}
          >
            {patient.name || worklist.nameUnknown}
          </button>
        )}
        {patient !== undefined && patient.birthDate !== '' && (
          <span class="small faint">{worklist.born(dates.date(patient.birthDate))}</span>
        )}
        {(patient?.use === 'replaced' || patient?.use === 'inactive') && (
          <span class="small unknown">{worklist.record[patient.use]}</span>
        )}
      </th>
      <Cell text={text} column="by">
        {row.by || <span class="unknown">{worklist.unknown}</span>}
        {row.preparedBy !== '' && <span class="small faint">{worklist.preparedBy(row.preparedBy)}</span>}
      </Cell>
      <Cell text={text} column="coach">
        {row.coach || <span class="faint">{kind === 'sent' ? worklist.unknown : '–'}</span>}
      </Cell>
      <Cell text={text} column="step">
        <span>{worklist.stepOf(stepIds.indexOf(step) + 1, feedback.steps[step])}</span>
        <span class="small faint">
          {kind === 'ready' ? worklist.kinds.ready : feedback.headlines[row.headline]}
        </span>
      </Cell>
      <Cell text={text} column="days">
        {days === undefined ? <span class="unknown">{worklist.unknown}</span> : worklist.days(days)}
        {row.age === 'old' && <span class="worklist__late">{worklist.oldDraft}</span>}
      </Cell>
      <Cell text={text} column="contact">
        <Contact text={text} contact={row.contact} />
      </Cell>
      <Cell text={text} column="news">
        <News text={text} news={row.news} />
      </Cell>
    </tr>
  );
}

function News({ text: { worklist }, news }: Pick<RowProps, 'text'> & Pick<WorklistRow, 'news'>) {
  switch (news) {
    case 'new':
      return <span class="new">{worklist.isNew}</span>;
    case 'read':
      return <span class="hidden">{worklist.noNews}</span>;
    case 'unknown':
      return <span class="unknown">{worklist.unknown}</span>;
  }
}

type CellProps = {
  readonly text: WorklistText;
  readonly column: keyof WorklistText['worklist']['columns'];
  readonly children: ComponentChildren;
};

/** On a card each value has its name beside it; in a table the heading says it. */
function Cell({ text, column, children }: CellProps) {
  return (
    <td role="cell" data-column={column}>
      <span class="worklist__label" aria-hidden="true">
        {text.worklist.columns[column]}
      </span>
      <span class="worklist__value">{children}</span>
    </td>
  );
}

function Contact({ text, contact }: { readonly text: WorklistText; readonly contact: FirstContact }) {
  const { worklist, dates } = text;
  switch (contact.status) {
    case 'made':
      return <span class="faint">{worklist.contact.made}</span>;
    case 'open':
      return <span>{worklist.contact.open(dates.date(contact.by))}</span>;
    case 'late':
      return <strong class="worklist__late">{worklist.contact.late(contact.workingDaysLate)}</strong>;
    case 'unknown':
      return <span class="unknown">{worklist.unknown}</span>;
    case 'not-expected':
      return (
        <>
          <span aria-hidden="true" class="faint">
            –
          </span>
          <span class="hidden">{worklist.contact.none}</span>
        </>
      );
  }
}
