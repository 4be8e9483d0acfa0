import { useState } from 'preact/hooks';
import type { Knowledge } from '../../domain/knowledge.ts';
import type { CareUser } from '../../domain/people/care-user.ts';
import { type AboutMe, type ProfessionId, professions } from '../../domain/people/profession.ts';
import type { UserInRole } from './use-role.ts';

/** Where it is kept what users say of themselves. */
export type AboutMeMemory = {
  /** Undefined while no one said. */
  aboutMe(): AboutMe | undefined;
  rememberAboutMe(about: AboutMe): void;
};

/** What a user says of themselves, where no server tells who they are. */
export type OwnWord = {
  readonly about: AboutMe | undefined;
  readonly say: (about: AboutMe) => void;
  /** Asks again, with what was said. */
  readonly change: () => void;
};

/** The user in their role; without a server by their own word, which is asked once. `names`: Dutch, for they leave. */
export function useOwnWord(
  asRead: UserInRole,
  read: Knowledge<CareUser>,
  memory: AboutMeMemory,
  names: Readonly<Record<ProfessionId, string>>,
): UserInRole & { readonly ownWord: OwnWord | undefined } {
  const [about, setAbout] = useState(() => memory.aboutMe());
  const [changing, setChanging] = useState<'no' | 'yes'>('no');
  if (read.known || read.why !== 'no-server') return { ...asRead, ownWord: undefined };

  return {
    user: about ? userSaying(about, names, asRead.user) : asRead.user,
    status: about === undefined || changing === 'yes' ? 'ask' : 'known',
    answer: asRead.answer,
    rename: undefined,
    ownWord: {
      about,
      say: (said) => {
        memory.rememberAboutMe(said);
        setAbout(said);
        setChanging('no');
      },
      change: () => setChanging('yes'),
    },
  };
}

/**
 * A user by their own word. `signedIn`: who the server says it is, as far as there is one: its references go along, and a
 * role that may do less counts.
 */
function userSaying(
  { profession, name, organisation, phone }: AboutMe,
  names: Readonly<Record<ProfessionId, string>>,
  signedIn: CareUser,
): CareUser {
  const mayLess = signedIn.role === 'assistant' || signedIn.role === 'manager';
  return {
    reference: signedIn.reference,
    roleReference: signedIn.roleReference,
    name,
    role: mayLess ? signedIn.role : professions[profession].role,
    roleText: names[profession],
    practice: { reference: signedIn.practice.reference, name: organisation, phone },
  };
}
