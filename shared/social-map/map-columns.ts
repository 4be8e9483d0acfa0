import type { SheetCell } from '../sheet/cell.ts';
import { textOf } from '../sheet/cell.ts';
import { headingKey } from '../sheet/columns.ts';

/** What a sheet can tell of an activity, in the order of the example file. */
export const mapColumns = [
  'id',
  'name',
  'theme',
  'place',
  'address',
  'postcode',
  'city',
  'wijk',
  'municipality',
  'when',
  'cost',
  'for-whom',
  'organisation',
  'phone',
  'link',
  'description',
  'until',
  'checked',
] as const;
export type MapColumn = (typeof mapColumns)[number];

/** The heading in the example file, and what else people write above such a column. */
const headings: Readonly<Record<MapColumn, readonly [first: string, ...others: readonly string[]]>> = {
  id: ['Nummer', 'nr', 'id', 'volgnummer', 'activiteitnummer'],
  name: ['Activiteit', 'naam', 'naam activiteit', 'titel', 'aanbod', 'wat'],
  theme: ['Thema', "thema's", 'themas', 'categorie', 'rubriek'],
  place: ['Waar', 'locatie', 'plek', 'naam locatie', 'gebouw'],
  address: ['Adres', 'straat', 'straat en huisnummer', 'straat en nummer', 'bezoekadres'],
  postcode: ['Postcode', 'pc', 'pc4'],
  city: ['Plaats', 'woonplaats', 'dorp', 'stad'],
  wijk: ['Wijk', 'buurt', 'stadsdeel', 'wijk buurt'],
  municipality: ['Gemeente'],
  when: ['Wanneer', 'dag en tijd', 'tijd', 'tijden', 'dag', 'tijdstip', 'dagen en tijden'],
  cost: ['Kosten', 'prijs', 'eigen bijdrage', 'bijdrage', 'tarief', 'wat kost het'],
  'for-whom': ['Voor wie', 'doelgroep', 'wie'],
  organisation: ['Organisatie', 'aanbieder', 'naam organisatie', 'georganiseerd door'],
  phone: ['Telefoon', 'telefoonnummer', 'tel', 'tel nr'],
  link: ['Website', 'link', 'internet', 'webadres', 'url', 'webpagina'],
  description: ['Omschrijving', 'beschrijving', 'toelichting', 'uitleg'],
  until: ['Tot en met', 'einddatum', 'laatste keer', 'geldig tot', 'loopt tot'],
  checked: [
    'Nagegaan op',
    ...['nagekeken op', 'gecontroleerd op', 'laatst gecontroleerd', 'datum controle', 'bijgewerkt op'],
  ],
};

const known: ReadonlyMap<string, MapColumn> = new Map(
  mapColumns.flatMap((column) => headings[column].map((one) => [headingKey(one), column] as const)),
);

/** Which column a heading means; undefined for one that is not read. */
export function mapColumnOf(heading: SheetCell | undefined): MapColumn | undefined {
  return known.get(headingKey(textOf(heading)));
}

/** How many different columns the cells of a row head. */
export function countMapHeadings(row: readonly SheetCell[]): number {
  return new Set(row.flatMap((cell) => mapColumnOf(cell) ?? [])).size;
}

/** The headings of the example file, in Dutch as a region keeps its map. */
export const exampleHeadings = mapColumns.map((column) => headings[column][0]);
