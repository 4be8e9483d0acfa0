import { CircleAlert } from 'lucide-preact';
import type { RecordStatus } from '../../domain/record/patient.ts';
import { recordSentences } from '../../text/record-sentences.ts';
import type { Texts } from '../../text/text.ts';

export type RecordNoticeProps = { readonly text: Pick<Texts, 'panel'>; readonly record: RecordStatus };

/** What the HIS says of this record itself: that it is not active, or that it is not the only one of this person. */
export function RecordNotice({ text, record }: RecordNoticeProps) {
  const sentences = recordSentences(record, text);
  if (sentences.length === 0) return null;
  return (
    <div class="notice" role="status">
      <CircleAlert size={18} />
      <div class="notice__body">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}
