import * as z from 'zod/mini';

// MV3 pages forbid eval, and zod probes for it unless told not to.
// Must run before the first schema is made, so schemas import `z` from here only.
z.config({ jitless: true });

/** An address that a browser may go to or ask; never `javascript:` or the like. */
export const webAddress = z.string().check(z.trim(), ({ value, issues }) => {
  const protocol = URL.parse(value)?.protocol; // no address at all: no protocol either
  if (protocol === 'https:' || protocol === 'http:') return;
  issues.push({ code: 'invalid_format', format: 'url', input: value });
});

/**
 * Says of a setting what it means, in Markdown, for the table in docs/INSTALL.md and the schema for policies; `npm run
 * settings` writes both. `without`: what holds where it is not set, if the schema has no default that tells.
 */
export function means<T>(description: string, without?: string): z.core.$ZodCheck<T> {
  return z.meta({ description, ...(without !== undefined && { without }) });
}

export { z };
