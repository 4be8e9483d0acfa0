import { means, z } from '../../zod.ts';
import type { ConfigFault } from '../config-problem.ts';

/** Where a region's own words come from. They are read only by what shows them: `readRegion`. */
export type RegionSource =
  | { readonly kind: 'none' }
  /** In the settings themselves. */
  | { readonly kind: 'value'; readonly json: object }
  /** The text of a file. */
  | { readonly kind: 'text'; readonly text: string }
  /** A file beside `config.json` that was not fetched. */
  | { readonly kind: 'file'; readonly name: string }
  /** It could not be read at all. */
  | { readonly kind: 'failed'; readonly fault: ConfigFault };

/** Largest file of a region, in bytes: a hundred times what one needs, and read at once on any machine. */
const LARGEST_FILE = 1_000_000;

/** The setting `region`: a file beside `config.json`, or what would be in it, as JSON or (in a policy) as JSON text. */
export const regionSetting = z
  .pipe(
    z.optional(z.unknown()).check(({ value, issues }) => {
      if (toSource(value) !== undefined) return;
      const isText = typeof value === 'string';
      const fault: ConfigFault = isText
        ? { kind: 'wrong-form', form: 'file-name' }
        : { kind: 'wrong-type', expected: 'group' };
      issues.push({ code: 'custom', input: value, params: { fault } });
    }),
    z.transform((value): RegionSource => toSource(value) ?? { kind: 'none' }), // undefined never passes the check
  )
  .check(
    means(
      "the region's own words: the name of a file beside `config.json`, or its content. See `docs/REGION.md`",
      'our own words',
    ),
  );

function toSource(setting: unknown): RegionSource | undefined {
  if (setting === undefined) return { kind: 'none' };
  if (typeof setting === 'object' && setting !== null && !Array.isArray(setting)) {
    return { kind: 'value', json: setting };
  }
  if (typeof setting !== 'string') return undefined;
  if (setting.trimStart().startsWith('{')) return { kind: 'text', text: setting };
  return /^[A-Za-z0-9_-][A-Za-z0-9._-]*\.json$/.test(setting) ? { kind: 'file', name: setting } : undefined;
}

/** The bytes of a file → its text, or why it has none. */
export function regionFile(bytes: Uint8Array): RegionSource {
  if (bytes.length > LARGEST_FILE) {
    return { kind: 'failed', fault: { kind: 'file-too-large', maximum: LARGEST_FILE } };
  }
  const fault = utf8Fault(bytes);
  return fault === undefined
    ? { kind: 'text', text: new TextDecoder().decode(bytes) }
    : { kind: 'failed', fault };
}

/** Where bytes are no UTF-8; undefined when they are. */
export function utf8Fault(bytes: Uint8Array): ConfigFault | undefined {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return undefined;
  } catch {
    return { kind: 'not-utf8', line: lineOfFirstWrongByte(bytes) };
  }
}

/** The first line that is no UTF-8 by itself: no letter of UTF-8 goes on over the end of a line. */
function lineOfFirstWrongByte(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let from = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(10, from);
    try {
      decoder.decode(bytes.subarray(from, end < 0 ? undefined : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    from = end + 1;
  }
}
