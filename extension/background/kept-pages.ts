import { browser } from 'wxt/browser';
import { z } from '../../shared/zod.ts';
import { pageReadingSchema } from '../his/page-messages.ts';
import type { HisPage } from '../panel/his-pages.ts';

const keptPageSchema = z.strictObject({
  page: z.string(),
  number: z.number(),
  adapter: z.string(),
  reading: pageReadingSchema,
});

const prefix = 'page:';

/** Whether a place in `storage.session` holds what a tab told. */
export function isPagePlace(place: string): boolean {
  return place.startsWith(prefix);
}

/** What stands at a place; undefined when the tab shows no HIS any more. */
export function pageAt(place: string, value: unknown): HisPage | undefined {
  const kept = keptPageSchema.safeParse(value).data;
  return kept && { tab: Number(place.slice(prefix.length)), ...kept };
}

/** Every HIS tab of the browser, as it last told of itself. */
export async function loadPages(): Promise<readonly HisPage[]> {
  const all = await browser.storage.session.get();
  return Object.entries(all).flatMap(([place, value]) =>
    isPagePlace(place) ? (pageAt(place, value) ?? []) : [],
  );
}

/** What one tab last told; undefined when it shows no HIS. */
export async function loadPage(tab: number): Promise<HisPage | undefined> {
  const place = prefix + tab;
  return pageAt(place, (await browser.storage.session.get(place))[place]);
}

/** Keeps what a tab tells, in memory, for panels that open later and for a worker that was killed. */
export async function keepPage({ tab, ...told }: HisPage): Promise<void> {
  // As JSON: what is undefined would stop some browsers from storing the rest.
  await browser.storage.session.set({ [prefix + tab]: JSON.parse(JSON.stringify(told)) });
}

/** Forgets a tab that was closed, or that has gone to another site. */
export async function dropPage(tab: number): Promise<void> {
  await browser.storage.session.remove(prefix + tab);
}
