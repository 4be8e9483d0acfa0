import type { PageReading } from '../his/read/page-reading.ts';

/** A tab that shows a HIS, as it last told of itself. */
export type HisPage = {
  readonly tab: number;
  /** One life of the page's script, and which of its readings this is. */
  readonly page: string;
  readonly number: number;
  /** Id of the adapter that read it. */
  readonly adapter: string;
  readonly reading: PageReading;
};

/** The tabs of one browser window, and which of them the panel is about. */
export type WindowPages = {
  readonly pages: ReadonlyMap<number, HisPage>;
  /** The newest reading of each page's script, for what comes in late or over two lines. */
  readonly heard: ReadonlyMap<string, number>;
  readonly front: number | undefined;
  /**
   * The HIS tab that was in front last. It stays the one while the user is at a tab without a HIS, and while it goes
   * from one page to the next.
   */
  readonly followed: number | undefined;
};

/** A window of which nothing is known yet. */
export const emptyWindow: WindowPages = {
  pages: new Map(),
  heard: new Map(),
  front: undefined,
  followed: undefined,
};

/** What can happen to the tabs of a window. */
export type WindowEvent =
  | { readonly kind: 'tab-in-front'; readonly tab: number }
  | { readonly kind: 'tab-gone'; readonly tab: number }
  /** It is in another window now; what it shows, it goes on showing there. */
  | { readonly kind: 'tab-elsewhere'; readonly tab: number }
  | { readonly kind: 'page-told'; readonly page: HisPage }
  /** This page of it shows no HIS any more. */
  | { readonly kind: 'page-left'; readonly tab: number; readonly page: string };

/** One step, so that the panel knows at any moment which page it is about without asking anybody. */
export function afterEvent(before: WindowPages, event: WindowEvent): WindowPages {
  switch (event.kind) {
    case 'tab-in-front': {
      const followed = before.pages.has(event.tab) ? event.tab : before.followed;
      return { ...before, front: event.tab, followed };
    }
    case 'tab-gone':
      return elsewhere(without(before, event.tab), event.tab);
    case 'tab-elsewhere':
      return elsewhere(before, event.tab);
    case 'page-told':
      return told(before, event.page);
    case 'page-left':
      return before.pages.get(event.tab)?.page === event.page ? without(before, event.tab) : before;
  }
}

function told(before: WindowPages, page: HisPage): WindowPages {
  const newest = before.heard.get(page.page) ?? -1; // the first of this page
  const standing = before.pages.get(page.tab)?.page ?? page.page; // no one: then it is the one
  const isSucceeded = standing !== page.page;
  if (page.number < newest || (page.number === newest && isSucceeded)) return before; // overtaken, or of a page before

  const pages = new Map(before.pages).set(page.tab, page);
  const heard = new Map(before.heard).set(page.page, page.number);
  const followed = page.tab === before.front ? page.tab : before.followed;
  return { ...before, pages, heard, followed };
}

function without(before: WindowPages, tab: number): WindowPages {
  return { ...before, pages: new Map([...before.pages].filter(([other]) => other !== tab)) };
}

function elsewhere(before: WindowPages, tab: number): WindowPages {
  const unless = (other: number | undefined) => (other === tab ? undefined : other);
  return { ...before, front: unless(before.front), followed: unless(before.followed) };
}

/** The page that the panel is about. */
export function followedPage({ pages, followed }: WindowPages): HisPage | undefined {
  return followed === undefined ? undefined : pages.get(followed);
}

/** Whether two readings name the very same patient: what was found out for the one holds for the other. */
export function namesSamePatient(one: HisPage, other: HisPage): boolean {
  return one.tab === other.tab && one.adapter === other.adapter && patientKey(one) === patientKey(other);
}

/** Text that is equal for equal patients on a page; undefined when the page names no one for sure. */
export function patientKey({ reading }: Pick<HisPage, 'reading'>): string | undefined {
  if (reading.status !== 'patient') return undefined;
  const { id, idIs, name, birthDate } = reading.patient;
  return JSON.stringify([idIs, id, name, birthDate]);
}
