import { Check, Circle } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { Helpline } from '../../text/nl/consult/cautions-text.ts';
import type { Texts } from '../../text/text.ts';
import { PhoneLink } from '../parts/PhoneLink.tsx';

export type ReminderProps = {
  readonly text: Pick<Texts, 'record'>;
  readonly title: string;
  readonly checked: boolean;
  readonly onCheck: () => void;
  /** Undefined where there is no national number for it. */
  readonly helpline?: Helpline | undefined;
  readonly children?: ComponentChildren;
};

/** One reminder with its one tap "nagegaan", and a number that the clinician may call. */
export function Reminder({ text, title, checked, onCheck, helpline, children }: ReminderProps) {
  const Icon = checked ? Check : Circle;
  return (
    <li class="reminder" data-checked={checked}>
      <p class="reminder__title">{title}</p>
      {children !== undefined && <p class="reminder__why">{children}</p>}
      {helpline && (
        <p class="reminder__helpline">
          {helpline.name}: <PhoneLink text={text} phone={helpline.phone} />
        </p>
      )}
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
