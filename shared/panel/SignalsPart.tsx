import { useRef } from 'preact/hooks';
import { arrangeLines, type LineOrder } from '../domain/checklist/arrange-lines.ts';
import { takeOver, toggleChecked, toggleSignal } from '../domain/consult/actions.ts';
import { SignalsSection } from '../ui/signals/SignalsSection.tsx';
import type { ConsultWork } from './context/consult-work.ts';
import type { JudgedRecord } from './pipeline/judge-record.ts';
import { runningExcept } from './pipeline/running-except.ts';

export type SignalsPartProps = { readonly work: ConsultWork; readonly judged: JudgedRecord };

/** Signals, reminders and other routes, tied to the consult. */
export function SignalsPart({ work, judged }: SignalsPartProps) {
  const { hand, reading, config, text } = work;
  const { record, referrals, readAgain } = reading;
  const order = useRef<LineOrder | undefined>(undefined);
  const hasBegun = useRef(false); // from the first tick on, no line moves away
  order.current = arrangeLines(judged.checklist.lines, hasBegun.current ? order.current : undefined);
  const begin = (step: Parameters<typeof hand.change>[0]) => {
    hasBegun.current = true;
    hand.change(step);
  };
  return (
    <SignalsSection
      text={text}
      checklist={judged.checklist}
      order={order.current}
      onToggle={(signal) => begin((consult) => toggleSignal(consult, signal))}
      onTakeOver={() => begin((consult) => takeOver(consult, judged.checklist.toTakeOver))}
      sources={[record.problems, record.contacts, referrals]}
      onReadAgain={readAgain}
      contacts={judged.contacts}
      often={config.record.oftenContacts}
      running={runningExcept(undefined, referrals)}
      notComparable={judged.notComparable}
      cautions={judged.cautions}
      questions={judged.questions}
      checked={hand.consult.checked}
      onCheck={(reminder) => hand.change((consult) => toggleChecked(consult, reminder))}
      considered={judged.considered}
    />
  );
}
