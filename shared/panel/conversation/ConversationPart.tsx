import { declinedToday, noteWords, swapPrompt } from '../../domain/consult/actions.ts';
import { entriesRead } from '../../domain/knowledge.ts';
import { selectPrompts } from '../../domain/prompts/select-prompts.ts';
import { declineJournal } from '../../domain/referral/as-text/journal.ts';
import { ConversationSection } from '../../ui/conversation/ConversationSection.tsx';
import type { ConsultWork } from '../context/consult-work.ts';
import type { JudgedRecord } from '../pipeline/judge-record.ts';
import { prepareAtHand } from '../pipeline/prepare-referral.ts';
import { runningExcept } from '../pipeline/running-except.ts';
import { useDecline } from './use-decline.ts';

export type ConversationPartProps = { readonly work: ConsultWork; readonly judged: JudgedRecord };

/** The questions of this consult and the patient's words, or their "not (yet)". */
export function ConversationPart({ work, judged }: ConversationPartProps) {
  const { hand, reading, text, now } = work;
  const { consult, change } = hand;
  const isRunning = entriesRead(runningExcept(undefined, reading.referrals)).length > 0;
  const { doing, decline, undo, failureAction } = useDecline(work);
  const declined = declinedToday(consult, now);
  return (
    <ConversationSection
      text={text}
      prompts={selectPrompts({ ticked: consult.recognised, swapped: consult.swapped })}
      words={consult.words}
      onWords={(prompt, words) => change((before) => noteWords(before, prompt, words))}
      onSwap={(prompt) => change((before) => swapPrompt(before, prompt))}
      decline={{
        declined,
        doing,
        journalLines: declined ? journalLines(declined.reason, work, judged) : '',
        referral: isRunning && hand.referral === 'none' ? 'running' : hand.referral,
        onDecline: decline,
        onUndo: undo,
        onFailureAction: failureAction,
        declines: reading.declines,
      }}
      onReadAgain={reading.readAgain}
    />
  );
}

/** The journal is Dutch on every screen. */
function journalLines(reason: string, work: ConsultWork, judged: JudgedRecord): string {
  const { reasons, patientsWords } = prepareAtHand(work, judged).draft;
  const { signals, journal } = work.dutch;
  const labels = reasons.map((signal) => signals.labels[signal]);
  return journal.lines(declineJournal(labels, patientsWords, reason));
}
