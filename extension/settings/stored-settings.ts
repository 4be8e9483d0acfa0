import { browser } from 'wxt/browser';
import type { ConfigProblem } from '../../shared/config/config-problem.ts';
import { z } from '../../shared/zod.ts';
import { mergeSettings, type RawSettings } from './merge-settings.ts';
import { readSettings, type Settings } from './settings-schema.ts';

/** Where what was set by hand is in `storage.local`. No patient and no token is ever kept there. */
const PLACE = 'settings';

/** Settings as they stand now. */
export type StoredSettings = {
  readonly json: RawSettings;
  readonly locked: ReadonlySet<string>;
  readonly read:
    | { readonly status: 'ready'; readonly settings: Settings }
    /** Nothing was set at all, by no one: a fresh install. */
    | { readonly status: 'none' }
    | { readonly status: 'wrong'; readonly problems: readonly ConfigProblem[] };
};

/** Policy and own settings, merged and checked. */
export async function loadSettings(): Promise<StoredSettings> {
  const [byHand, policy] = await Promise.all([loadByHand(), loadPolicy()]);
  const { json, locked } = mergeSettings(byHand, policy);
  const isEmpty = Object.keys(json).every((name) => name === 'language');
  if (isEmpty) return { json, locked, read: { status: 'none' } };

  const read = readSettings(json);
  return {
    json,
    locked,
    read: read.ok ? { status: 'ready', settings: read.value } : { status: 'wrong', problems: read.problems },
  };
}

/** Keeps one setting by hand; `undefined` takes it back to what policy or product say. */
export async function saveSetting(name: string, value: unknown): Promise<void> {
  const { [name]: _before, ...others } = await loadByHand();
  await saveByHand(value === undefined ? others : { ...others, [name]: value });
}

/** Keeps a whole file of settings, in place of all that was set by hand. */
export async function saveByHand(json: RawSettings): Promise<void> {
  await browser.storage.local.set({ [PLACE]: json });
}

/** Calls back whenever policy or own settings change; gives back how to stop listening. */
export function onSettingsChanged(listener: () => void): () => void {
  const heard = (changes: object, area: string) => {
    if (area === 'managed' || (area === 'local' && PLACE in changes)) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

const rawSchema = z.record(z.string(), z.unknown());

async function loadByHand(): Promise<RawSettings> {
  const { [PLACE]: json } = await browser.storage.local.get(PLACE);
  return rawSchema.safeParse(json).data ?? {}; // nothing was set yet
}

async function loadPolicy(): Promise<RawSettings> {
  try {
    return rawSchema.parse(await browser.storage.managed.get());
  } catch {
    return {}; // Firefox rejects where no policy speaks of this extension
  }
}
