import type { VolumeGap } from '../../../domain/indicators/indicator-settings.ts';

/** What a server did not give, as the numbers say it. */
export const enGaps: Record<VolumeGap, string> = {
  declines: '“discussed, not yet”',
  messages: 'messages of the coach',
  demographics: 'age, sex and place',
  referrers: 'type of referrer and practice',
  months: 'the month of some of the referrals',
  'some-referrals': 'some of the referrals',
  contact: 'first contact',
  intakes: 'intakes',
  steps: 'the steps after the intake',
  reasons: 'reasons',
  themes: 'themes',
  offers: 'type of offer',
  endings: 'reason of ending',
  organisations: "coach's organisation",
};
