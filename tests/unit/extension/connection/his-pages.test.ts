import { describe, expect, test } from 'vitest';
import {
  afterEvent,
  emptyWindow,
  followedPage,
  type HisPage,
  type WindowEvent,
} from '../../../../extension/connection/his-pages.ts';
import { onPage } from '../../../builders/his-page.ts';

const ria = (said: Partial<HisPage> = {}) => onPage('Ria van den Berg', said);
const jan = (said: Partial<HisPage> = {}) => onPage('Jan Smit', said);
const told = (page: HisPage): WindowEvent => ({ kind: 'page-told', page });
const inFront = (tab: number): WindowEvent => ({ kind: 'tab-in-front', tab });

describe('the panel is about', () => {
  test.each([
    { events: [], who: undefined, because: 'nothing is known' },
    { events: [inFront(1), told(ria())], who: 'Ria van den Berg', because: 'the tab in front tells' },
    { events: [told(ria({ tab: 8 }))], who: undefined, because: 'that tab is in another window' },
    {
      events: [inFront(1), told(ria()), inFront(2)],
      who: 'Ria van den Berg',
      because: 'a tab without a HIS (a portal) leaves the patient standing',
    },
    {
      events: [inFront(1), told(ria()), inFront(2), told(jan({ tab: 2, page: 'page-b' }))],
      who: 'Jan Smit',
      because: 'the tab in front turns out to be a HIS',
    },
    {
      events: [inFront(2), inFront(1), told(ria()), told(jan({ tab: 2, page: 'page-b' }))],
      who: 'Ria van den Berg',
      because: 'a HIS tab behind does not come forward by itself',
    },
    {
      events: [inFront(1), told(ria()), { kind: 'page-left', tab: 1, page: 'page-a' }],
      who: undefined,
      because: 'the page left',
    },
    {
      events: [
        inFront(1),
        told(ria()),
        told(jan({ page: 'page-b' })),
        { kind: 'page-left', tab: 1, page: 'page-a' },
      ],
      who: 'Jan Smit',
      because: 'a goodbye of the page before does not concern the page of now',
    },
    {
      events: [inFront(1), told(ria()), { kind: 'page-left', tab: 1, page: 'page-a' }, told(ria())],
      who: 'Ria van den Berg',
      because: 'it says so over a new line',
    },
    {
      events: [inFront(1), told(ria()), { kind: 'tab-gone', tab: 1 }],
      who: undefined,
      because: 'the tab was closed',
    },
    {
      events: [
        inFront(1),
        told(ria()),
        told(jan({ tab: 2, page: 'page-b' })),
        { kind: 'page-left', tab: 1, page: 'page-a' },
        told(jan({ tab: 2, page: 'page-b', number: 2 })),
      ],
      who: undefined,
      because: 'a HIS tab behind does not take the place of the one in front, which is between two pages',
    },
    {
      events: [
        inFront(1),
        told(ria()),
        inFront(2),
        { kind: 'page-left', tab: 1, page: 'page-a' },
        told(ria({ page: 'page-c' })),
      ],
      who: 'Ria van den Berg',
      because: 'behind a portal the HIS went to its next page',
    },
    {
      events: [inFront(1), told(ria()), { kind: 'tab-elsewhere', tab: 1 }, told(ria({ number: 2 }))],
      who: undefined,
      because: 'the tab was moved to another window',
    },
    {
      events: [inFront(1), told(ria()), { kind: 'tab-elsewhere', tab: 1 }, inFront(1)],
      who: 'Ria van den Berg',
      because: 'the tab was moved back, and its page has not changed',
    },
    {
      events: [inFront(1), told(jan({ number: 2 })), told(ria({ number: 1 }))],
      who: 'Jan Smit',
      because: 'what was overtaken on its way is old news',
    },
    {
      events: [inFront(1), told(ria({ number: 4 })), told(jan({ page: 'page-b' })), told(ria({ number: 4 }))],
      who: 'Jan Smit',
      because: 'the echo of a page before does not come back',
    },
    {
      events: [inFront(1), told(ria({ number: 4 })), told(jan({ page: 'page-b' })), told(ria({ number: 5 }))],
      who: 'Ria van den Berg',
      because: 'with the back button the page itself does',
    },
  ] satisfies readonly { events: readonly WindowEvent[]; who: string | undefined; because: string }[])(
    '$who when $because',
    ({ events, who }) => {
      const page = followedPage(events.reduce<typeof emptyWindow>(afterEvent, emptyWindow));

      expect(page?.reading.status === 'patient' ? page.reading.patient.name : undefined).toBe(who);
    },
  );
});
