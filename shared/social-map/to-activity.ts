import { parseDateSpan } from '../domain/calendar/partial-date.ts';
import { fourDigits } from '../domain/record/postcode.ts';
import type { ActivityCost } from '../domain/referral/as-text/card-activity.ts';
import { type ThemeId, themes } from '../domain/referral/choice-fields.ts';
import {
  type Activity,
  type ActivityPlace,
  type ActivityTime,
  weekdays,
} from '../domain/social-map/activity.ts';
import { type ChoiceLabels, wordReader } from '../sheet/vocabulary.ts';
import { nlReferral } from '../text/nl/referral/referral-text.ts';
import { type HsdsService, THEME_TAXONOMY } from './hsds-schema.ts';

const labels: ChoiceLabels = { theme: nlReferral.options.themes };
const readWords = wordReader([labels], {});

/** The themes in a cell, by id, by label or by what people usually write; and words that are none. */
export function readThemes(words: string): {
  readonly known: readonly ThemeId[];
  readonly unknown: readonly string[];
} {
  const { ids, unknown } = readWords('theme', words);
  return { known: themes.filter((theme) => ids.includes(theme)), unknown };
}

/** Themes of a service, and those words of our own taxonomy that are no theme. */
export function themesOf({ attributes }: Pick<HsdsService, 'attributes'>): ReturnType<typeof readThemes> {
  const read = attributes.map(({ taxonomy_term: term }) => {
    const said = [term?.code, term?.name].filter((one) => one !== undefined).map(readThemes);
    const known = said.flatMap((one) => one.known);
    const isOurs = term?.taxonomy === THEME_TAXONOMY && known.length === 0;
    return { known, unknown: isOurs ? [term.code ?? term.name ?? ''] : [] }; // a term may have neither
  });
  const known = read.flatMap((one) => one.known);
  return {
    known: themes.filter((theme) => known.includes(theme)),
    unknown: read.flatMap((one) => one.unknown),
  };
}

/** A service of the file → an activity in our words. */
export function toActivity(service: HsdsService): Activity {
  const { id, name, status, description, url, organization, phones, assured_date } = service;
  const atPlaces = service.service_at_locations.flatMap(({ schedules }) => schedules);
  const schedules = [...service.schedules, ...atPlaces];
  const last = schedules.map(({ valid_to }) => parseDateSpan(valid_to)?.last.toString() ?? ''); // goes on
  return {
    id,
    name,
    organisation: organization?.name ?? '', // a neighbour's own initiative has none
    description: description ?? '', // the name may say enough
    themes: themesOf(service).known,
    places: placesOf(service),
    times: schedules.flatMap(toTime),
    cost: costOf(service),
    forWhom: forWhomOf(service),
    phone: phones[0]?.number ?? '', // a web address may do
    link: url ?? '', // a phone number may do
    checkedOn: parseDateSpan(assured_date)?.first.toString() ?? '', // no one said
    until: last.includes('') ? '' : (last.toSorted().at(-1) ?? ''), // without a schedule it goes on
    status: status === 'active' ? 'active' : 'stopped',
  };
}

function placesOf({ service_at_locations, service_areas }: HsdsService): readonly ActivityPlace[] {
  const municipality = service_areas[0]?.name ?? ''; // then the town tells
  const places = service_at_locations.flatMap(({ location }) => {
    if (location === undefined) return [];
    const addresses = location.addresses.length === 0 ? [undefined] : location.addresses;
    return addresses.map((address) => ({
      name: location.name ?? '', // an address alone
      address: address?.address_1 ?? '',
      postcode: fourDigits(address?.postal_code ?? ''),
      city: address?.city ?? '',
      wijk: address?.region ?? '',
      municipality,
    }));
  });
  if (places.length > 0 || municipality === '') return places;
  return [{ name: '', address: '', postcode: '', city: '', wijk: '', municipality }];
}

type Schedule = HsdsService['schedules'][number];

function toTime({
  description,
  byday = '',
  freq,
  interval = 1,
  opens_at,
  closes_at,
}: Schedule): readonly ActivityTime[] {
  if (description !== undefined) return [{ kind: 'words', words: description }];
  const days = weekdays.filter((day) => new RegExp(`(^|[^A-Z])${day}($|[^A-Z])`).test(byday));
  if (days.length === 0) return [];
  const every = freq === 'MONTHLY' ? 'month' : interval === 2 ? 'other-week' : 'week';
  return [{ kind: 'days', days, opensAt: hoursIn(opens_at), closesAt: hoursIn(closes_at), every }];
}

function hoursIn(time = ''): string {
  return /^\d{1,2}:\d{2}/.exec(time)?.[0].padStart(5, '0') ?? ''; // not told
}

/** Words that say that it costs nothing, and no more than that. */
const saysFree = /^(gratis|geen( kosten)?|kosteloos|niets|nihil|free|€?\s*0([.,]00?|,-)?)[.!]?$/i;

/** What no one said is unknown: it is never taken for free. */
function costOf({ cost_options, fees_description }: HsdsService): ActivityCost {
  const amounts = cost_options.filter(({ amount }) => amount !== undefined);
  const told = cost_options.map(costWords).filter((words) => words !== '');
  const words = [...(fees_description === undefined ? [] : [fees_description]), ...told].join('; ');
  const isFree =
    (fees_description === undefined || saysFree.test(fees_description.trim())) &&
    amounts.length === cost_options.length &&
    amounts.every(({ amount, option, amount_description }) => {
      return amount === 0 && option === undefined && amount_description === undefined;
    });
  if (words === '' && cost_options.length === 0) return { kind: 'unknown' };
  if (isFree) return { kind: 'free' };
  return words === '' ? { kind: 'unknown' } : { kind: 'costs', words };
}

function costWords({
  amount,
  currency = 'EUR',
  option,
  amount_description,
}: HsdsService['cost_options'][number]): string {
  const sign = currency.toUpperCase() === 'EUR' ? '€' : currency.toUpperCase();
  const price = amount === undefined ? '' : `${sign} ${amount.toFixed(2).replace('.', ',')}`;
  return [price, amount_description, option].filter((part) => part !== undefined && part !== '').join(' ');
}

function forWhomOf({ eligibility_description, minimum_age: from, maximum_age: to }: HsdsService): string {
  if (eligibility_description !== undefined) return eligibility_description;
  if (from !== undefined && to !== undefined) return `${from} tot en met ${to} jaar`;
  if (from !== undefined) return `vanaf ${from} jaar`;
  return to === undefined ? '' : `tot en met ${to} jaar`;
}
