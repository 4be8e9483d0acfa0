import type { CoachColleague } from './answer.ts';

/** The organisation that a coach works for, as far as it is about referrals. */
export type CoachTeam = {
  readonly user: CoachColleague & {
    /** As whom the user writes: the role, where the server has one. */
    readonly writesAs: string;
  };
  /** Empty where the server gives none. */
  readonly organisation: string;
  /** References that referrals to it are owned by: the organisation and its services. Empty: the user works for none. */
  readonly owners: readonly string[];
  /** The services among the owners that say whether there is room, where the user may say so: a coordinator. */
  readonly coordinates: readonly string[];
  /** The user and their colleagues, by name; only the user where the others could not be read. */
  readonly colleagues: readonly CoachColleague[];
};
