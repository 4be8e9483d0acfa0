/** What could not be read for counting. The figures on it are unknown, never zero. */
export type VolumeGap =
  /** "Besproken, wil (nog) niet." */
  | 'declines'
  | 'messages'
  | 'demographics'
  | 'referrers'
  /** Some referrals could not be understood, or the server kept some back. */
  | 'some-referrals';
