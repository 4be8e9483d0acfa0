import type { PromptId } from '../../domain/prompts/prompt.ts';
import type { CataloguedPrompt } from '../../domain/prompts/prompts.ts';
import type { Texts } from '../../text/text.ts';
import { ReadAgain } from '../parts/ReadAgain.tsx';
import { Section } from '../parts/Section.tsx';
import { DeclineBox, type DeclineBoxProps } from './DeclineBox.tsx';
import { PromptCard } from './PromptCard.tsx';

export type ConversationSectionProps = {
  readonly text: Texts;
  /** Up to five, in the order of the conversation. */
  readonly prompts: readonly CataloguedPrompt[];
  /** The patient's words by prompt. */
  readonly words: Readonly<Record<PromptId, string>>;
  readonly onWords: (prompt: PromptId, words: string) => void;
  readonly onSwap: (prompt: PromptId) => void;
  readonly decline: Omit<DeclineBoxProps, 'text'>;
  readonly onReadAgain: () => void;
};

/** "Het andere gesprek": a handful of questions along the conversation, with room for the patient's own words. */
export function ConversationSection(props: ConversationSectionProps) {
  const { text, prompts, words, onWords, onSwap } = props;
  return (
    <Section section="conversation" heading={text.panel.sections.conversation}>
      <ol class="prompts">
        {prompts.map((prompt) => (
          <PromptCard
            key={prompt.phase} // a swap keeps the card, and with it the focus on its button
            text={text}
            prompt={prompt}
            words={words[prompt.id] ?? ''}
            onWords={(noted) => onWords(prompt.id, noted)}
            onSwap={() => onSwap(prompt.id)}
          />
        ))}
      </ol>
      <DeclineBox text={text} {...props.decline} />
      <ReadAgain text={text} parts={[props.decline.declines]} onReadAgain={props.onReadAgain} />
    </Section>
  );
}
