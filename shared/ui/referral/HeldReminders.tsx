import type { CautionId } from '../../domain/cautions/caution.ts';
import type { Texts } from '../../text/text.ts';
import { Reminder } from '../signals/Reminder.tsx';
import { fieldIds } from './field-ids.ts';

export type HeldRemindersProps = {
  readonly text: Pick<Texts, 'cautions' | 'record'>;
  readonly held: readonly CautionId[];
  readonly onCheck: (reminder: CautionId) => void;
};

/** Reminders without their tap, right beside the send button, so that nobody has to go back for them. */
export function HeldReminders({ text, held, onCheck }: HeldRemindersProps) {
  if (held.length === 0) return null;
  return (
    <div id={fieldIds.reminders} tabIndex={-1}>
      <h3 class="subheading">{text.record.attention}</h3>
      <ul class="reminders">
        {held.map((id) => (
          <Reminder
            key={id}
            text={text}
            title={text.cautions.cautions[id].short}
            checked={false}
            onCheck={() => onCheck(id)}
          />
        ))}
      </ul>
    </div>
  );
}
