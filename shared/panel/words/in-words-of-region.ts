import type { RegionSource } from '../../config/region/region-source.ts';

/** No region: the sentences are ours. */
export const noRegion: RegionSource = { kind: 'none' };

/** Sentences of a language as the region of these settings says them; nothing is loaded for who has set none. */
export async function inWordsOfRegion<T extends object>(
  texts: T,
  language: 'nl' | 'en',
  region: RegionSource,
): Promise<T> {
  if (region.kind === 'none') return texts;
  const { applyRegion } = await import('./apply-region.ts');
  return applyRegion(texts, region, language);
}
