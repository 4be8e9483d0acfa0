/** Settings as they were written, by name; nothing of it is checked yet. */
export type RawSettings = Readonly<Record<string, unknown>>;

/** What counts, and which of it a policy has set. */
export type MergedSettings = {
  readonly json: RawSettings;
  /** Names of settings that only IT can change. */
  readonly locked: ReadonlySet<string>;
};

/** A policy wins over what was set by hand, setting by setting: half a list of coaches would be nobody's choice. */
export function mergeSettings(byHand: RawSettings, policy: RawSettings): MergedSettings {
  return { json: { ...byHand, ...policy }, locked: new Set(Object.keys(policy)) };
}
