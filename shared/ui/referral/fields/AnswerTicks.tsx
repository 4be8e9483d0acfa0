import type { ConsentAnswer } from '../../../domain/consult/actions.ts';
import type { Texts } from '../../../text/text.ts';

export type AnswerTicksProps = {
  readonly text: Pick<Texts, 'sharing'>;
  /** What the patient was asked. */
  readonly question: string;
  readonly answer: ConsentAnswer;
  /** How a part of it was permitted, where this is one answer to several questions. */
  readonly partly?: ConsentAnswer;
  readonly onAnswer: (answer: ConsentAnswer) => void;
  /** Id of the first tick. */
  readonly id?: string;
};

/** The patient's "yes" with how it was given, in one tick; ticking it again takes it back. Nothing is ticked before. */
export function AnswerTicks({ text: { sharing }, question, answer, partly, onAnswer, id }: AnswerTicksProps) {
  return (
    <fieldset class="answer">
      <legend class="answer__question">{question}</legend>
      <span class="answer__ticks">
        {(['oral', 'written'] as const).map((form) => (
          <label key={form} class="answer__tick">
            <input
              class="tick__input"
              id={form === 'oral' ? id : undefined}
              type="checkbox"
              checked={answer === form}
              indeterminate={answer === 'not-given' && partly === form}
              // The first says the question too: whoever jumps from tick to tick hears no group.
              aria-label={form === 'oral' ? `${sharing.yes[form]}: ${question}` : sharing.yes[form]}
              onChange={() => onAnswer(answer === form ? 'not-given' : form)}
            />
            <span>{sharing.yes[form]}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
