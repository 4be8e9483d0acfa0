/** The 11 signals of the target group. Source and order: docs/clinical/signals.md. */
export const lifeEvents = ['bereavement', 'job-loss', 'relationship', 'money-or-agencies'] as const;

/** Complaints without a treatment that is needed now. Source and order: docs/clinical/signals.md. */
export const complaints = [
  'fatigue',
  'neck-pain',
  'headache',
  'stress',
  'anxiety',
  'low-mood',
  'loneliness',
] as const;

export type SignalId = (typeof lifeEvents)[number] | (typeof complaints)[number];

/** The reasons a referral can have, in the order in which they are shown. */
export const reasonIds: readonly SignalId[] = [...lifeEvents, ...complaints];
