import { browser } from 'wxt/browser';
import type { z } from '../../../shared/zod.ts';
import {
  type PortalAnswer,
  type PortalCall,
  type PortalContent,
  type PortalRequest,
  portalAnswerSchema,
  type portalOfferSchema,
} from '../../portal/portal-messages.ts';

/** The line from the panel to one tab with a portal's form. */
export type PortalLink = {
  /** Leaves the values with the background, for that tab to fetch; the tab comes in front, so that the user sees it. */
  readonly handOver: (content: PortalContent) => Promise<void>;
  /** `gone`: the tab was closed, or shows a page without our script. */
  readonly ask: (request: PortalRequest) => Promise<PortalAnswer | { readonly kind: 'gone' }>;
};

/** The line to a tab of this browser, for one hand-over. */
export function portalLink(tab: number): PortalLink {
  const handOver = crypto.randomUUID();
  return {
    async handOver(content) {
      const offer: z.output<typeof portalOfferSchema> = { kind: 'portal/offer', tab, handOver, content };
      await browser.runtime.sendMessage(offer);
      await browser.tabs.update(tab, { active: true }).catch(() => {}); // gone: asking it will tell
    },
    async ask(request) {
      const call: PortalCall = { handOver, request };
      const answer: unknown = await browser.tabs
        .sendMessage(tab, call, { frameId: 0 })
        .catch(() => undefined);
      return portalAnswerSchema.safeParse(answer).data ?? { kind: 'gone' };
    },
  };
}
