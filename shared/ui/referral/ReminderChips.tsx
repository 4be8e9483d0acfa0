import { Check, Circle, TriangleAlert } from 'lucide-preact';
import type { CautionId, QuestionId, ReminderId } from '../../domain/cautions/caution.ts';
import type { Texts } from '../../text/text.ts';
import { fieldIds } from './fields/field-ids.ts';

export type ReminderChipsProps = {
  readonly text: Pick<Texts, 'cautions' | 'record'>;
  /** What the record reminds of: each holds the send button until its tap. */
  readonly cautions: readonly CautionId[];
  /** What no code answers: said here, holds nothing. */
  readonly questions: readonly QuestionId[];
  readonly checked: readonly ReminderId[];
  readonly onCheck: (reminder: ReminderId) => void;
};

/**
 * All reminders right beside the send button, so that no one has to go back for them. A tap leaves them in place:
 * what would move up into its place is the button that sends.
 */
export function ReminderChips({ text, cautions, questions, checked, onCheck }: ReminderChipsProps) {
  const chips = [
    ...cautions.map((id) => ({ id, kind: 'caution', label: text.cautions.cautions[id].short }) as const),
    ...questions.map((id) => ({ id, kind: 'question', label: text.cautions.questions[id].short }) as const),
  ];
  return (
    <div id={fieldIds.reminders} tabIndex={-1}>
      <h3 class="subheading">{text.record.checkedAll}</h3>
      <ul class="chips">
        {chips.map(({ id, kind, label }) => (
          <li key={id}>
            <button
              type="button"
              class="chip reminder-chip"
              data-kind={kind}
              aria-pressed={checked.includes(id)}
              aria-label={`${text.record.checked}: ${label}`}
              onClick={() => onCheck(id)}
            >
              <ChipMark kind={kind} isChecked={checked.includes(id)} />
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function ChipMark({
  kind,
  isChecked,
}: {
  readonly kind: 'caution' | 'question';
  readonly isChecked: boolean;
}) {
  if (isChecked) return <Check size={14} />;
  return kind === 'caution' ? <TriangleAlert size={14} /> : <Circle size={14} />;
}
