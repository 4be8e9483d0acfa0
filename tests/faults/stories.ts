import type { BrowserContext, Page } from '@playwright/test';
import type { FhirResource, Task } from 'fhir/r4';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { ConsultPanel } from '../e2e/pages/consult-panel.ts';
import { DraftPart } from '../e2e/pages/draft-part.ts';
import { ExtensionPages } from '../e2e/pages/extension-pages.ts';
import { HisChip } from '../e2e/pages/his-chip.ts';
import type { HisPage } from '../e2e/pages/his-page.ts';

/** Where a story plays: one page (of the HIS, with the extension), at a sandbox of its own. */
type Scene = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly sandbox: Sandbox;
  readonly his: HisPage;
};

/** One story of one user, told so that a step that cannot be done any more is passed over. */
export type FaultStory = {
  readonly name: string;
  readonly surface: 'app' | 'extension';
  readonly patient: string;
  /** What happened before, without faults. */
  readonly prepare?: (scene: Scene) => Promise<void>;
  readonly play: (scene: Scene) => Promise<void>;
  /** What the user typed, which may not be lost. */
  readonly typed?: string;
  /** What the server must hold when the screen says that it was done. */
  readonly isDone?: (changed: readonly FhirResource[]) => boolean;
  /** How the screen says that it was done. */
  readonly saysDone?: RegExp;
  /** What would be untrue of this patient or practice, on whatever screen it is. */
  readonly untrue: readonly RegExp[];
  /** What must be on the screen at the end, so that the user can go on. */
  readonly wayOn?: RegExp;
  /** An entry of the record: where it is not on the screen, no sentence may say that something is absent from it. */
  readonly recorded?: RegExp;
};

const words = 'Het is zo stil in huis.';
/** Milliseconds that a step is waited for before the story goes on without it. */
const stepTime = 4000;
/** Milliseconds for the step after it: what a page did not offer in all that time, it does not offer now. */
const stepTimeOnceStuck = 400;
const tasks = (resources: readonly FhirResource[]) =>
  resources.filter((resource): resource is Task => resource.resourceType === 'Task');

/** Sets how long each step on this page is waited for; one that opens a page has longer. */
export function waitNoLongerThanAStep(page: Page): void {
  page.setDefaultTimeout(stepTime);
  page.setDefaultNavigationTimeout(10_000);
}

/** Does a step where it can still be done; a story goes on as its user would, with what the screen offers. */
async function ifPossible(page: Page, step: () => Promise<unknown>): Promise<void> {
  try {
    await step();
    page.setDefaultTimeout(stepTime);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    page.setDefaultTimeout(stepTimeOnceStuck);
  }
}

async function openPanel(
  { his, page }: Scene,
  user: 'huisarts' | 'poh',
  patient: string,
): Promise<ConsultPanel> {
  await his.login(user);
  await his.launch(patient);
  const panel = new ConsultPanel(page);
  await ifPossible(page, () => panel.signals.tick('Eenzaamheid').waitFor());
  return panel;
}

async function refer(panel: ConsultPanel): Promise<void> {
  await ifPossible(panel.page, () => panel.signals.takeOver.click());
  await ifPossible(panel.page, () => panel.signals.tick('Eenzaamheid').check());
  await ifPossible(panel.page, () => panel.referral.fill('In de woorden van de patiënt', words));
}

/** Consent and send; and once more where the first time failed and sending is still offered, as a user does. */
async function send(panel: ConsultPanel): Promise<void> {
  for (const _ of ['first', 'again']) {
    await ifPossible(panel.page, () => panel.referral.sendWithConsent());
    await ifPossible(panel.page, () => panel.referral.outcome.or(panel.referral.failure).first().waitFor());
    if (await panel.referral.outcome.isVisible()) return;
  }
}

const hasReferral = [/nog niet verwezen/i, /nog niets laten weten/i];

