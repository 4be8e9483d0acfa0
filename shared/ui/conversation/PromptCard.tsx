import { PencilLine, RefreshCw } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { isContactNote, type Phase, type Prompt } from '../../domain/prompts/prompt.ts';
import type { PromptText } from '../../text/nl/consult/prompts-text.ts';
import type { Texts } from '../../text/text.ts';
import { TextArea } from '../parts/fields/TextArea.tsx';

export type PromptCardProps = {
  readonly text: Pick<Texts, 'conversation' | 'prompts'>;
  readonly prompt: Prompt;
  readonly words: string;
  /** First name of the coach who will surely be the one; undefined where that is not known. */
  readonly coach: string | undefined;
  readonly onWords: (words: string) => void;
  readonly onSwap: () => void;
};

/** By now it is about the coach, and no longer about a side of the patient's life. */
const coachPhases: readonly Phase[] = ['propose', 'agree'];

/** Of a prompt whose words have not come yet. */
const noSentence: PromptText = { sentence: '', followUp: '' };

/** One question to ask, with what may follow it; swap it, or note what the patient says. */
export function PromptCard({ text, prompt, words, coach, onWords, onSwap }: PromptCardProps) {
  const [notingFor, setNotingFor] = useState('');
  const {
    phases,
    dimensions,
    swap,
    swapShort,
    note,
    noteShort,
    words: wordsLabel,
    notesTo,
  } = text.conversation;
  const sentences: Readonly<Partial<Record<string, PromptText>>> = text.prompts; // a region may add some
  const { sentence, followUp, followUpOnly } = sentences[prompt.id] ?? noSentence;
  const isNoting = words !== '' || notingFor === prompt.id;
  return (
    <li class="prompt">
      <div class="prompt__top">
        <p class="prompt__phase">
          {phases[prompt.phase]}
          {!coachPhases.includes(prompt.phase) && (
            <span class="prompt__dimension"> · {dimensions[prompt.dimension]}</span>
          )}
        </p>
        <div class="prompt__actions">
          {!isNoting && (
            <button
              type="button"
              class="button button--quiet"
              aria-label={note}
              onClick={() => setNotingFor(prompt.id)}
            >
              <PencilLine size={14} />
              {noteShort}
            </button>
          )}
          <button type="button" class="button button--quiet" aria-label={swap} onClick={onSwap}>
            <RefreshCw size={14} />
            {swapShort}
          </button>
        </div>
      </div>
      <div aria-live="polite">
        <p class="prompt__sentence">{sentence}</p>
        {followUp !== '' && (
          <p class="prompt__follow-up">
            {followUpOnly !== undefined && <strong>{followUpOnly}: </strong>}
            {followUp}
          </p>
        )}
        {prompt.phase === 'propose' && coach !== undefined && (
          <p class="prompt__follow-up">{text.conversation.coachNamed(coach)}</p>
        )}
      </div>
      {isNoting && (
        <TextArea
          label={wordsLabel}
          hint={notesTo[isContactNote(prompt.notesTo) ? 'contact' : prompt.notesTo]}
          value={words}
          onInput={onWords}
          {...(notingFor === prompt.id ? { focusOnOpen: 'yes' } : {})}
        />
      )}
    </li>
  );
}
