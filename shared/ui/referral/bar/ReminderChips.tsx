import { Check, TriangleAlert } from 'lucide-preact';
import type { CautionId, ReminderId } from '../../../domain/cautions/caution.ts';
import type { Texts } from '../../../text/text.ts';
import { fieldIds } from '../fields/field-ids.ts';

export type ReminderChipsProps = {
  readonly text: Pick<Texts, 'cautions' | 'record'>;
  /** What the record reminds of: each holds the send button until its tap. */
  readonly cautions: readonly CautionId[];
  readonly checked: readonly ReminderId[];
  readonly onCheck: (reminder: ReminderId) => void;
};

/**
 * What the record reminds of, right beside the send button, so that no one has to go back for it. A tap leaves it in
 * place: what would move up into its place is the button that sends.
 */
export function ReminderChips({ text, cautions, checked, onCheck }: ReminderChipsProps) {
  if (cautions.length === 0) return null;
  return (
    <ul class="chips" id={fieldIds.reminders} tabIndex={-1} aria-label={text.record.checkedAll}>
      {cautions.map((id) => {
        const isChecked = checked.includes(id);
        const Mark = isChecked ? Check : TriangleAlert;
        const { short } = text.cautions.cautions[id];
        return (
          <li key={id}>
            <button
              type="button"
              class="chip reminder-chip"
              data-kind="caution"
              aria-pressed={isChecked}
              aria-label={`${text.record.checked}: ${short}`}
              onClick={() => onCheck(id)}
            >
              <Mark size={14} />
              {text.record.checked}: {short}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
