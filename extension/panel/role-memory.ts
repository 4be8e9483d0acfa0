import type { RoleMemory } from '../../shared/panel/use-role.ts';
import { z } from '../../shared/zod.ts';

const roleSchema = z.enum(['referrer', 'assistant', 'manager']);

/** Remembers on this workplace what a user answered about their role; nothing in it is about a patient. */
export function createRoleMemory(storage: Storage, issuer: string, user: string): RoleMemory {
  const place = `role.${encodeURIComponent(issuer)}.${encodeURIComponent(user)}`;
  return {
    remembered: () => roleSchema.safeParse(storage.getItem(place)).data,
    remember: (role) => storage.setItem(place, role),
  };
}
