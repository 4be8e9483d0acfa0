import { noteWords, swapPrompt } from '../../domain/consult/actions.ts';
import { chosenCoach } from '../../domain/drafts/draft-referral.ts';
import { onlyCoach } from '../../domain/people/coach-organisation.ts';
import { selectPrompts } from '../../domain/prompts/select-prompts.ts';
import { findAskingAgain } from '../../domain/referral/decline.ts';
import { ConversationSection } from '../../ui/conversation/ConversationSection.tsx';
import type { ConsultWork } from '../context/consult-work.ts';

export type ConversationPartProps = { readonly work: ConsultWork };

/** The questions of this consult and the patient's words. */
export function ConversationPart({ work }: ConversationPartProps) {
  const { hand, reading, text } = work;
  const { consult, change } = hand;
  const coach = chosenCoach({ patient: work.patient, consult, directory: work.config.coaches });
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
