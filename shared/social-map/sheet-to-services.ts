import { fourDigits } from '../domain/record/postcode.ts';
import { readDay, type SheetCell, textOf } from '../sheet/cell.ts';
import { isEmptyRow } from '../sheet/read-file.ts';
import { SheetError } from '../sheet/sheet-problem.ts';
import { THEME_TAXONOMY } from './hsds-schema.ts';
import { countMapHeadings, type MapColumn, mapColumnOf, mapColumns } from './map-columns.ts';
import { readThemes } from './to-activity.ts';

/** One row of a sheet as a service of HSDS, to be checked like any other. */
type SheetService = {
  /** As the spreadsheet counts it, from 1. */
  readonly row: number;
  readonly json: object;
  /** Words in the column of themes that are no theme. */
  readonly unknownThemes: readonly string[];
};

/** A sheet with one activity a row. */
export type MapSheet = {
  readonly services: readonly SheetService[];
  /** The heading above each column that is read. */
  readonly headings: ReadonlyMap<MapColumn, string>;
  readonly passedOver: readonly string[];
};

/** Titles may stand above the headings, but not many. */
const MOST_TITLE_ROWS = 30;

/** Rows of a sheet → services. Throws a SheetError when no row heads an activity. */
export function sheetToServices(rows: readonly (readonly SheetCell[])[]): MapSheet {
  const candidates = rows.slice(0, MOST_TITLE_ROWS).map((row, index) => ({
    row,
    index,
    known: countMapHeadings(row),
  }));
  const [best] = candidates.toSorted((one, other) => other.known - one.known || one.index - other.index);
  if (best === undefined || best.known < 2 || !best.row.some((cell) => mapColumnOf(cell) === 'name')) {
    throw new SheetError('no-headings');
  }
  const columns = best.row.map(mapColumnOf);
  const headings = new Map(
    mapColumns.flatMap((column) => {
      const at = columns.indexOf(column);
      return at < 0 ? [] : [[column, textOf(best.row[at])] as const];
    }),
  );
  const services = rows.flatMap((row, index) => {
    if (index <= best.index || isEmptyRow(row)) return [];
    return [toService((column) => row[columns.indexOf(column)], index + 1)];
  });
  const passedOver = best.row.filter((cell, at) => textOf(cell) !== '' && columns[at] === undefined);
  return { services, headings, passedOver: passedOver.map((cell) => textOf(cell)) };
}

/** The column that a place in a service was made from, for who mends the sheet. */
export function columnOfPath(path: readonly PropertyKey[]): MapColumn | undefined {
  const dotted = path.join('.');
  return mapColumns.find((column) => pathOf[column] === dotted || pathOf[column].startsWith(`${dotted}.`));
}

const place = 'service_at_locations.0.location';
const pathOf: Readonly<Record<MapColumn, string>> = {
  id: 'id',
  name: 'name',
  theme: 'attributes',
  place: `${place}.name`,
  address: `${place}.addresses.0.address_1`,
  postcode: `${place}.addresses.0.postal_code`,
  city: `${place}.addresses.0.city`,
  wijk: `${place}.addresses.0.region`,
  municipality: 'service_areas.0.name',
  when: 'schedules.0.description',
  cost: 'fees_description',
  'for-whom': 'eligibility_description',
  organisation: 'organization.name',
  phone: 'phones.0.number',
  link: 'url',
  description: 'description',
  until: 'schedules.0.valid_to',
  checked: 'assured_date',
};

/** Words in a cell that say that it is not known, or that there is none. */
const saysNothing = /^(-+|–|—|\?|\.|onbekend|niet bekend|n\.?v\.?t\.?)$/i;

function toService(cellAt: (column: MapColumn) => SheetCell | undefined, row: number): SheetService {
  const cell = (column: MapColumn) => {
    const text = textOf(cellAt(column));
    return saysNothing.test(text) ? '' : text;
  };
  const themes = readThemes(cell('theme'));
  const schedule = { description: cell('when'), valid_to: dayIn(cellAt('until')) };
  return {
    row,
    unknownThemes: themes.unknown,
    json: {
      id:
        cell('id') ||
        [cell('name'), cell('place'), cell('when')].join(' ').toLowerCase().trim().slice(0, 100) ||
        `rij ${row}`,
      name: cell('name'),
      description: cell('description'),
      url: toAddress(cell('link')),
      eligibility_description: cell('for-whom'),
      fees_description: cell('cost'),
      assured_date: dayIn(cellAt('checked')),
      organization: { name: cell('organisation') },
      phones: filled([{ number: cell('phone') }]),
      schedules: filled([schedule]),
      service_areas: filled([{ name: cell('municipality') }]),
      service_at_locations: [
        {
          location: {
            name: cell('place'),
            addresses: filled([
              {
                address_1: cell('address'),
                city: cell('city'),
                region: cell('wijk'),
                postal_code: postcodeIn(cell('postcode')),
              },
            ]),
          },
        },
      ],
      attributes: themes.known.map((theme) => ({
        taxonomy_term: { code: theme, name: theme, taxonomy: THEME_TAXONOMY },
      })),
    },
  };
}

/** People leave https:// out; what has another scheme is for the check to refuse. */
function toAddress(written: string): string {
  return /^(www\.)?[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(written) ? `https://${written}` : written;
}

/** "9991ab" as it is usually written. */
function postcodeIn(written: string): string {
  if (fourDigits(written) === '') return written;
  return written
    .replace(/\s+/g, '')
    .replace(/^(\d{4})(?=[A-Za-z])/, '$1 ')
    .toUpperCase();
}

/** A date as ISO; what is none stays as it is, to be named. */
function dayIn(cell: SheetCell | undefined): string {
  const day = readDay(cell);
  if (day === 'no') return '';
  return typeof day === 'object' ? day.on : textOf(cell);
}

/** Only what has something in it: an empty place is none. */
function filled<T extends Readonly<Record<string, string>>>(parts: readonly T[]): readonly T[] {
  return parts.filter((part) => Object.values(part).some((value) => value !== ''));
}
