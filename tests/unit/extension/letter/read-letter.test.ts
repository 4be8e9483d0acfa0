import { describe, expect, test } from 'vitest';
import { adapterSchema } from '../../../../extension/his/his-adapter.ts';
import { shippedAdapters } from '../../../../extension/his/shipped-adapters.ts';
import { readLetter } from '../../../../extension/letter/read-letter.ts';
import { pageOf, sightOnPaper } from '../his/read/saved-page.ts';

const promedico = shippedAdapters.find(({ id }) => id === 'promedico-asp');
if (promedico === undefined) throw new Error('no adapter is shipped');
const named = adapterSchema.parse({
  ...promedico,
  letter: {
    ...promedico.letter,
    patient: {
      name: { selector: '.over', before: '/' },
      birthDate: { selector: '.over', after: '/' },
      birthDateFormats: ['dd-mm-yyyy'],
    },
  },
});
const ria = { id: undefined, name: 'Meer, R. van der', birthDate: '1953-05-14' };
const kees = { id: undefined, name: 'Jansen, K.', birthDate: '1961-02-03' };
const organisations = ['Welzijn Lindeveen', 'Samen Oostdrecht'];

/** A page with a bar and an opened letter. The text is of an input, as a page without layout has no other. */
function page({
  sender = 'Welzijn Lindeveen, Sanne',
  about = 'Meer, R. van der / 14-05-1953',
  text = 'Ging mee.',
}) {
  return pageOf(`<!doctype html><html><body>
    <div id="PanelPatientDossierBarCore-lblPatientPersonalInfo">Meer, R. van der / / 14-05-1953 (73) / Vrouw / BSN: onbekend</div>
    <div id="DisplayMedspe31"><p class="over">${about}</p><span id="DisplayMedspe31-txtAfzender">${sender}</span>
    <span id="DisplayMedspe31-txtOnderwerp">Bericht</span><textarea id="DisplayMedspe31-txtTekst">${text}</textarea></div>
    </body></html>`);
}
const read = (shown: Parameters<typeof page>[0], ours = ria, adapter = named) =>
  readLetter(page(shown), adapter, ours, organisations, sightOnPaper);

describe('a letter that is open in the HIS', () => {
  test('of an organisation of the settings, about this patient, is taken whole', () => {
    const long = 'Zij ging mee. '.repeat(60).trim();

    expect(read({ text: long })).toEqual({
      kind: 'letter',
      organisation: 'Welzijn Lindeveen',
      subject: 'Bericht',
      text: long,
      names: 'this-patient',
    });
  });

  test('that names no patient in a way we can read is not said to be about this one', () => {
    expect(read({}, ria, promedico)).toMatchObject({ kind: 'letter', names: 'no-one' });
  });

  test.each([
    { shown: { sender: 'Ziekenhuis Lindeveen' }, kind: 'none', because: 'half of a name is no name' },
    { shown: { sender: 'Nieuwwelzijn Lindeveen' }, kind: 'none', because: 'the name is part of another' },
    {
      shown: { sender: 'Welzijn Lindeveen en Samen Oostdrecht' },
      kind: 'none',
      because: 'which of two it is, is not ours to say',
    },
    {
      shown: { sender: 'WELZIJN  LINDEVEEN' },
      kind: 'letter',
      because: 'capitals and spaces are no difference',
    },
    {
      shown: { about: 'Jansen, K. / 03-02-1961' },
      kind: 'other-patient',
      because: 'the letter is about another',
    },
    { shown: { about: '' }, kind: 'other-patient', because: 'what should name its patient is empty' },
    { shown: { text: '' }, kind: 'none', because: 'there is no text yet' },
  ])('$shown: $kind, because $because', ({ shown, kind }) => {
    expect(read(shown)).toMatchObject({ kind });
  });

  test('is not read while the page names another patient than the panel', () => {
    expect(read({ about: 'Jansen, K. / 03-02-1961' }, kees)).toEqual({ kind: 'other-patient' });
  });
});
