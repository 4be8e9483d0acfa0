import fc from 'fast-check';
import { parseHTML } from 'linkedom';

/** A patient as a page shows one. */
export type Shown = { readonly id: number; readonly name: string; readonly birthDate: string };

/** How one page is written: what a release, a router or a translator may change. */
export type Manner = {
  readonly layout: 'table' | 'spans' | 'list';
  /** What classes are called: by a person, or anew at every build. */
  readonly classes: 'chosen' | 'made' | 'none';
  /** Changes with every build. */
  readonly build: string;
  readonly language: 'nl' | 'en';
  readonly order: 'name-first' | 'birth-date-first';
  /** Things that come and go around the patient. */
  readonly before: readonly string[];
  readonly wrapped: 'once' | 'twice';
};

const words = {
  nl: { name: 'Naam:', birthDate: 'Geboren:', doctor: 'Huisarts:' },
  en: { name: 'Name:', birthDate: 'Born:', doctor: 'Doctor:' },
};

/** Writes the page of a patient; gives the elements with name and birth date, which no selector may be told. */
export function taughtPage(shown: Shown, manner: Manner) {
  const { layout, classes, build, language, order, before, wrapped } = manner;
  const classOf = (name: string) =>
    classes === 'none' ? '' : ` class="${classes === 'chosen' ? name : `css-${build}${name.length}`}"`;
  const label = words[language];
  const rows = [
    { name: 'patient-name', label: label.name, says: shown.name },
    { name: 'patient-birth', label: label.birthDate, says: shown.birthDate },
    { name: 'doctor', label: label.doctor, says: 'dr. A. Bakker' },
  ];
  const ordered = order === 'name-first' ? rows : [rows[2], rows[1], rows[0]];
  const written = ordered.flatMap((row) => {
    if (row === undefined) return [];
    if (layout === 'table') return [`<tr><td>${row.label}</td><td${classOf(row.name)}>${row.says}</td></tr>`];
    if (layout === 'list') return [`<dt>${row.label}</dt><dd${classOf(row.name)}>${row.says}</dd>`];
    return [`<span${classOf(row.name)}>${row.says}</span>`];
  });
  const [open, close] = { table: ['<table>', '</table>'], list: ['<dl>', '</dl>'], spans: ['<p>', '</p>'] }[
    layout
  ];
  const header = `<div${classOf('patient-bar')}>${open}${written.join('')}${close}</div>`;
  const inside = wrapped === 'once' ? header : `<div>${header}</div>`;
  const { document } = parseHTML(
    `<html><body>${before.map((text) => `<div><span>${text}</span></div>`).join('')}<section${classOf('dossier')} data-patient="${shown.id}">${inside}</section></body></html>`,
  );
  const saying = (text: string) =>
    [...document.querySelectorAll('section td, section dd, section span')].find(
      (each) => each.textContent === text,
    );
  return { document, nameAt: saying(shown.name), birthAt: saying(shown.birthDate) };
}

export const someShown: fc.Arbitrary<Shown> = fc.record({
  id: fc.integer({ min: 100, max: 99_999 }),
  name: fc.constantFrom('Meer, R. van der', 'Jansen, K.', 'O’Neill, T.', 'Yılmaz, E.', 'Groot, G. de'),
  birthDate: fc
    .date({ min: new Date('1920-01-01'), max: new Date('2005-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10).split('-').reverse().join('-')),
});

export const someManner: fc.Arbitrary<Manner> = fc.record({
  layout: fc.constantFrom('table' as const, 'spans' as const, 'list' as const),
  classes: fc.constantFrom('chosen' as const, 'made' as const, 'none' as const),
  build: fc.stringMatching(/^[a-z0-9]{6}$/),
  language: fc.constantFrom('nl' as const, 'en' as const),
  order: fc.constantFrom('name-first' as const, 'birth-date-first' as const),
  before: fc.array(fc.constantFrom('Agenda', 'Taken', 'Jansen, K.', '01-01-2001'), { maxLength: 3 }),
  wrapped: fc.constantFrom('once' as const, 'twice' as const),
});
