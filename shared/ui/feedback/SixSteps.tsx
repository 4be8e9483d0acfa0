import { Check } from 'lucide-preact';
import type { Step } from '../../domain/feedback/steps.ts';
import type { Texts } from '../../text/text.ts';

export type SixStepsProps = {
  readonly text: Pick<Texts, 'feedback' | 'dates'>;
  readonly steps: readonly Step[];
};

/** The six steps in one line, with their dates; their names too where there is room for them. */
export function SixSteps({ text: { feedback, dates }, steps }: SixStepsProps) {
  return (
    <ol class="steps" aria-label={feedback.stepsLabel}>
      {steps.map(({ id, status, from, dated }) => (
        <li
          class="step"
          key={id}
          data-status={status}
          aria-current={status === 'current' ? 'step' : undefined}
        >
          <span class="step__mark">{status === 'done' && <Check size={12} />}</span>
          <span class="step__name">
            {feedback.steps[id]}
            <span class="hidden">, {feedback.stepStatus[status]}</span>
          </span>
          {from !== undefined && (
            <span class="step__date">
              {dated === 'by' ? feedback.atTheLatest(dates.date(from)) : dates.date(from)}
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
