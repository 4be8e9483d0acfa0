import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CoachCase } from '../domain/answer/coach-case.ts';
import {
  type AnswerFault,
  type AnswerForm,
  type AnswerLabels,
  type AnswerTo,
  chooseDate,
  chooseStep,
  emptyForm,
  prepareAnswer,
} from '../domain/answer/prepare-answer.ts';
import { AnswerFields } from '../ui/coach/answer/AnswerFields.tsx';
import { AnswerSaid } from '../ui/coach/answer/AnswerSaid.tsx';
import type { CoachPorts, CoachScreenText } from './coach-ports.ts';
import type { useAnswering } from './use-answering.ts';

export type AnswerPartProps = {
  readonly text: CoachScreenText;
  readonly ports: Pick<CoachPorts, 'store'>;
  readonly seen: CoachCase;
  readonly to: AnswerTo;
  readonly labels: AnswerLabels;
  readonly answering: ReturnType<typeof useAnswering>;
  /** What somebody else did, where that keeps this answer from being stored. */
  readonly meanwhile: ComponentChildren;
  readonly onSignIn: () => void;
};

const noFaults: readonly AnswerFault[] = [];

/** The answer of the coach: kept as it is typed, and gone once the server has it. */
export function AnswerPart(props: AnswerPartProps) {
  const { text, ports, seen, to, labels, answering, meanwhile, onSignIn } = props;
  const { taskId } = seen.referral;
  const [form, show] = useState(() => ports.store.load(taskId) ?? emptyForm);
  const [faults, setFaults] = useState(noFaults);
  const change = (next: AnswerForm) => {
    ports.store.save(taskId, next);
    show(next);
    setFaults(noFaults);
  };
  const save = () => {
    const prepared = prepareAnswer(form, to, labels);
    if (prepared.status === 'incomplete') {
      setFaults(prepared.faults);
      return;
    }
    setFaults(noFaults);
    answering.give(prepared.answer, seen, () => {
      ports.store.wipe(taskId);
      show(emptyForm);
    });
  };
  return (
    <AnswerFields
      text={text}
      form={form}
      seen={seen}
      today={to.today}
      faults={faults}
      isBusy={answering.state.status === 'saving' ? 'yes' : 'no'}
      onChange={change}
      onStep={(step) => change(step === undefined ? { ...form, step } : chooseStep(form, step, to.today))}
      onDate={(on) => change(chooseDate(form, on))}
      onSave={save}
    >
      <AnswerSaid text={text} state={answering.state} onAgain={answering.again} onSignIn={onSignIn} />
      {meanwhile}
    </AnswerFields>
  );
}