/** Every story of the matrix: from launch to status, and all that is written. */
export const stories: readonly FaultStory[] = [
  {
    name: 'refer',
    surface: 'app',
    patient: 'eenzame-weduwe',
    typed: words,
    untrue: [],
    recorded: /Overlijden echtgenoot/,
    saysDone: /Verwijzing verstuurd|al aangekomen/,
    isDone: isWholeReferral,
    async play(scene) {
      const panel = await openPanel(scene, 'huisarts', 'eenzame-weduwe');
      await refer(panel);
      await send(panel);
    },
  },
  {
    name: 'keep a draft',
    surface: 'app',
    patient: 'eenzame-weduwe',
    typed: words,
    untrue: [],
    recorded: /Overlijden echtgenoot/,
    saysDone: /Concept bewaard|Klaargezet/i,
    isDone: (changed) => tasks(changed).some(({ status }) => status === 'draft'),
    async play(scene) {
      const panel = await openPanel(scene, 'poh', 'eenzame-weduwe');
      await refer(panel);
      await ifPossible(scene.page, () => new DraftPart(scene.page).handOver.click());
      await ifPossible(scene.page, () => new DraftPart(scene.page).standing.waitFor());
    },
  },
  {
    name: 'send a colleague’s draft',
    surface: 'app',
    patient: 'eenzame-weduwe',
    typed: words,
    untrue: [],
    recorded: /Overlijden echtgenoot/,
    saysDone: /Verwijzing verstuurd|al aangekomen/,
    isDone: isWholeReferral,
    async prepare(scene) {
      const panel = await scene.his.openPanel('eenzame-weduwe', 'poh');
      await refer(panel);
      await new DraftPart(scene.page).handOver.click();
      await new DraftPart(scene.page).standing.waitFor();
    },
    async play(scene) {
      const panel = await openPanel(scene, 'huisarts', 'eenzame-weduwe');
      await ifPossible(scene.page, () => new DraftPart(scene.page).offer('S. Yilmaz').click());
      await send(panel);
    },
  },
  {
    name: 'withdraw',
    surface: 'app',
    patient: 'nieuw-bericht',
    untrue: hasReferral,
    recorded: /Voelt zich alleen/,
    saysDone: /Ingetrokken/,
    isDone: (changed) =>
      tasks(changed).some(({ status }) => status === 'cancelled') &&
      changed.some((one) => one.resourceType === 'ServiceRequest' && one.status === 'revoked') &&
      changed.some((one) => one.resourceType === 'Consent' && one.status === 'inactive'),
    async play(scene) {
      const panel = await openPanel(scene, 'huisarts', 'nieuw-bericht');
      await ifPossible(scene.page, () => panel.feedback.withdraw.click());
      await ifPossible(scene.page, () => panel.feedback.giveReason('Wil het niet meer.'));
      await ifPossible(scene.page, () =>
        panel.feedback.dialog.getByLabel('De patiënt trekt ook de toestemming om te delen in').check(),
      );
      await ifPossible(scene.page, () => panel.feedback.button('Intrekken').click());
      await ifPossible(scene.page, () => panel.feedback.referral('Ingetrokken').waitFor());
    },
  },
  {
    name: 'read the feedback',
    surface: 'app',
    patient: 'nieuw-bericht',
    untrue: hasReferral,
    recorded: /Voelt zich alleen/,
    async play(scene) {
      const panel = await openPanel(scene, 'poh', 'nieuw-bericht');
      await ifPossible(scene.page, () => panel.feedback.markRead.click());
      await ifPossible(scene.page, () => panel.feedback.newMarks.waitFor({ state: 'detached' }));
    },
  },
  {
    name: 'worklist',
    surface: 'app',
    patient: 'nieuw-bericht',
    untrue: [/geen nieuw bericht/i, /Er zijn geen lopende/i, /^0 verwijzingen/m],
    async play({ his, page }) {
      await his.login('poh');
      await his.launch('', { view: 'worklist' });
      await ifPossible(page, () => page.getByText(/^Bijgewerkt om/).waitFor());
    },
  },
  {
    name: 'numbers',
    surface: 'app',
    patient: 'nieuw-bericht',
    untrue: [/Geen verwijzingen in deze periode/i],
    async play({ his, page }) {
      await his.login('manager');
      await his.launch('', { view: 'volume' });
      await ifPossible(page, () => page.getByRole('region', { name: 'Kerncijfers' }).waitFor());
    },
  },
  {
    name: 'sign in with the extension',
    surface: 'extension',
    patient: 'eenzame-weduwe',
    typed: words,
    untrue: [],
    recorded: /Overlijden echtgenoot/,
    wayOn:
      /Overlijden partner|Aanmelden bij|Opnieuw|Nogmaals|Laat zien hoe het nu staat|Wat doet u in deze praktijk/,
    async prepare({ context, sandbox }) {
      await new ExtensionPages(context, sandbox).setUp();
    },
    async play({ context, sandbox, his, page }) {
      await his.login('huisarts');
      await his.openDossier('eenzame-weduwe');
      const extension = new ExtensionPages(context, sandbox);
      const panel = await extension.openPanel(new HisChip(page));
      waitNoLongerThanAStep(panel.page);
      for (const _ of ['first', 'again']) {
        await ifPossible(panel.page, () =>
          panel.page.getByRole('button', { name: /^Aanmelden bij / }).click(),
        );
        await ifPossible(panel.page, () => panel.signals.tick('Eenzaamheid').waitFor());
        if (await panel.signals.tick('Eenzaamheid').isVisible()) break;
      }
      let isTyped = false;
      const type = async () => {
        await panel.referral.fill('In de woorden van de patiënt', words);
        isTyped = true;
      };
      await ifPossible(panel.page, type);
      await extension.tokensRunOut();
      await ifPossible(panel.page, () => panel.page.reload());
      await ifPossible(panel.page, () => panel.signals.tick('Eenzaamheid').waitFor());
      if (!isTyped) await ifPossible(panel.page, type); // the panel came only now
    },
  },
];

function isWholeReferral(changed: readonly FhirResource[]): boolean {
  return (
    tasks(changed).some(({ status }) => status === 'requested') &&
    changed.some((one) => one.resourceType === 'ServiceRequest' && one.status === 'active') &&
    changed.some((one) => one.resourceType === 'Consent' && one.status === 'active')
  );
}
