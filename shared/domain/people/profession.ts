import type { Role } from './care-user.ts';

/**
 * Care professionals who refer to Welzijn op Recept, and what each may do here. One list, for the question "Ik ben" and
 * for the referral, so that a profession has one spelling. Source: docs/clinical/process.md#referrers.
 */
export const professions = {
  'general-practitioner': { role: 'referrer', works: 'in-practice' },
  'practice-support': { role: 'referrer', works: 'in-practice' },
  'practice-nurse': { role: 'referrer', works: 'in-practice' },
  'practice-assistant': { role: 'assistant', works: 'in-practice' },
  physiotherapist: { role: 'referrer', works: 'elsewhere' },
  psychologist: { role: 'referrer', works: 'elsewhere' },
  'district-nurse': { role: 'referrer', works: 'elsewhere' },
  'lifestyle-coach': { role: 'referrer', works: 'elsewhere' },
  paramedic: { role: 'referrer', works: 'elsewhere' },
  pharmacy: { role: 'referrer', works: 'elsewhere' },
  hospital: { role: 'referrer', works: 'elsewhere' },
} as const satisfies Record<string, { role: Role; works: 'in-practice' | 'elsewhere' }>;
export type ProfessionId = keyof typeof professions;

/** Whether a profession, by its name on the referral, is one outside the general practice. `names`: of all of them. */
export function isElsewhere(roleText: string, names: Readonly<Record<ProfessionId, string>>): boolean {
  const ids = Object.keys(professions) as ProfessionId[];
  return ids.some((id) => names[id] === roleText && professions[id].works === 'elsewhere');
}

/** What somebody says of themselves where no server tells who they are. Nothing in it is about a patient. */
export type AboutMe = {
  readonly profession: ProfessionId;
  readonly name: string;
  /** Practice, or other organisation. */
  readonly organisation: string;
  readonly phone: string;
};
