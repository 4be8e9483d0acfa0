import { Check, Circle } from 'lucide-preact';
import type { JudgedCaution, QuestionId, ReminderId } from '../../domain/cautions/caution.ts';
import type { Texts } from '../../text/text.ts';
import { PhoneLink } from '../parts/PhoneLink.tsx';

export type AttentionProps = {
  readonly text: Pick<Texts, 'record' | 'cautions'>;
  readonly cautions: readonly JudgedCaution[];
  readonly questions: readonly QuestionId[];
  readonly checked: readonly ReminderId[];
  readonly onCheck: (reminder: ReminderId) => void;
};

/** "Let op": whether the record reminds of anything, and the questions that no code answers. None forbids. */
export function Attention({ text, cautions, questions, checked, onCheck }: AttentionProps) {
  return (
    <section class="attention" aria-labelledby="attention">
      <p>
        <strong class="subheading attention__heading" id="attention">
          {text.record.attention}
        </strong>{' '}
        <span class="faint small">{recordWords(text, cautions)}</span>
      </p>
      <ul class="chips" aria-label={text.record.askYourself}>
        {questions.map((id) => (
          <li key={id}>
            <QuestionChip
              text={text}
              question={id}
              isChecked={checked.includes(id)}
              onCheck={() => onCheck(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

type QuestionChipProps = Pick<AttentionProps, 'text'> & {
  readonly question: QuestionId;
  readonly isChecked: boolean;
  readonly onCheck: () => void;
};

function QuestionChip({ text, question, isChecked, onCheck }: QuestionChipProps) {
  const { question: sentence, short } = text.cautions.questions[question];
  const Mark = isChecked ? Check : Circle;
  return (
    <button
      type="button"
      class="chip reminder-chip"
      aria-pressed={isChecked}
      aria-label={`${text.record.checked}: ${short}`}
      title={sentence}
      onClick={onCheck}
    >
      <Mark size={14} />
      {short}
    </button>
  );
}

/** The questions in full, why each is asked, and a number that the clinician may call. */
export function WhyAsked({ text, questions }: Pick<AttentionProps, 'text' | 'questions'>) {
  return (
    <details class="fold">
      <summary class="fold__summary fold__summary--plain">{text.record.whyAsked}</summary>
      <ul class="plain-list small">
        {questions.map((id) => {
          const { question, why, helpline } = text.cautions.questions[id];
          return (
            <li key={id}>
              <strong>{question}</strong> {why}
              {helpline && (
                <>
                  {' '}
                  {helpline.name}: <PhoneLink text={text} phone={helpline.phone} />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </details>
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
