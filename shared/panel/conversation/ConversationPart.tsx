import { noteWords, swapPrompt } from '../../domain/consult/actions.ts';
import { onlyCoach } from '../../domain/people/coach-organisation.ts';
import { selectPrompts } from '../../domain/prompts/select-prompts.ts';
import { findAskingAgain } from '../../domain/referral/decline.ts';
import { ConversationSection } from '../../ui/conversation/ConversationSection.tsx';
import type { ConsultWork } from '../context/consult-work.ts';
import type { JudgedRecord } from '../pipeline/judge-record.ts';
import { prepareAtHand } from '../pipeline/prepare-referral.ts';

export type ConversationPartProps = { readonly work: ConsultWork; readonly judged: JudgedRecord };

/** The questions of this consult and the patient's words. */
export function ConversationPart({ work, judged }: ConversationPartProps) {
  const { hand, reading, text } = work;
  const { consult, change } = hand;
  const { coach } = prepareAtHand(work, judged).draft;
  return (
    <ConversationSection
      text={text}
      prompts={selectPrompts({
        ticked: consult.recognised,
        swapped: consult.swapped,
        added: text.conversation.addedPrompts,
      })}
      coach={coach && onlyCoach(coach)}
      words={consult.words}
      onWords={(prompt, words) => change((before) => noteWords(before, prompt, words))}
      onSwap={(prompt) => change((before) => swapPrompt(before, prompt))}
      declines={reading.declines}
      asking={findAskingAgain(reading.declines, reading.referrals, work.patient, work.today)}
      onReadAgain={reading.readAgain}
    />
  );
}
