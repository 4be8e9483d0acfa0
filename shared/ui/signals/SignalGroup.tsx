import type { ChecklistLine } from '../../domain/checklist/checklist.ts';
import type { JudgedSignal } from '../../domain/signals/signal.ts';
import type { SignalId } from '../../domain/signals/signal-id.ts';
import type { Texts } from '../../text/text.ts';
import { Entries } from './EvidenceList.tsx';

export type SignalGroupProps = {
  readonly text: Pick<Texts, 'record' | 'signals' | 'dates'>;
  readonly heading: string;
  readonly lines: readonly ChecklistLine[];
  readonly onToggle: (signal: SignalId) => void;
};

/** Signals of one kind, each with its tick and with what the record says. */
export function SignalGroup({ text, heading, lines, onToggle }: SignalGroupProps) {
  return (
    <fieldset class="group">
      <legend class="subheading">{heading}</legend>
      <ul class="signals">
        {lines.map((line) => (
          <SignalRow key={line.id} text={text} line={line} onToggle={onToggle} />
        ))}
      </ul>
    </fieldset>
  );
}

type SignalRowProps = Pick<SignalGroupProps, 'text' | 'onToggle'> & { readonly line: ChecklistLine };

function SignalRow({ text, line: { id, judged, recognised }, onToggle }: SignalRowProps) {
  const recordId = `record-${id}`;
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
      <div class="signal__record" id={recordId}>
        {judged.status !== 'not-recorded' && <span class="hidden">{text.record.inRecord}: </span>}
        <RecordSays text={text} judged={judged} />
      </div>
    </li>
  );
}

function RecordSays({
  text,
  judged,
}: {
  readonly text: SignalGroupProps['text'];
  readonly judged: JudgedSignal;
}) {
  switch (judged.status) {
    case 'recorded':
      return <Entries text={text} entries={judged.evidence} />;
    case 'hinted':
      return (
        <>
          <span class="hint">{text.record.hinted}</span> <Entries text={text} entries={judged.evidence} />
        </>
      );
    case 'not-recorded':
      return (
        <span class="faint">
          {text.record.notRecorded}
          <span class="hidden"> {text.record.notInRecord}</span>
        </span>
      );
    case 'unknown':
      return (
        <span class={judged.why === 'reading' ? 'faint' : 'unknown'}>{text.record.unknown[judged.why]}</span>
      );
  }
}
