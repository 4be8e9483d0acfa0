import type { UserId } from '../grant.ts';
import { findUser } from '../users.ts';

/** Somebody a contact or a referral can name. */
type StaffMember = {
  readonly practitioner: string;
  readonly role: string;
  /** "M. de Wit, huisarts". */
  readonly display: string;
};

/** The people of the practice and the coach, as the stories refer to them. */
export const staff = {
  huisarts: member('huisarts'),
  poh: member('poh'),
  assistent: member('assistent'),
  coach: member('coach'),
} as const;

function member(id: UserId): StaffMember {
  const user = findUser(id);
  if (!user) throw new Error(`users.ts has no ${id}`);
  return {
    practitioner: user.practitioner,
    role: user.practitionerRole,
    display: `${user.name}, ${user.title}`,
  };
}
