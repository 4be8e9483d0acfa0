import { expect, extensionStory } from '../setup/extension-story.ts';
import { listenForBytes } from '../setup/sent-bytes.ts';

const widow = 'eenzame-weduwe';

/** Everything a page can lay hands on before our script runs, turned against it. */
function turnHostile(): void {
  const gained: unknown[] = [];
  Object.assign(globalThis, { gained });
  const steal =
    (what: string) =>
    (...found: unknown[]) =>
      gained.push([what, ...found.map(String)]);
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attach(...given) {
    const root = attachShadow.apply(this, given);
    steal('shadow')(root);
    return root;
  };
  Element.prototype.querySelector = () => null;
  Document.prototype.querySelectorAll = function none() {
    return this.createDocumentFragment().childNodes as never;
  };
  Object.defineProperty(Node.prototype, 'textContent', { get: () => 'R. el Amrani', set: steal('text') });
  JSON.stringify = (value) => {
    steal('json')(value);
    return '{}';
  };
  addEventListener('message', (event) => steal('message')(event.data));
}

/** Says what our own scripts say, in every way a page has. */
function pretend(): void {
  const reading = { kind: 'page-reading', page: '1-2-3-4-5-6', number: 99, adapter: 'sandbox-his' };
  const patient = { id: 'burn-out', idIs: 'fhir-id', name: 'R. el Amrani', birthDate: '1984-05-20' };
  const message = {
    ...reading,
    reading: { status: 'patient', patient, episodes: { known: true, value: [] } },
  };
  postMessage(message, '*');
  document.dispatchEvent(new CustomEvent('wor', { detail: message }));
  const chip = document.createElement('span');
  chip.innerHTML = '<button class="chip">WoR: niets aan de hand</button>';
  document.querySelector('.patient-name')?.append(chip);
}

/** Thirty thousand elements more, and something that changes in every frame. */
function swell(): void {
  const filler = document.createElement('div');
  filler.hidden = true;
  filler.innerHTML = '<p class="patient"><span class="patient-name">R. el Amrani</span><b></b></p>'.repeat(
    33_000,
  );
  document.body.append(filler);
  const restless = () => {
    filler.dataset.frame = String(performance.now());
    requestAnimationFrame(restless);
  };
  restless();
}

/** Milliseconds until the page gets round to something new. */
function timeUntilAnswered(): Promise<number> {
  const start = performance.now();
  return new Promise((resolve) => setTimeout(() => resolve(performance.now() - start), 0));
}

extensionStory.describe('Een vijandige HIS-pagina wint niets', () => {
  extensionStory(
    'met vervalste prototypes en onze eigen kenmerken',
    async ({ extension, chip, his, page, sandbox }) => {
      await extension.setUp();
      await his.login('huisarts');
      await page.addInitScript(turnHostile);
      await his.openDossier(widow);
      const panel = await extension.signIn(chip);

      await expect(panel.patient, 'prototypes of the page are the page’s').toContainText(
        'de Groot-van den Berg',
      );
      await expect.poll(() => chip.says()).toMatch(/signalen$/);
      expect(
        await page.evaluate(() => Reflect.get(globalThis, 'gained')),
        'nothing of ours was seen',
      ).toEqual([]);
      expect(
        await page.evaluate(() => 'chrome' in globalThis && 'runtime' in Reflect.get(globalThis, 'chrome')),
        'the page cannot speak to the extension',
      ).toBe(false);

      const sent = listenForBytes(panel.page, sandbox.fhirBase);
      await page.evaluate(pretend);
      await expect(panel.patient).toContainText('de Groot-van den Berg');
      expect(sent.to('/')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('signalen');
    },
  );

  extensionStory('met een reusachtige pagina die nooit stilstaat', async ({ extension, chip, his, page }) => {
    await extension.setUp();
    await his.login('huisarts');
    await his.openDossier('burn-out');
    await his.openDossier(widow);
    const panel = await extension.signIn(chip);
    await expect(panel.patient).toContainText('de Groot-van den Berg');

    await page.evaluate(swell);
    await his.switchTo('R. el Amrani');
    await expect(panel.patient, 'whoever is in front').toContainText('Rachid el Amrani');
    await expect.poll(() => chip.says()).toMatch(/signa/);
    expect(await page.evaluate(timeUntilAnswered), 'and the page itself still answers').toBeLessThan(2_000);
    expect(await page.evaluate(() => document.querySelectorAll('p.patient').length), 'as big as it was').toBe(
      33_000,
    );
  });

  extensionStory('met script in de naam van een patiënt', async ({ extension, chip, his, page, sandbox }) => {
    await extension.setUp();
    await his.login('huisarts');
    const name = '&lt;img src=x onerror=&quot;document.title=&#39;gewonnen&#39;&quot;&gt; de Groot';
    await page.route(`${sandbox.hisUrl}/his-kaal/dossier/*`, async (route) => {
      const response = await route.fetch();
      const html = (await response.text()).replace('G.M. de Groot-van den Berg</h1>', `${name}</h1>`);
      await route.fulfill({ response, body: html });
    });
    await page.goto(`${sandbox.hisUrl}/his-kaal/dossier/${widow}`);
    const panel = await extension.signIn(chip, 'Uitwisseling Lindeveen');

    await expect(panel.patient, 'it is only text').toContainText('<img src=x onerror=');
    expect(await panel.page.locator('img').count()).toBe(0);
    expect(await panel.page.title()).not.toBe('gewonnen');
    expect(await page.title()).not.toBe('gewonnen');
  });
});
