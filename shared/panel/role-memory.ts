import { z } from '../zod.ts';
import type { RoleMemory } from './use-role.ts';

const roleSchema = z.enum(['referrer', 'assistant', 'manager']);

/** Remembers what a user answered about their role; nothing in it is about a patient. */
export function createRoleMemory(storage: Storage, issuer: string, user: string): RoleMemory {
  const place = `wor.role.${encodeURIComponent(issuer)}.${encodeURIComponent(user)}`;
  return {
    remembered: () => {
      const parsed = roleSchema.safeParse(storage.getItem(place));
      return parsed.success ? parsed.data : undefined;
    },
    remember: (role) => storage.setItem(place, role),
  };
}
