import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adapterFor } from '../../../../../extension/adapter/adapter-for.ts';
import { readPage } from '../../../../../extension/his/read/read-page.ts';
import { shippedAdapters } from '../../../../../extension/his/shipped-adapters.ts';
import { type Sandbox, startSandbox } from '../../../../../sandbox/sandbox.ts';
import { pageOf, sightOnPaper } from './saved-page.ts';

describe('the adapter of the sandbox HIS, on the pages that the sandbox serves now', () => {
  let sandbox: Sandbox;
  let cookie = '';

  beforeAll(async () => {
    sandbox = await startSandbox({ port: 0, appPort: 0, mode: 'strict' });
    const launch = await fetch(`${sandbox.hisUrl}/launch?user=huisarts&patient=schulden`, {
      redirect: 'manual',
    });
    cookie = launch.headers.get('set-cookie')?.split(';')[0] ?? ''; // no login: the tests below say so
  });
  afterAll(() => sandbox.stop());

  const reading = async (path: string) => {
    const url = `${sandbox.hisUrl}${path}`;
    const html = await (await fetch(url, { headers: { cookie } })).text();
    const adapter = adapterFor(url, shippedAdapters);
    if (adapter === undefined) throw new Error('no adapter for the sandbox');
    return readPage(pageOf(html).document, url, adapter, sightOnPaper);
  };

  test('reads the dossier in front of several open ones, with its episodes', async () => {
    await reading('/his/dossier/schulden');

    expect(await reading('/his/dossier/eenzame-weduwe')).toMatchObject({
      status: 'patient',
      patient: { id: 'eenzame-weduwe', idIs: 'fhir-id', name: 'G.M. de Groot-van den Berg (Greet)' },
      episodes: {
        known: true,
        value: expect.arrayContaining([
          expect.objectContaining({ icpc: 'Z04.03', text: 'Eenzaamheid', state: 'active' }),
          expect.objectContaining({ icpc: 'U71', state: 'ended' }),
        ]),
      },
    });
  });

  test('an empty problem list is known to be empty', async () => {
    expect(await reading('/his/dossier/bijna-leeg')).toMatchObject({ episodes: { known: true, value: [] } });
  });

  test('a problem list that the HIS does not show is unknown, never empty', async () => {
    expect(await reading('/his/dossier/geen-toegang')).toMatchObject({
      episodes: { known: false, why: 'unreadable' },
    });
  });

  test('the list of patients is about nobody', async () => {
    expect(await reading('/his')).toEqual({ status: 'no-patient' });
  });
});
