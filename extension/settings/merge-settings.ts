import { means, z } from '../../shared/zod.ts';

/** Settings as they were written, by name; nothing of it is checked yet. */
export type RawSettings = Readonly<Record<string, unknown>>;

/** What counts, and which of it a policy has set. */
export type MergedSettings = {
  readonly json: RawSettings;
  /** Names of settings that only IT can change. */
  readonly locked: ReadonlySet<string>;
};

/** What only a policy can say. All other names in it are settings. */
export const policySchema = z.looseObject({
  locked: z
    ._default(z.array(z.string()), [])
    .check(
      means(
        'only in a policy: names of all settings that it sets. A browser drops a value of a wrong type without a word; with its name here that shows as a mistake, and what was set by hand never takes its place',
      ),
    ),
});

/**
 * A policy wins over what was set by hand, setting by setting: half a list of coaches would be no one's choice. Browsers
 * silently let fall what does not fit the schema for policies; a locked setting without a value is one, and is `null`,
 * which no setting may be.
 */
export function mergeSettings(byHand: RawSettings, policy: RawSettings): MergedSettings {
  const parsed = policySchema.safeParse(policy);
  if (!parsed.success) return { json: { ...byHand, ...policy }, locked: new Set(Object.keys(policy)) };

  const { locked, ...values } = parsed.data;
  const fallen = Object.fromEntries(locked.map((name) => [name, null]));
  return {
    json: { ...byHand, ...fallen, ...values },
    locked: new Set([...locked, ...Object.keys(values)]),
  };
}
