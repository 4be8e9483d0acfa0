import type { z } from '../shared/zod.ts';
import { type FromHisPage, fromHisPageSchema } from './his/page-messages.ts';
import { portalOfferSchema, portalTakeSchema } from './portal/portal-messages.ts';

/** Who sent a message, as the browser tells it; what a message says of its sender counts for nothing. */
export type MessageSender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
};

/** Where the extension itself is. */
export type OwnPlace = { readonly id: string; readonly origin: string };

/** A message to the background, from somebody who may send it. */
export type Received =
  | { readonly from: 'his-page'; readonly tab: number; readonly url: string; readonly message: FromHisPage }
  | { readonly from: 'portal-page'; readonly tab: number; readonly url: string }
  | { readonly from: 'own-page'; readonly message: z.output<typeof portalOfferSchema> };

/**
 * The one door to the background. Our scripts in pages may say what scripts in pages say, our own pages what those
 * say; anything malformed, or from a page, a frame or another extension, is `refused`.
 */
export function receive(message: unknown, sender: MessageSender, own: OwnPlace): Received | 'refused' {
  const { id, url, frameId, tab } = sender;
  if (id !== own.id || url === undefined) return 'refused';

  if (URL.parse(url)?.origin === own.origin) {
    const parsed = portalOfferSchema.safeParse(message);
    return parsed.success ? { from: 'own-page', message: parsed.data } : 'refused';
  }
  if (tab?.id === undefined || frameId !== 0 || !/^https?:/.test(url)) return 'refused'; // no tab: not a page's script
  const fromHis = fromHisPageSchema.safeParse(message);
  if (fromHis.success) return { from: 'his-page', tab: tab.id, url, message: fromHis.data };
  return portalTakeSchema.safeParse(message).success ? { from: 'portal-page', tab: tab.id, url } : 'refused';
}
