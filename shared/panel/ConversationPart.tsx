import { noteWords, swapPrompt } from '../domain/consult/actions.ts';
import { seenOf } from '../domain/knowledge.ts';
import { selectPrompts } from '../domain/prompts/select-prompts.ts';
import { ConversationSection } from '../ui/conversation/ConversationSection.tsx';
import type { ConsultWork } from './consult-work.ts';
import type { JudgedRecord } from './judge-record.ts';
import { prepareAtHand } from './prepare-referral.ts';
import { runningBut } from './running.ts';
import { useDecline } from './use-decline.ts';

export type ConversationPartProps = { readonly work: ConsultWork; readonly judged: JudgedRecord };

/** The questions of this consult and the patient's words, or their "not (yet)". */
export function ConversationPart({ work, judged }: ConversationPartProps) {
  const { hand, reading, ports, identity, user, text, dutch } = work;
  const { consult, change } = hand;
  const isReferred = hand.referred === 'yes' || seenOf(runningBut(undefined, reading.referrals)).length > 0;
  const { state, decline } = useDecline(ports, identity, user, dutch);
  return (
    <ConversationSection
      text={text}
      prompts={selectPrompts({ ticked: consult.recognised, swapped: consult.swapped })}
      words={consult.words}
      onWords={(prompt, words) => change((before) => noteWords(before, prompt, words))}
      onSwap={(prompt) => change((before) => swapPrompt(before, prompt))}
      decline={state}
      onDecline={(reason) => void decline(reason, prepareAtHand(work, judged).draft)}
      referral={isReferred ? 'running' : 'none'}
      declines={reading.declines}
      onReadAgain={reading.readAgain}
    />
  );
}
