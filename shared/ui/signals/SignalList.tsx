import { useState } from 'preact/hooks';
import type { LineOrder } from '../../domain/checklist/arrange-lines.ts';
import type { ChecklistLine } from '../../domain/checklist/checklist.ts';
import type { JudgedSignal } from '../../domain/signals/signal.ts';
import type { SignalId } from '../../domain/signals/signal-id.ts';
import type { Texts } from '../../text/text.ts';
import { EvidenceList } from './EvidenceList.tsx';

export type SignalListProps = {
  readonly text: Pick<Texts, 'record' | 'signals' | 'dates'>;
  readonly lines: readonly ChecklistLine[];
  readonly order: LineOrder;
  readonly onToggle: (signal: SignalId) => void;
};

/** All signals, each with its tick and what the record says; those that were not found are folded. */
export function SignalList({ text, lines, order, onToggle }: SignalListProps) {
  const [isOpen, setOpen] = useState(false);
  const listed = (ids: readonly SignalId[]) => ids.flatMap((id) => lines.filter((line) => line.id === id));
  const folded = listed(order.folded);
  const judged = lines.map((line) => line.judged);
  const notice = <ListNotice text={text} judged={judged} />;
  const rows = (some: readonly ChecklistLine[]) => (
    <ul class="signals">
      {some.map((line) => (
        <SignalRow key={line.id} text={text} line={line} onToggle={onToggle} />
      ))}
    </ul>
  );
  return (
    <fieldset>
      <legend class="hidden">{text.record.recognised}</legend>
      {!isAnyFound(judged) && notice /* above the names, or they look like a record with nothing in it */}
      {rows(listed(order.inSight))}
      {isAnyFound(judged) && notice}
      {folded.length > 0 && (
        <details
          class="fold"
          open={isOpen || folded.some(({ recognised }) => recognised)} // a tick is never out of sight
          onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
        >
          <summary class="fold__summary fold__summary--plain">{text.record.folded(folded.length)}</summary>
          {rows(folded)}
        </details>
      )}
    </fieldset>
  );
}

/** Says once for the eye what holds for many lines: nothing was found, or why it is not known. */
function ListNotice({
  text: { record },
  judged,
}: Pick<SignalListProps, 'text'> & { readonly judged: readonly JudgedSignal[] }) {
  const isFound = isAnyFound(judged);
  const unread = judged.find((signal) => signal.status === 'unknown');
  if (unread?.why === 'reading') return <p class="faint small">{record.unknown.reading}</p>;
  if (unread) {
    const what = isFound ? record.othersUnread : record.signalsUnread;
    return (
      <p class="unread small">
        {what}: {record.unknown[unread.why]}. {record.tickYourself}
      </p>
    );
  }
  return isFound ? null : <p class="faint small">{record.nothingFound}</p>;
}

function isAnyFound(judged: readonly JudgedSignal[]): boolean {
  return judged.some(({ status }) => status === 'recorded' || status === 'hinted');
}

type SignalRowProps = Pick<SignalListProps, 'text' | 'onToggle'> & { readonly line: ChecklistLine };

function SignalRow({ text, line: { id, judged, recognised }, onToggle }: SignalRowProps) {
  const recordId = `record-${id}`;
  const isSaidOnce = judged.status === 'not-recorded' || judged.status === 'unknown';
  return (
    <li class="signal" data-status={judged.status}>
      <label class="signal__tick">
        <input
          class="tick__input"
          type="checkbox"
          checked={recognised}
          aria-describedby={recordId}
          onChange={() => onToggle(id)}
        />
        <span>{text.signals.labels[id]}</span>
      </label>
      <div class={isSaidOnce ? 'hidden' : 'signal__record'} id={recordId}>
        <RecordSays text={text} judged={judged} />
      </div>
    </li>
  );
}

/** What the record says of one signal. Where the list says it for all, this is for screen readers only. */
function RecordSays({
  text,
  judged,
}: {
  readonly text: SignalListProps['text'];
  readonly judged: JudgedSignal;
}) {
  const { record } = text;
  switch (judged.status) {
    case 'recorded':
      return (
        <>
          <span class="hidden">{record.inRecord}: </span>
          <EvidenceList text={text} entries={judged.evidence} />
        </>
      );
    case 'hinted':
      return (
        <>
          <span class="hidden">{record.inRecord}: </span>
          <span class="hint">{record.hinted}</span> <EvidenceList text={text} entries={judged.evidence} />
        </>
      );
    case 'not-recorded':
      return `${record.notRecorded} ${record.notInRecord}`;
    case 'unknown':
      return `${record.inRecord}: ${record.unknown[judged.why]}`;
  }
}
