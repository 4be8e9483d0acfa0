import { expectAccessible } from '../setup/accessible.ts';
import { expect, extensionStory } from '../setup/extension-story.ts';
import { noServerSettings } from '../setup/no-server.ts';
import { story } from '../setup/story.ts';

/** Organisations whose channel and what goes with it do not fit together. */
const coaches = [
  { id: 'a', name: 'A', channel: 'fhir', reference: 'Organization/a' },
  { id: 'b', name: 'B', channel: 'portal' },
  { id: 'c', name: 'C', channel: 'text', text: { by: 'fax', to: 'coach@welzijn.example' } },
];

const fields = [
  'coaches[1].portal ontbreekt; het is nodig bij channel "portal": vul het in of kies anders.',
  'coaches[2].text.to moet een faxnummer zijn, in cijfers.',
];

story('De pagina zonder dossier noemt elk verkeerd veld, met de oplossing', async ({ page, sandbox }) => {
  await page.route('**/config.json', (route) => route.fulfill({ json: { coaches } }));
  await page.goto(`${sandbox.appUrl}/zonder-dossier.html`);

  const forIt = page.getByRole('region', { name: 'Voor uw ICT-beheerder' });
  for (const field of fields) await expect(forIt).toContainText(field);
  await expectAccessible(page);

  await page.route('**/config.json', (route) => route.fulfill({ json: { coaches: coaches.slice(0, 1) } }));
  await page.reload();
  await expect(forIt).toContainText(
    'coaches[0].channel vraagt een server; noem er een bij issuers, of kies "portal" of "text".',
  );
});

extensionStory(
  'De instellingen van de extensie ook, en zij bewaren niets dat niet kan werken',
  async ({ extension, sandbox }) => {
    const first = await extension.firstPage();
    const right = await noServerSettings(sandbox.hisUrl);
    await first.close();
    const options = await extension.openOptions();
    await extension.choose(options, right);
    await expect(options.getByText('De instellingen kloppen.')).toBeVisible();

    await extension.choose(options, { ...right, coaches });
    for (const field of fields) await expect(options.getByRole('alert')).toContainText(field);
    await expectAccessible(options);

    const region = 'https://regio.example/fhir';
    await extension.choose(options, {
      ...right,
      issuers: [{ iss: region, name: 'Regio', clients: { consult: 'wor' } }],
      coaches: coaches.slice(0, 1),
    });
    await expect(options.getByRole('alert')).toContainText(
      'his[0].exchange ontbreekt; het is nodig bij coaches[0].channel "fhir"',
    );
    await expect(options.getByText('De instellingen kloppen.'), 'what was right is kept').toBeVisible();
  },
);
