import { type CoachStep, coachSteps } from '../../../domain/answer/answer.ts';
import { type StepId, stepIds } from '../../../domain/feedback/referral-states.ts';
import { findStep } from '../../../domain/feedback/steps.ts';
import type { CoachText } from '../screen-text.ts';

export type StepChoiceProps = {
  readonly text: CoachText;
  readonly offered: readonly CoachStep[];
  /** Undefined: none. */
  readonly chosen: CoachStep | undefined;
  readonly onStep: (step: CoachStep | undefined) => void;
};

/** What can be reported now, below the names of the six steps; pressing the chosen one again takes it back. */
export function StepChoice({ text, offered, chosen, onStep }: StepChoiceProps) {
  const { coach, feedback } = text;
  const ofStep = (id: StepId) => coachSteps.filter((step) => offered.includes(step) && homeOf(step) === id);
  return (
    <fieldset class="group">
      <legend class="subheading">{coach.step}</legend>
      <div class="step-choice">
        {stepIds
          .filter((id) => ofStep(id).length > 0)
          .map((id) => (
            <div key={id} class="step-choice__row">
              <span class="small faint">{feedback.steps[id]}</span>
              <div class="chips">
                {ofStep(id).map((step) => (
                  <button
                    key={step}
                    type="button"
                    class="chip chip--step"
                    aria-pressed={step === chosen}
                    onClick={() => onStep(step === chosen ? undefined : step)}
                  >
                    {coach.steps[step]}
                  </button>
                ))}
              </div>
            </div>
          ))}
      </div>
    </fieldset>
  );
}

/** An early end can come at any step; it is found where things end. */
function homeOf(step: CoachStep): StepId {
  return findStep(step) ?? 'aftercare';
}
