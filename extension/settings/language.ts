import type { Language } from '../../shared/text/text.ts';
import { z } from '../../shared/zod.ts';
import { loadSettings } from './stored-settings.ts';

const languageSchema = z.enum(['nl', 'en']);

/** The language of the extension's pages: as set, else Dutch. Settings that are wrong elsewhere do not matter here. */
export async function loadLanguage(): Promise<Language> {
  const { json } = await loadSettings();
  return languageSchema.safeParse(json.language).data ?? 'nl'; // no one chose
}
