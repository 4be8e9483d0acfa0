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
const inFrame = { status: 'patient', patient: { name: 'Meer, R. van der', birthDate: '1953-05-14' } };

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
    { page: 'bricks-huisarts/wrong-one-first', reads: rosa, because: 'the address says which' },
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
    { page: 'promedico-asp/frame', reads: inFrame, because: 'the dossier stands in a frame' },
    {
      page: 'promedico-asp/two-frames',
      reads: doubt('two-candidates'),
      because: 'either frame could be the one',
    },
    {
      page: 'promedico-asp/frame-of-another-site',
      reads: doubt('frame-closed'),
      because: 'it may not be read',
    },
    {
      page: 'promedico-asp/frame-without-patient',
      reads: { status: 'no-patient' },
      because: 'the frame shows the diary',
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

/** The adapter that a saved page was saved for. */
function adapterOf(page: string): HisAdapter {
  const adapter = shippedAdapters.find(({ id }) => page.startsWith(`${id}/`));
  if (adapter === undefined) throw new Error(`no adapter for ${page}`);
  return adapter;
}
