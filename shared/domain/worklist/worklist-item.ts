import type { DraftPerson, KeptDraft } from '../drafts/kept-draft.ts';
import type { PatientId, RecordStatus } from '../record/patient.ts';
import type { Referral } from '../referral/referral.ts';

/** Whom a line is about: no more than it takes to recognise somebody. */
export type ListedPatient = {
  readonly id: PatientId;
  /** Family name first, as lists are searched; empty when it could not be read. */
  readonly name: string;
  /** ISO date, or empty. */
  readonly birthDate: string;
  /** Whether the record may be used; undefined when the HIS did not show it. */
  readonly use: RecordStatus['use'] | undefined;
};

/** A referral or draft of the practice as the server has it, without anybody's words. */
export type WorklistItem = {
  readonly referral: Referral;
  /** Undefined when the server does not say whom it is about. */
  readonly patient: ListedPatient | undefined;
  /** Who referred; of a draft: who has it. */
  readonly by: DraftPerson;
  /** Who began a draft. */
  readonly preparedBy: DraftPerson;
  readonly stage: KeptDraft['stage'];
};

/** Later readings over an earlier one: what changed takes the place of what was. */
export function mergeItems(
  earlier: readonly WorklistItem[],
  changed: readonly WorklistItem[],
): readonly WorklistItem[] {
  const items = new Map(earlier.map((item) => [item.referral.taskId, item]));
  for (const item of changed) {
    const before = items.get(item.referral.taskId)?.referral.messages ?? []; // new to the list
    items.set(item.referral.taskId, withMessages(item, before));
  }
  return [...items.values()];
}

/** The item with messages that came by another way; each once. */
export function withMessages(item: WorklistItem, more: Referral['messages']): WorklistItem {
  if (more.length === 0) return item;
  const messages = new Map([...more, ...item.referral.messages].map((message) => [message.id, message]));
  return { ...item, referral: { ...item.referral, messages: [...messages.values()] } };
}
