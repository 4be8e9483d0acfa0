import { createHash } from 'node:crypto';
import { wijken } from '../volume/neighbourhoods.ts';

/** Name of the file, beside `config.json`. */
export const SOCIAL_MAP = 'sociale-kaart.json';

/** The made-up activities by theme: what it is called, on which days, for whom and what it costs. */
const patterns = [
  ['moving', 'Wandelgroep', ['MO', 'FR'], 'iedereen', '0'],
  ['moving', 'Stoelyoga', ['TU'], '55-plussers', '3.50'],
  ['moving', 'Fietsen in een rustig tempo', ['WE'], 'iedereen met een fiets', '0'],
  ['moving', 'Zwemmen op muziek', ['TH'], 'volwassenen', '4.25'],
  ['nature', 'Samen in de moestuin', ['SA'], 'iedereen', '0'],
  ['nature', 'Vogels kijken', ['SU'], 'iedereen', '?'],
  ['nature', 'Stiltewandeling', ['WE'], 'wie rust zoekt', '0'],
  ['cooking', 'Eettafel', ['TU', 'TH'], 'iedereen', '6.00'],
  ['cooking', 'Koken voor één', ['MO'], 'wie alleen woont', '5.00'],
  ['cooking', 'Soep in de buurt', ['FR'], 'buurtbewoners', '0'],
  ['taking-part', 'Inloop met koffie', ['MO', 'WE', 'FR'], 'iedereen', '0'],
  ['taking-part', 'Ontmoetingsgroep na verlies', ['TH'], 'wie iemand verloor', '0'],
  ['taking-part', 'Spelletjesmiddag', ['TU'], '65-plussers', '1.50'],
  ['music-culture', 'Zangkoor zonder auditie', ['WE'], 'iedereen die wil zingen', '7.50'],
  ['music-culture', 'Schilderen', ['MO'], 'beginners', '?'],
  ['music-culture', 'Samen naar het museum', ['FR'], 'iedereen', '5.00'],
  ['discovering', 'Taalcafé', ['TH'], 'wie Nederlands wil oefenen', '0'],
  ['discovering', 'Repaircafé', ['SA'], 'iedereen', '0'],
  ['discovering', 'Naaien en breien', ['TU'], 'iedereen', '2.00'],
  ['volunteering', 'Maatje voor een ander', ['WE'], 'volwassenen', '0'],
  ['volunteering', 'Helpen in het buurthuis', ['MO'], 'iedereen', '0'],
  ['caregiver-support', 'Mantelzorgcafé', ['TH'], 'mantelzorgers', '0'],
  ['caregiver-support', 'Even op adem', ['FR'], 'mantelzorgers', '?'],
] as const;

const houses = ['Buurthuis De Linde', 'De Schakel', 'Het Trefpunt', 'Wijkcentrum Oost', 'De Groene Kamer'];
const streets = ['Dorpsstraat', 'Kerkplein', 'Lindelaan', 'Havenweg', 'Molenpad'];

/** In how many days back an activity was last checked: most lately, some over a year ago, few over two years. */
const checkedDaysAgo = [20, 45, 90, 30, 400, 60, 150, 10, 200, 800];

/**
 * A social map of invented activities, as a region hosts it: services of HSDS 3. The same `count` gives the same map
 * but for its dates, which go back from today.
 */
export function socialMap(count: number, today: Temporal.PlainDate) {
  return Array.from({ length: count }, (_none, index) => service(index, today));
}

function service(index: number, today: Temporal.PlainDate) {
  const [theme, kind, days, forWhom, price] = pick(patterns, index);
  const { municipality, wijk, postcodes } = pick(wijken, Math.floor(index / patterns.length) + index);
  const round = Math.floor(index / (patterns.length * wijken.length));
  const house = pick(houses, index * 3 + round);
  const hour = 9 + (index % 9);
  return {
    id: uuid(`service ${index}`),
    name: round === 0 ? `${kind} ${wijk}` : `${kind} ${wijk} ${round + 1}`,
    status: 'active',
    description: `${kind} in ${wijk}, samen met anderen.`,
    url: `https://kaart.lindeveen.example/${index + 1}`,
    eligibility_description: forWhom,
    assured_date: today.subtract({ days: pick(checkedDaysAgo, index) }).toString(),
    organization: {
      id: uuid(`organization ${municipality}`),
      name: `Welzijn ${municipality}`,
      description: '',
    },
    phones: [{ id: uuid(`phone ${index}`), number: `0595 00${String(index % 10_000).padStart(4, '0')}` }],
    schedules: [
      {
        id: uuid(`schedule ${index}`),
        freq: 'WEEKLY',
        interval: index % 7 === 0 ? 2 : 1,
        byday: days.join(','),
        opens_at: `${String(hour).padStart(2, '0')}:00`,
        closes_at: `${hour + 2}:00`,
      },
    ],
    service_areas: [{ id: uuid(`area ${index}`), name: municipality }],
    service_at_locations: [
      {
        id: uuid(`at ${index}`),
        location: {
          id: uuid(`location ${index}`),
          location_type: 'physical',
          name: house,
          addresses: [
            {
              id: uuid(`address ${index}`),
              address_1: `${pick(streets, index + round)} ${1 + (index % 80)}`,
              city: municipality,
              region: wijk,
              state_province: 'Groningen',
              postal_code: postcodes[0],
              country: 'NL',
              address_type: 'physical',
            },
          ],
        },
      },
    ],
    cost_options:
      price === '?' ? [] : [{ id: uuid(`cost ${index}`), currency: 'EUR', amount: Number(price) }],
    attributes: [
      {
        id: uuid(`attribute ${index}`),
        taxonomy_term: {
          id: uuid(`term ${theme}`),
          code: theme,
          name: theme,
          description: theme,
          taxonomy: 'welzijn-op-recept-themas',
        },
      },
    ],
  };
}

function pick<T>(list: readonly T[], index: number): T {
  const one = list[index % list.length];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

/** One id for one name, in the form that HSDS asks. */
function uuid(name: string): string {
  const hex = createHash('sha1').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
