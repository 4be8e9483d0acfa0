/** What could not be read for counting. The figures on it are unknown, never zero. */
export type VolumeGap =
  /** "Besproken, wil (nog) niet." */
  | 'declines'
  | 'messages'
  | 'demographics'
  | 'referrers'
  /** Some referrals or declines do not tell the month they belong in. */
  | 'months'
  /** Some referrals could not be understood, or the server kept some back. */
  | 'some-referrals';
