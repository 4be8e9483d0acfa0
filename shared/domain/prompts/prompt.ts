import type { SignalId } from '../signals/signal-id.ts';

/** The conversation in order: openen, verbreden, wat geeft energie, voorstellen, afspreken. */
export const phases = ['open', 'broaden', 'energy', 'propose', 'agree'] as const;
export type Phase = (typeof phases)[number];

/** The six dimensions of positieve gezondheid, a conversation tool and never a measurement. */
export type Dimension = 'body' | 'mind' | 'meaning' | 'quality' | 'taking-part' | 'daily-life';

/** A prompt's place in the conversation. Its sentence is in `text/<language>/prompts.ts` under the same id. */
export type Prompt = {
  readonly id: PromptId;
  readonly phase: Phase;
  readonly dimension: Dimension;
  /** Signals it is made for; empty: fits everybody. */
  readonly fits: readonly SignalId[];
};

/** Kebab-case, starting with the phase: "open-what-changed". */
export type PromptId = string;
