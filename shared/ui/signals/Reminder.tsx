import { Check, Circle } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Texts } from '../../text/text.ts';

export type ReminderProps = {
  readonly text: Pick<Texts, 'record'>;
  readonly title: string;
  readonly checked: boolean;
  readonly onCheck: () => void;
  readonly children?: ComponentChildren;
};

/** One reminder with its one tap "nagegaan". */
export function Reminder({ text, title, checked, onCheck, children }: ReminderProps) {
  const Icon = checked ? Check : Circle;
  return (
    <li class="reminder" data-checked={checked}>
      <p class="reminder__title">{title}</p>
      {children !== undefined && <p class="reminder__why">{children}</p>}
      <button
        type="button"
        class="button button--small reminder__check"
        aria-pressed={checked}
        aria-label={`${text.record.checked}: ${title}`}
        onClick={onCheck}
      >
        <Icon size={14} />
        {text.record.checked}
      </button>
    </li>
  );
}
