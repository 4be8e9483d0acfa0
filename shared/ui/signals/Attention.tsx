import type { JudgedCaution, QuestionId, ReminderId } from '../../domain/cautions/caution.ts';
import type { Texts } from '../../text/text.ts';
import { Entries } from './EvidenceList.tsx';
import { Reminder } from './Reminder.tsx';

export type AttentionProps = {
  readonly text: Pick<Texts, 'record' | 'cautions' | 'dates'>;
  readonly cautions: readonly JudgedCaution[];
  readonly questions: readonly QuestionId[];
  readonly checked: readonly ReminderId[];
  readonly onCheck: (reminder: ReminderId) => void;
};

/** "Let op": what the record reminds of, and the questions that no code answers. None forbids. */
export function Attention({ text, cautions, questions, checked, onCheck }: AttentionProps) {
  return (
    <section class="attention" aria-labelledby="attention">
      <h3 class="subheading" id="attention">
        {text.record.attention}
      </h3>
      <p class="attention__record">{recordWords(text, cautions)}</p>
      <ul class="reminders">
        {cautions.map((caution) =>
          caution.status === 'recorded' ? (
            <Reminder
              key={caution.id}
              text={text}
              title={text.cautions.cautions[caution.id].title}
              checked={checked.includes(caution.id)}
              onCheck={() => onCheck(caution.id)}
              helpline={text.cautions.cautions[caution.id].helpline}
            >
              {text.cautions.cautions[caution.id].remindsOf}
              <Entries text={text} entries={caution.evidence} />
            </Reminder>
          ) : null,
        )}
        {questions.map((id) => (
          <Reminder
            key={id}
            text={text}
            title={text.cautions.questions[id].question}
            checked={checked.includes(id)}
            onCheck={() => onCheck(id)}
            helpline={text.cautions.questions[id].helpline}
          >
            {text.cautions.questions[id].why}
          </Reminder>
        ))}
      </ul>
    </section>
  );
}

/** What the record as a whole says: found, nothing found, or not known. */
function recordWords({ record }: AttentionProps['text'], cautions: readonly JudgedCaution[]): string {
  const found = cautions.filter(({ status }) => status === 'recorded').length;
  const unread = cautions.find((caution) => caution.status === 'unknown');
  if (unread) {
    const why = `${record.attentionUnknown}: ${record.unknown[unread.why]}`;
    return found === 0 ? why : `${why}. ${record.attentionPartly}.`;
  }
  return found === 0 ? record.noAttention : record.attentionFound(found);
}
