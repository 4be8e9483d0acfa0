import { z } from '../../shared/zod.ts';
import { orSandboxSite } from '../sandbox-site.ts';
import { dateFormats } from './date-format.ts';

// What every adapter is made of, whether it reads a HIS or fills a portal.

/** Words that say something: not empty, without spaces around. */
export const someText = z.string().check(z.trim(), z.minLength(1));

export const adapterId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

/**
 * One site over TLS, and its path; a star may stand for subdomains, never for a whole top-level domain: patient data is
 * read from, and goes into, the pages it names.
 */
const matchPattern = z
  .string()
  .check(
    z.regex(
      new RegExp(
        String.raw`^(https://(([a-z0-9-]+\.)*[a-z0-9-]+|\*\.([a-z0-9-]+\.)+[a-z0-9-]+)${orSandboxSite})/.*$`,
      ),
    ),
  );
export const matchPatterns = z.array(matchPattern).check(z.minLength(1));

export const someDateFormats = z.array(z.enum(dateFormats)).check(z.minLength(1));
