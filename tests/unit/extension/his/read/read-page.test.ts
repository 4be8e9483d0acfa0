import { describe, expect, test } from 'vitest';
import type { HisAdapter } from '../../../../../extension/his/his-adapter.ts';
import { readPage } from '../../../../../extension/his/read/read-page.ts';
import { shippedAdapters } from '../../../../../extension/his/shipped-adapters.ts';
import { pageOf, savedPage, sightOnPaper } from './saved-page.ts';

const doubt = (why: string) => ({ status: 'doubt', why });
const greet = {
  status: 'patient',
  patient: { id: 'greet', name: 'G.M. de Groot-van den Berg (Greet)', birthDate: '1948-07-01' },
};
const rosa = { status: 'patient', patient: { name: "Mw. R. van der Meer-'t Hart", birthDate: '1953-05-14' } };
const ria = { status: 'patient', patient: { name: 'Meer, R. van der', birthDate: '1953-05-14' } };

describe('whose dossier is open, by the saved pages of each HIS', () => {
  test.each([
    {
      page: 'sandbox-his/wrong-one-first',
      reads: greet,
      because: 'the first in the page is not the one in front',
    },
    {
      page: 'sandbox-his/both-visible',
      reads: greet,
      because: 'address and tab say which of two beside each other',
    },
    {
      page: 'sandbox-his/address-ahead-of-tab',
      reads: doubt('header-and-url-disagree'),
      because: 'a switch is half done',
    },
    {
      page: 'sandbox-his/other-one-visible',
      reads: doubt('invisible'),
      because: 'the user sees another than is named',
    },
    { page: 'sandbox-his/name-not-there-yet', reads: doubt('half-rendered'), because: 'the header is empty' },
    { page: 'sandbox-his/still-loading', reads: doubt('half-rendered'), because: 'the page says it is busy' },
    {
      page: 'sandbox-his/dossier-not-there-yet',
      reads: doubt('half-rendered'),
      because: 'the address names somebody',
    },
    {
      page: 'sandbox-his/one-key-twice',
      reads: doubt('two-candidates'),
      because: 'two dossiers have the key',
    },
    { page: 'sandbox-his/second-name-hidden', reads: greet, because: 'only one of the names is seen' },
    {
      page: 'sandbox-his/two-names',
      reads: doubt('two-candidates'),
      because: 'two names are seen in one header',
    },
    { page: 'sandbox-his/name-hidden', reads: doubt('invisible'), because: 'nobody sees the name' },
    {
      page: 'sandbox-his/no-birth-date',
      reads: doubt('birth-date-unreadable'),
      because: '"onbekend" is no date',
    },
    {
      page: 'sandbox-his/faked-markers',
      reads: greet,
      because: 'the page may not cover what the browser means',
    },
    { page: 'sandbox-his/list-of-patients', reads: { status: 'no-patient' }, because: 'no dossier is open' },
    {
      page: 'bricks-huisarts/wrong-one-first',
      reads: { ...rosa, episodes: { partial: [{ icpc: 'P76', text: 'Depressie', date: '2021-02-03' }] } },
      because: 'address and what is displayed say which',
    },
    {
      page: 'bricks-huisarts/wrong-one-first-older',
      reads: rosa,
      because: 'addresses of before have it in another place',
    },
    {
      page: 'bricks-huisarts/both-displayed',
      reads: doubt('two-candidates'),
      because: 'of two that are displayed the address names one, and the display none',
    },
    {
      page: 'bricks-huisarts/editor-of-another',
      reads: doubt('header-and-url-disagree'),
      because: 'an editor of another patient stands in the dossier, so that it has two keys',
    },
    {
      page: 'bricks-huisarts/switched-while-loading',
      reads: doubt('header-and-url-disagree'),
      because: 'the old header stands under the new address',
    },
    { page: 'bricks-huisarts/half-rendered', reads: doubt('half-rendered'), because: 'dots are no name' },
    {
      page: 'bricks-huisarts/tasks-in-front',
      reads: { status: 'no-patient' },
      because: 'the dossier stands behind',
    },
    { page: 'promedico-asp/bar-and-journal', reads: ria, because: 'the bar stands above the frame' },
    {
      page: 'promedico-asp/second-part-filled',
      reads: ria,
      because: 'the date is found wherever it stands between the slashes',
    },
    {
      page: 'promedico-asp/button-in-the-name',
      reads: ria,
      because: 'what a button says in the bar is nobody’s name or date',
    },
    {
      page: 'promedico-asp/no-birth-date',
      reads: doubt('birth-date-unreadable'),
      because: 'a BSN is cut off, and no date',
    },
    {
      page: 'promedico-asp/two-dates',
      reads: doubt('birth-date-unreadable'),
      because: 'of two dates either could be that of birth',
    },
    {
      page: 'promedico-asp/bar-still-empty',
      reads: doubt('half-rendered'),
      because: 'the bar is there before its words',
    },
    {
      page: 'promedico-asp/diary',
      reads: { status: 'no-patient' },
      because: 'no bar, no patient',
    },
  ])('$page: $because', ({ page, reads }) => {
    const { document, url } = savedPage(`${page}.html`);

    expect(readPage(document, url, adapterOf(page), sightOnPaper)).toMatchObject(reads);
  });

  test('a birth date of which only the year is shown is read as a year', () => {
    const { document, url } = savedPage('sandbox-his/only-a-year.html');

    expect(readPage(document, url, adapterOf('sandbox-his/'), sightOnPaper)).toMatchObject({
      patient: { birthDate: '1948' },
    });
  });

  test('markup in a name is words and stays words', () => {
    const { document, url } = savedPage('sandbox-his/script-in-a-name.html');

    expect(readPage(document, url, adapterOf('sandbox-his/'), sightOnPaper)).toMatchObject({
      patient: { name: '<img src=x onerror=alert(1)> O’Neilldocument.title = "ran"' },
    });
    expect(document.title).not.toBe('ran');
  });

  test('a name without end is cut', () => {
    const { document, url } = savedPage('sandbox-his/wrong-one-first.html');
    for (const name of document.querySelectorAll('.patient-name')) name.textContent = 'Jan '.repeat(100_000);

    const reading = readPage(document, url, adapterOf('sandbox-his/'), sightOnPaper);

    expect(reading.status === 'patient' && reading.patient.name.length).toBeLessThanOrEqual(400);
  });

  test('a dossier inside another is not the one or the other', () => {
    const { document, url } = pageOf(
      '<!-- address: http://localhost:4300/his/dossier/greet -->\n<html><body><nav class="tabs"><a data-opens="greet" aria-current="page">x</a></nav><section class="dossier" data-patient="greet"><section class="dossier" data-patient="piet"></section></section></body></html>',
    );

    expect(readPage(document, url, adapterOf('sandbox-his/'), sightOnPaper)).toEqual(doubt('two-candidates'));
  });
});

