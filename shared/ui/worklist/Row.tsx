// biome-ignore-all lint/a11y/noRedundantRoles: a table that is laid out as a grid loses its own roles
import type { ComponentChildren } from 'preact';
import { stepIds } from '../../domain/feedback/referral-states.ts';
import { ContactCell } from './ContactCell.tsx';
import type { WorklistText } from './list-text.ts';
import { NewsCell } from './NewsCell.tsx';
import { nameId, type RowProps } from './row-props.ts';

/** One referral or draft on two lines; the name is the button that opens it, and the whole line its target. */
export function Row(props: RowProps) {
  const { text, row, index, focus, onOpen } = props;
  const { worklist, dates } = text;
  const { patient, kind, days } = row;
  return (
    <tr
      role="row"
      aria-rowindex={index}
      class="worklist__row"
      data-row={row.id}
      data-kind={kind}
      data-attention={row.attention}
      data-news={row.news}
      data-words={props.words}
    >
      <th role="rowheader" scope="row" data-column="patient">
        {patient === undefined ? (
          <span class="unknown">{worklist.nameUnknown}</span>
        ) : (
          <button
            type="button"
            class="name-button"
            data-line
            id={nameId(row)}
            tabIndex={focus === 'current' ? 0 : -1}
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
      <Cell column="by">
        {row.by || <span class="unknown">{worklist.unknown}</span>}
        {row.preparedBy !== '' && <span class="small faint">{worklist.preparedBy(row.preparedBy)}</span>}
      </Cell>
      <Cell column="coach">
        {row.coach || <span class="faint">{kind === 'sent' ? worklist.unknown : '–'}</span>}
      </Cell>
      <Cell column="step">
        <Step {...props} />
      </Cell>
      <Cell column="days">
        {days === undefined ? <span class="unknown">{worklist.unknown}</span> : worklist.days(days)}
        {row.age === 'old' && <span class="worklist__late">{worklist.oldDraft}</span>}
      </Cell>
      <Cell column="contact">
        <ContactCell {...props} />
      </Cell>
      <Cell column="news">
        <NewsCell {...props} />
      </Cell>
    </tr>
  );
}

/** The step, and how it is in one word where that says more than the step. */
function Step({ text, row }: Pick<RowProps, 'text' | 'row'>) {
  const { worklist, feedback } = text;
  const name = feedback.steps[row.step];
  const headline = row.kind === 'ready' ? worklist.kinds.ready : feedback.headlines[row.headline];
  return (
    <>
      <span>{worklist.stepOf(stepIds.indexOf(row.step) + 1, name)}</span>
      {headline !== name && <span class="small faint">{headline}</span>}
    </>
  );
}

type CellProps = {
  readonly column: keyof WorklistText['worklist']['columns'];
  readonly children: ComponentChildren;
};

function Cell({ column, children }: CellProps) {
  return (
    <td role="cell" data-column={column}>
      {children}
    </td>
  );
}
