import { z } from '../../zod.ts';
import type { RoleMemory } from './use-role.ts';

const roleSchema = z.enum(['referrer', 'assistant', 'manager']);

/** Remembers what a user answered about themselves; nothing in it is about a patient. */
export function createRoleMemory(storage: Storage, issuer: string, user: string): RoleMemory {
  const who = `${encodeURIComponent(issuer)}.${encodeURIComponent(user)}`;
  const place = `wor.role.${who}`;
  const nameAt = `wor.name.${who}`;
  return {
    remembered: () => {
      const parsed = roleSchema.safeParse(storage.getItem(place));
      return parsed.success ? parsed.data : undefined;
    },
    remember: (role) => storage.setItem(place, role),
    name: () => storage.getItem(nameAt) ?? '', // never asked, or never answered
    rememberName: (name) => storage.setItem(nameAt, name),
  };
}
