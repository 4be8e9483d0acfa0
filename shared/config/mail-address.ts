import { z } from '../zod.ts';
import type { ConfigFault } from './config-problem.ts';

/** True for one mail address, and nothing that a mail program would take for more than that. */
export function isMailAddress(text: string): boolean {
  return /^[^\s@,;?&]+@[^\s@,;?&]+\.[^\s@,;?&.]+$/.test(text);
}

/** A setting that is one mail address. */
export const mailAddress = z.string().check(z.trim(), ({ value, issues }) => {
  if (isMailAddress(value)) return;
  const fault: ConfigFault = { kind: 'wrong-form', form: 'mail-address' };
  issues.push({ code: 'custom', input: value, params: { fault } });
});
