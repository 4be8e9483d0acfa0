import { CircleAlert } from 'lucide-preact';
import { UndoDecline, type UndoDeclineProps } from '../conversation/UndoDecline.tsx';
import { fieldIds } from './fields/field-ids.ts';

export type DeclinedNoticeProps = UndoDeclineProps;

/** Says before the referral that the patient's "no" was noted, with the way to undo it. */
export function DeclinedNotice(props: DeclinedNoticeProps) {
  const { text, declined, doing } = props;
  if (declined === undefined && doing.status !== 'undone') return null;
  return (
    <div class="notice" id={fieldIds.declined} tabIndex={-1}>
      <CircleAlert size={18} />
      <div class="notice__body">
        {declined && <p>{text.conversation.decline.notSent}</p>}
        <UndoDecline {...props} />
      </div>
    </div>
  );
}
