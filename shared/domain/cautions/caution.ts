import type { WhyUnknown } from '../knowledge.ts';
import type { Problem } from '../record/problem.ts';

/** Reminders that the record can give. Source and meaning: docs/clinical/cautions.md. */
export const cautionIds = [
  'suicide-risk',
  'psychosis-or-mania',
  'violence',
  'under-treatment',
  'addiction',
  'cognition',
  'structural',
  'minor',
  'deceased',
] as const;

export type CautionId = (typeof cautionIds)[number];

/** What the record says about a caution: a reminder with its entries, never a reason to forbid. */
export type JudgedCaution =
  | { readonly id: CautionId; readonly status: 'recorded'; readonly evidence: readonly Problem[] }
  | { readonly id: CautionId; readonly status: 'not-recorded' }
  | { readonly id: CautionId; readonly status: 'unknown'; readonly why: WhyUnknown };

/** Questions that no code answers; asked, never inferred. Source: docs/clinical/cautions.md#questions. */
export type QuestionId = 'physical-cause' | 'treatment-not-needed' | 'thoughts-of-death';

/** What the clinician taps "nagegaan" on. */
export type ReminderId = CautionId | QuestionId;
