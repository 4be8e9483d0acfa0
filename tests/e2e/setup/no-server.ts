import { expect, type Locator } from '@playwright/test';
import type { ConsultPanel } from '../pages/consult-panel.ts';
import type { ExtensionPages, SettingsJson } from '../pages/extension-pages.ts';
import { expectAccessible } from './accessible.ts';

/** The settings of day one: the pages of a HIS, a coach by letter and one by portal, and no server anywhere. */
export async function noServerSettings(hisUrl: string): Promise<SettingsJson> {
  return (await fetch(`${hisUrl}/extension-settings-no-server.json`)).json();
}

/** Opens the side panel, and says who is at work: asked once in this browser. */
export async function openAs(
  extension: ExtensionPages,
  chip: Parameters<ExtensionPages['openPanel']>[0],
  profession: string,
): Promise<ConsultPanel> {
  const panel = await extension.openPanel(chip);
  await panel.screen.getByLabel('Ik ben').selectOption({ label: profession });
  await expectAccessible(panel.page);
  await panel.screen.getByLabel('Uw naam').fill('Dr. A. Jansen');
  await panel.screen.getByLabel('Praktijk of organisatie').fill('De Linde');
  await panel.screen.getByRole('button', { name: 'Verder' }).click();
  await panel.isRead();
  return panel;
}

/** A button in the part of the panel in which is referred. */
export function button(panel: ConsultPanel, name: string | RegExp): Locator {
  return panel.referral.part.getByRole('button', { name });
}

/** Refers by letter, up to the user's word that it went. */
export async function referByLetter(panel: ConsultPanel): Promise<void> {
  await panel.referral.chooseCoach('Welzijn Lindeveen');
  await panel.referral.fill('Telefoon', '06 00 00 01 11');
  await panel.signals.line('Eenzaamheid').getByRole('checkbox').check();
  await panel.referral.consentToBoth.check();
  await button(panel, 'Kopieer de brief').click();
  await button(panel, 'Ik heb het verstuurd').click();
  await expect(panel.referral.part.getByRole('heading', { name: 'Regel voor het journaal' })).toBeVisible();
}
