import type { ComponentChildren } from 'preact';
import type { CoachStep } from '../../../domain/answer/answer.ts';
import type { CoachCase } from '../../../domain/answer/coach-case.ts';
import { mayWriteTo, offeredSteps } from '../../../domain/answer/offered-steps.ts';
import { type AnswerFault, type AnswerForm, asksFor } from '../../../domain/answer/prepare-answer.ts';
import { dayOfIso } from '../../../domain/calendar/partial-date.ts';
import type { CoachText } from '../screen-text.ts';
import { DateField } from './DateField.tsx';
import { MessageFields } from './MessageFields.tsx';
import { OfferFields } from './OfferFields.tsx';
import { StepChoice } from './StepChoice.tsx';

export type AnswerFieldsProps = {
  readonly text: CoachText;
  readonly form: AnswerForm;
  readonly seen: CoachCase;
  readonly today: Temporal.PlainDate;
  readonly faults: readonly AnswerFault[];
  readonly isBusy: 'yes' | 'no';
  readonly onChange: (form: AnswerForm) => void;
  readonly onStep: (step: CoachStep | undefined) => void;
  readonly onDate: (on: string) => void;
  readonly onSave: () => void;
  /** What came of the last answer. */
  readonly children: ComponentChildren;
};

/** What happened, when, with what, and a word to the referrer where the patient permits it. */
export function AnswerFields(props: AnswerFieldsProps) {
  const { text, form, seen, today, faults, isBusy, onChange, onStep, onDate, onSave, children } = props;
  const { coach } = text;
  const { status, sentAt } = seen.referral;
  const offered = offeredSteps(status);
  const written = [form.words, form.message].filter((words) => words.trim() !== '');
  if (!mayWriteTo(status)) {
    return (
      <section class="coach-card" aria-label={coach.answer}>
        {children}
        {written.length > 0 && (
          <>
            <p>{coach.yourWords}</p>
            <p class="journal">{written.join('\n')}</p>
          </>
        )}
      </section>
    );
  }
  const faultAt = (field: AnswerFault['field']) => {
    const found = faults.find((one) => one.field === field);
    return found && coach.faults[found.fault];
  };
  const { step } = form;
  return (
    <form
      class="coach-card answer"
      aria-label={coach.answer}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy === 'no') onSave();
      }}
    >
      {offered.length > 0 && <StepChoice text={text} offered={offered} chosen={step} onStep={onStep} />}
      {faultAt('step') !== undefined && <p class="fault">{faultAt('step')}</p>}
      {step !== undefined && step !== 'intake-planned' && (
        <DateField
          label={coach.on}
          value={form.on}
          min={dayOfIso(sentAt)?.toString()}
          max={today.toString()}
          fault={faultAt('on')}
          onInput={onDate}
        />
      )}
      {(step === 'intake-planned' || step === 'activity-started') && (
        <DateField
          label={coach.planned[step]}
          value={form.planned}
          min={today.toString()}
          max={undefined}
          fault={faultAt('planned')}
          onInput={(planned) => onChange({ ...form, planned })}
        />
      )}
      {(asksFor(step, 'offer') || asksFor(step, 'reason')) && (
        <OfferFields text={text} form={form} faultAt={faultAt} onChange={onChange} />
      )}
      <MessageFields text={text} form={form} feedback={seen.feedback} faultAt={faultAt} onChange={onChange} />
      {children}
      <button type="submit" class="button button--primary button--wide" aria-disabled={isBusy === 'yes'}>
        {isBusy === 'yes' ? coach.saving : coach.save}
      </button>
    </form>
  );
}
