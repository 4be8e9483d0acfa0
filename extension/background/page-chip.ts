import { browser } from 'wxt/browser';
import type { HisPage } from '../connection/his-pages.ts';
import type { ShowChip } from '../his/page-messages.ts';
import { type ChipState, chipView } from '../his/ui/chip-view.ts';
import { type AllText, loadAllText } from '../own-pages/load-all-text.ts';
import { serversFor } from '../session/servers.ts';
import { signInStanding } from '../session/signed-in.ts';
import type { Settings } from '../settings/settings-schema.ts';
import { readChip } from './read-chip.ts';

/** `kept`: what the chip says still holds, until something newer is read. */
type WhatStandsThere = 'outdated' | 'kept';

/** Keeps the chip of every HIS tab at what is known of the patient in it. */
export type Chips = {
  /** A page told something new, or something changed that its chip may show. */
  readonly refresh: (page: HisPage, settings: Settings, before?: WhatStandsThere) => Promise<void>;
};

/** Chips by tab; a newer reading of a tab ends the work for an older one. */
export function createChips(): Chips {
  const underWay = new Map<number, AbortController>();

  async function refresh(
    page: HisPage,
    settings: Settings,
    before: WhatStandsThere = 'outdated',
  ): Promise<void> {
    underWay.get(page.tab)?.abort();
    const stop = new AbortController();
    underWay.set(page.tab, stop);
    const text = await loadAllText(settings.language, settings.region);
    const show = async (state: ChipState | 'nothing') => {
      if (!stop.signal.aborted) await showIn(page, state, settings, text);
    };

    const { reading } = page;
    const servers = serversFor(page.adapter, settings);
    if (reading.status !== 'patient' || servers === undefined) return show('nothing');
    const standing = await signInStanding(servers);
    if (standing.kind === 'signed-out' || standing.at.status === 'expired')
      return show({ kind: 'signed-out' });

    if (before === 'outdated') await show({ kind: 'reading' });
    try {
      const state = await readChip({ ...page, reading }, standing.at, settings, stop.signal);
      await show(state === 'unsure' ? 'nothing' : state);
    } catch {
      if (before === 'outdated') await show('nothing'); // aborted, or a session that ended meanwhile; the panel tells what is the matter
    }
  }

  return { refresh };
}

/** Tells the page's script; it shows it only if it still reads what this was made for. */
async function showIn(
  { tab, page, number }: HisPage,
  state: ChipState | 'nothing',
  { language }: Settings,
  text: AllText,
): Promise<void> {
  const view = state === 'nothing' ? null : chipView(state, { language, chip: text.chip, texts: text });
  const order: ShowChip = { kind: 'show-chip', page, number, view };
  try {
    await browser.tabs.sendMessage(tab, order, { frameId: 0 });
  } catch {
    return; // the page has gone
  }
}
