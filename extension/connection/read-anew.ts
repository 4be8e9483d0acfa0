import { browser } from 'wxt/browser';
import { pageNewsSchema, type ReadNow } from '../his/page-messages.ts';
import type { HisPage } from './his-pages.ts';

const ONE_SECOND = 1_000;

/** Asks a HIS tab what it shows this instant; undefined when it does not answer, or not in time. */
export async function readPageAnew(tab: number): Promise<HisPage | undefined> {
  const question: ReadNow = { kind: 'read-now' };
  const tooLate = new Promise<undefined>((resolve) => setTimeout(resolve, ONE_SECOND));
  const answer = await Promise.race([ask(tab, question), tooLate]);
  const told = pageNewsSchema.safeParse(answer).data;
  if (told === undefined) return undefined;

  const { page, number, adapter, reading } = told;
  return { tab, page, number, adapter, reading };
}

async function ask(tab: number, question: ReadNow): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, question, { frameId: 0 });
  } catch {
    return undefined; // the tab is gone, or its script is: then no one says who the patient is
  }
}
