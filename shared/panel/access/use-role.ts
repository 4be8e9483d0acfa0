import { useState } from 'preact/hooks';
import type { Knowledge } from '../../domain/knowledge.ts';
import type { CareUser, Role } from '../../domain/people/care-user.ts';

/** Where the answers to "what do you do here?" and "who are you?" are kept, so that they are asked once. */
export type RoleMemory = {
  remembered(): Exclude<Role, 'unknown'> | undefined;
  remember(role: Exclude<Role, 'unknown'>): void;
  /** Empty while no one said. */
  name(): string;
  rememberName(name: string): void;
};

/** Who is at work, and in which role. */
export type UserInRole = {
  readonly user: CareUser;
  /** `reading`: not known yet, so nothing is asked. */
  readonly status: 'reading' | 'known' | 'ask';
  readonly answer: (role: Exclude<Role, 'unknown'>) => void;
  /** Undefined where the HIS tells the name. */
  readonly rename: ((name: string) => void) | undefined;
};

/** The user as the HIS has them, with their own answers where the HIS's say nothing to us. */
export function useRole(
  read: Knowledge<CareUser>,
  reference: string | undefined,
  memory: RoleMemory,
): UserInRole {
  const [answered, setAnswered] = useState(() => memory.remembered());
  const [named, setNamed] = useState(() => memory.name());
  const user = knownPart(read) ?? nobodyYet(reference);
  const role = user.role === 'unknown' ? (answered ?? 'unknown') : user.role;

  return {
    user: { ...user, role, name: user.name || named },
    status: statusOf(read, role),
    answer: (given) => {
      memory.remember(given);
      setAnswered(given);
    },
    rename:
      user.name !== ''
        ? undefined
        : (name) => {
            memory.rememberName(name);
            setNamed(name);
          },
  };
}

function statusOf(read: Knowledge<CareUser>, role: Role): UserInRole['status'] {
  if (role !== 'unknown') return 'known';
  return !read.known && read.why === 'reading' ? 'reading' : 'ask';
}

function knownPart(read: Knowledge<CareUser>): CareUser | undefined {
  return read.known ? read.value : read.partial;
}

/** All that the sign-in itself tells of somebody whom the HIS does not describe. */
function nobodyYet(reference: string | undefined): CareUser {
  return {
    reference: reference ?? '',
    roleReference: undefined,
    name: '',
    role: 'unknown',
    roleText: '',
    practice: { reference: undefined, name: '', phone: '' },
  };
}