describe('a dossier in a frame', () => {
  const framed: HisAdapter = { ...adapterOf('promedico-asp/'), frame: 'iframe' };
  const withFrames = (frames: string) =>
    pageOf(
      `<!-- address: https://www.promedico-asp.nl/promedico/index.html -->\n<html><body>${frames}</body></html>`,
    );
  const bar = '<iframe data-saved="promedico-asp/bar-and-journal.html"></iframe>';
  const diary = '<iframe data-saved="promedico-asp/empty.html"></iframe>';

  test.each([
    { frames: bar, reads: ria, because: 'it is the only frame' },
    { frames: `${bar}${diary}`, reads: doubt('two-candidates'), because: 'either frame could be the one' },
    {
      frames: `<iframe hidden></iframe>${bar}`,
      reads: ria,
      because: 'one that is hidden is not looked into',
    },
    {
      frames: '<iframe src="https://elders.example/"></iframe>',
      reads: doubt('frame-closed'),
      because: 'it may not be read',
    },
    { frames: diary, reads: { status: 'no-patient' }, because: 'the frame shows the diary' },
  ])('$because', ({ frames, reads }) => {
    const { document, url } = withFrames(frames);

    expect(readPage(document, url, framed, sightOnPaper)).toMatchObject(reads);
  });
});

describe('a field beside its label', () => {
  const beside = (label: string): HisAdapter => {
    const { patient, ...others } = adapterOf('promedico-asp/');
    return {
      ...others,
      dossiers: { each: 'table', keyIs: 'page-only', active: [{ by: 'displayed' }] },
      patient: {
        ...patient,
        name: { selector: 'td', beside: label },
        birthDate: { selector: 'td', beside: 'Geboren:' },
      },
    };
  };
  const table = (rows: string) =>
    pageOf(
      `<!-- address: https://his.voorbeeld.example/ -->\n<html><body><table>${rows}</table></body></html>`,
    );
  const name = '<tr><td>Naam:</td><td>Meer, R. van der</td></tr>';
  const born = '<tr><td>Geboren:</td><td>14-05-1953</td></tr>';

  test.each([
    { rows: name + born, label: 'Naam:', reads: ria, because: 'the label says which cell' },
    { rows: born + name, label: 'Naam:', reads: ria, because: 'the order of rows does not count' },
    { rows: name + born, label: 'Name:', reads: doubt('half-rendered'), because: 'no cell has this label' },
    {
      rows: `${name}${born}<tr><td>Naam:</td><td>Jansen, K.</td></tr>`,
      label: 'Naam:',
      reads: doubt('two-candidates'),
      because: 'two names stand beside it',
    },
  ])('$because', ({ rows, label, reads }) => {
    const { document, url } = table(rows);

    expect(readPage(document, url, beside(label), sightOnPaper)).toMatchObject(reads);
  });
});

/** The adapter that a saved page was saved for. */
function adapterOf(page: string): HisAdapter {
  const adapter = shippedAdapters.find(({ id }) => page.startsWith(`${id}/`));
  if (adapter === undefined) throw new Error(`no adapter for ${page}`);
  return adapter;
}
