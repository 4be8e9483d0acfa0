import { Exchange } from '../setup/exchange.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';
import { listenForBytes } from '../setup/sent-bytes.ts';

/** A HIS whose page keeps the patient before in its header, unseen, and writes a name in two blocks. */
const adapter = {
  version: 1,
  id: 'naamwerk',
  name: 'Naamwerk',
  proven: true,
  matches: ['http://localhost/naamwerk/*'],
  dossiers: { each: '#dossier', active: [{ by: 'selector', selector: '#dossier' }] },
  patient: {
    name: { selector: '.naam' },
    birthDate: { selector: '.geboren' },
    birthDateFormats: ['dd-mm-yyyy'],
  },
  chip: { anchor: '.naam' },
} as const;

const dossier = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Naamwerk</title>
  <main id="dossier">
    <h1 class="naam"><span style="opacity:0;position:absolute">Pietersen, Kees</span><span hidden>Klaassen</span><div>Jan</div><div>Proefman</div></h1>
    <p class="geboren"><span style="display:none">01-01-1931</span>12-03-1950</p>
  </main></html>`;

extensionStory(
  'Wat niemand ziet, leest de extensie niet: de naam van een vorige patiënt gaat nergens heen',
  async ({ extension, chip, his, page, sandbox }) => {
    const regional = await extension.regionalSettings();
    const exchange = sandbox.exchange.fhirBase;
    await page.route('**/naamwerk/*', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: dossier }),
    );
    await extension.setUp({
      ...regional,
      his: [{ adapter: adapter.id, record: 'page', exchange, practice: 'Praktijk Naamwerk' }],
      adapters: [adapter],
      portals: [],
    });
    await his.login('huisarts');
    await page.goto(`${sandbox.hisUrl}/naamwerk/dossier`);
    const panel = await extension.signIn(chip, 'Uitwisseling Lindeveen');
    const sent = listenForBytes(panel.page, exchange);

    await expect(panel.patient).toHaveText('Patiënt: Jan Proefman');
    await panel.signals.recognise('Eenzaamheid');
    const held = panel.screen.getByRole('button', { name: /^Nagegaan: /, pressed: false });
    while ((await held.count()) > 0) await held.first().click(); // the page tells nothing of the record
    await panel.referral.part.getByRole('radio', { name: /Welzijn Lindeveen/ }).check();
    await panel.referral.fill('Telefoon', '06 00 00 01 11');
    await panel.referral.sendWithConsent();
    await panel.referral.isSent();

    const [transaction = ''] = sent.to('/');
    expect(transaction).toContain('Proefman');
    expect(transaction).not.toContain('1950-03-12'); // no birth date at all goes to an exchange
    expect(transaction).not.toMatch(/Pietersen|Klaassen|1931/);
    const patients = await new Exchange(sandbox.exchange).patients();
    expect(JSON.stringify(patients)).not.toMatch(/Pietersen|Klaassen|JanProefman|1931/);
  },
);
