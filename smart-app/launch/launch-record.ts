import { z } from '../../shared/zod.ts';
import { type LaunchKey, readLaunchKey } from './launch-key.ts';

const prefix = 'wor.record.';

const launchRecordSchema = z.strictObject({
  /** Address of the server as the launch gave it. */
  iss: z.string(),
  /** What users call this HIS, for the page of a launch that fails. */
  his: z.optional(z.string()),
  /** Name of the OAuth server that was asked; undefined when it gave none. */
  issuer: z.optional(z.string()),
  /** After signing in again: the patient that must come back. */
  expected: z.optional(z.string()),
  /** The patient that this launch is about, once signed in; only a worklist goes from one to another. */
  patient: z.optional(z.string()),
  /** What was opened; absent: the consult. */
  view: z.optional(z.enum(['worklist', 'volume', 'coach', 'typed'])),
  /** The referral that lies open at a coach's. */
  task: z.optional(z.string()),
  /** For a view without a patient: whether signing in is behind it. */
  opened: z.optional(z.literal('yes')),
  /** Signing in is behind it, and nothing may be shown. */
  refused: z.optional(z.literal('yes')),
});

/** Our own note beside fhirclient's state: what a launch is about, whatever a later token says. */
export type LaunchRecord = z.output<typeof launchRecordSchema>;

/** Where the note of one launch is in the tab's storage. */
export function recordPlace(key: LaunchKey): string {
  return prefix + key;
}

/** Writes the note of one launch. */
export function saveLaunchRecord(key: LaunchKey, record: LaunchRecord): void {
  sessionStorage.setItem(recordPlace(key), JSON.stringify(record));
}

/** The note of one launch; undefined when this tab never began it. */
export function loadLaunchRecord(key: LaunchKey): LaunchRecord | undefined {
  const text = sessionStorage.getItem(recordPlace(key));
  if (text === null) return undefined;

  const parsed = launchRecordSchema.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : undefined;
}

/** Every launch that this tab knows of, in all its frames. */
export function launchRecords(): readonly { readonly key: LaunchKey; readonly record: LaunchRecord }[] {
  return Object.keys(sessionStorage).flatMap((place) => {
    const key = readLaunchKey(place.startsWith(prefix) ? place.slice(prefix.length) : null);
    const record = key && loadLaunchRecord(key);
    return key && record ? [{ key, record }] : [];
  });
}
