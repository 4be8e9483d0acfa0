import { contactTexts } from '../referral/text-fields.ts';
import type { SignalId } from '../signals/signal-id.ts';

/** The conversation in order: openen, verbreden, wat geeft energie, voorstellen, afspreken. */
export const phases = ['open', 'broaden', 'energy', 'propose', 'agree'] as const;
export type Phase = (typeof phases)[number];

/** The six dimensions of positieve gezondheid, a conversation tool and never a measurement. */
export const dimensionIds = ['body', 'mind', 'meaning', 'quality', 'taking-part', 'daily-life'] as const;
export type Dimension = (typeof dimensionIds)[number];

/** Fields of contact that a note can be proposed for. */
export const contactNotes = ['phone', ...contactTexts] as const;
export type ContactNote = (typeof contactNotes)[number];

/**
 * Where the patient's words noted at a prompt belong. The two texts of the referral are filled with them; a field of
 * contact is only proposed, for the clinician to take over; `nowhere` leaves this screen in no way at all. Why:
 * docs/clinical/prompts.md#notes.
 */
export type NotesTo = 'patientsWords' | 'whatMatters' | ContactNote | 'nowhere';

/** Whether what is noted there is only proposed. */
export function isContactNote(to: NotesTo): to is ContactNote {
  return contactNotes.some((field) => field === to);
}

/** A prompt's place in the conversation. Its sentence is in `text/<language>/prompts.ts` under the same id. */
export type Prompt = {
  readonly id: PromptId;
  readonly phase: Phase;
  readonly dimension: Dimension;
  /** Signals it is made for; empty: fits everybody. */
  readonly fits: readonly SignalId[];
  readonly notesTo: NotesTo;
};

/** Kebab-case, starting with the phase: "open-what-changed". */
export type PromptId = string;

/** The phase that an id says; undefined for what is no id of a prompt. */
export function phaseOf(id: PromptId): Phase | undefined {
  const isKebab = /^[a-z]+(-[a-z0-9]+)+$/.test(id) && id.length <= 60;
  return isKebab ? phases.find((phase) => id.startsWith(`${phase}-`)) : undefined;
}
