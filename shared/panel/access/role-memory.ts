import { type ProfessionId, professions } from '../../domain/people/profession.ts';
import { z } from '../../zod.ts';
import type { AboutMeMemory } from './use-own-word.ts';
import type { RoleMemory } from './use-role.ts';

const aboutMeSchema = z.object({
  profession: z.enum(Object.keys(professions) as ProfessionId[]),
  name: z.string(),
  organisation: z.string(),
  phone: z.string(),
});

const roleSchema = z.enum(['referrer', 'assistant', 'manager']);

/** Remembers what a user answered about themselves; nothing in it is about a patient. */
export function createRoleMemory(storage: Storage, issuer: string, user: string): RoleMemory & AboutMeMemory {
  const who = `${encodeURIComponent(issuer)}.${encodeURIComponent(user)}`;
  const place = `wor.role.${who}`;
  const nameAt = `wor.name.${who}`;
  const aboutAt = `wor.about.${who}`;
  return {
    remembered: () => {
      const parsed = roleSchema.safeParse(storage.getItem(place));
      return parsed.success ? parsed.data : undefined;
    },
    remember: (role) => storage.setItem(place, role),
    name: () => storage.getItem(nameAt) ?? '', // never asked, or never answered
    rememberName: (name) => storage.setItem(nameAt, name),
    aboutMe: () => aboutMeSchema.safeParse(storedJson(storage, aboutAt)).data,
    rememberAboutMe: (about) => storage.setItem(aboutAt, JSON.stringify(about)),
  };
}

/** Undefined for what is not there, and for what is no JSON (any more). */
function storedJson(storage: Storage, place: string): unknown {
  try {
    return JSON.parse(storage.getItem(place) ?? 'null');
  } catch {
    return undefined;
  }
}
