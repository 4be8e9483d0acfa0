import { useState } from 'preact/hooks';
import type { Knowledge } from '../../domain/knowledge.ts';
import type { Prompt, PromptId } from '../../domain/prompts/prompt.ts';
import type { AskingAgain, Decline } from '../../domain/referral/decline.ts';
import type { Texts } from '../../text/text.ts';
import { ReadAgain } from '../parts/ReadAgain.tsx';
import { Section } from '../parts/Section.tsx';
import { EarlierDeclines } from './EarlierDeclines.tsx';
import { PromptCard } from './PromptCard.tsx';

export type ConversationSectionProps = {
  readonly text: Texts;
  /** Up to five, in the order of the conversation. */
  readonly prompts: readonly Prompt[];
  /** First name of the coach who will surely be the one; undefined where that is not known. */
  readonly coach: string | undefined;
  /** The patient's words by prompt. */
  readonly words: Readonly<Record<PromptId, string>>;
  readonly onWords: (prompt: PromptId, words: string) => void;
  readonly onSwap: (prompt: PromptId) => void;
  /** What the patient said in earlier consults. */
  readonly declines: Knowledge<readonly Decline[]>;
  readonly asking: AskingAgain | undefined;
  readonly onReadAgain: () => void;
};

/** So many are in sight at once; the others are one tap away. */
const atOnce = 2;

/** "Het andere gesprek": two questions along the conversation, or all five, with room for the patient's own words. */
export function ConversationSection(props: ConversationSectionProps) {
  const { text, prompts, words, onWords, onSwap, declines } = props;
  const [shows, setShows] = useState<'some' | 'all'>('some');
  // What was noted is never out of sight.
  const shown = prompts.filter(
    ({ id }, index) => shows === 'all' || index < atOnce || (words[id] ?? '') !== '',
  );
  const { all, fewer } = text.conversation;
  return (
    <Section
      section="conversation"
      heading={text.panel.sections.conversation}
      beside={
        prompts.length > atOnce && (
          <button
            type="button"
            class="button button--quiet"
            aria-expanded={shows === 'all'}
            onClick={() => setShows(shows === 'all' ? 'some' : 'all')}
          >
            {shows === 'all' ? fewer : all(prompts.length)}
          </button>
        )
      }
    >
      <ol class="prompts">
        {shown.map((prompt) => (
          <PromptCard
            key={prompt.phase} // a swap keeps the card, and with it the focus on its button
            text={text}
            prompt={prompt}
            words={words[prompt.id] ?? ''}
            coach={props.coach}
            onWords={(noted) => onWords(prompt.id, noted)}
            onSwap={() => onSwap(prompt.id)}
          />
        ))}
      </ol>
      <EarlierDeclines text={text} declines={declines} asking={props.asking} />
      <ReadAgain text={text} parts={[declines]} onReadAgain={props.onReadAgain} />
    </Section>
  );
}
