import type { Condition, Encounter, Observation } from 'fhir/r4';
import { dateAgo, instantAt, workdayAtOrBefore } from './calendar.ts';
import { type Contact, contactResources } from './contact.ts';
import { episodeResource } from './episode.ts';
import { type Random, seededRandom } from './random.ts';
import { systems } from './systems.ts';

type HistoryResource = Condition | Encounter | Observation;

/** How long a history to make up, and from which seed. */
type LongHistory = { readonly patient: string; readonly count: number; readonly seed: number };

const daysOfHistory = 20 * 365;
const shareOfEpisodes = 25;
const measurementsPerContact = 3;

const ailments = [
  { icpc: 'R74', text: 'Verkoudheid' },
  { icpc: 'R05', text: 'Hoesten' },
  { icpc: 'L03', text: 'Lage rugpijn' },
  { icpc: 'S88', text: 'Contacteczeem' },
  { icpc: 'U71', text: 'Blaasontsteking' },
  { icpc: 'H81', text: 'Oorsmeer' },
  { icpc: 'D01', text: 'Buikpijn' },
  { icpc: 'L15', text: 'Knieklachten' },
] as const;

const complaints = [
  'Bekende klacht, weer wat meer.',
  'Komt voor controle.',
  'Sinds een week last.',
  'Gaat beter dan vorige keer.',
] as const;
const plans = ['Uitleg, zo nodig terug.', 'Co 3 mnd.', 'Lab en dan bellen.', 'Recept herhaald.'] as const;

const measurements = [
  { loinc: '8480-6', text: 'Bloeddruk systolisch', unit: 'mm[Hg]', from: 122, spread: 30 },
  { loinc: '8462-4', text: 'Bloeddruk diastolisch', unit: 'mm[Hg]', from: 70, spread: 18 },
  { loinc: '29463-7', text: 'Gewicht', unit: 'kg', from: 84, spread: 9 },
  { loinc: '4548-4', text: 'HbA1c', unit: 'mmol/mol', from: 46, spread: 16 },
] as const;

/** Twenty years of ordinary complaints and check-ups, exactly as many resources as asked, always the same ones. */
export function longHistory(
  { patient, count, seed }: LongHistory,
  today: Temporal.PlainDate,
): HistoryResource[] {
  const random = seededRandom(seed);
  const made: HistoryResource[] = [];
  for (let turn = 1; made.length < count; turn += 1) {
    const daysAgo = 3 + random.below(daysOfHistory);
    if (turn % shareOfEpisodes < 6) made.push(pastEpisode(patient, { turn, daysAgo }, random, today));
    made.push(...pastContact(patient, { turn, daysAgo }, random, today));
  }
  return made.slice(0, count);
}

type Turn = { readonly turn: number; readonly daysAgo: number };

function pastEpisode(
  patient: string,
  { turn, daysAgo }: Turn,
  random: Random,
  today: Temporal.PlainDate,
): Condition {
  const ended = { days: Math.max(1, daysAgo - 1 - random.below(40)) };
  const episode = episodeResource(
    patient,
    { ...random.pick(ailments), since: { days: daysAgo }, ended },
    today,
  );
  return { ...episode, id: `${patient}-episode-${turn}` };
}

function pastContact(
  patient: string,
  { turn, daysAgo }: Turn,
  random: Random,
  today: Temporal.PlainDate,
): HistoryResource[] {
  const id = `${patient}-verleden-${turn}`;
  const contact: Contact = {
    ago: { days: daysAgo },
    kind: random.pick(['consult', 'consult', 'telefonisch'] as const),
    by: random.pick(['huisarts', 'poh', 'assistent'] as const),
    soep: { S: random.pick(complaints), E: random.pick(ailments).text, P: random.pick(plans) },
  };
  const at = instantAt(workdayAtOrBefore(dateAgo(today, contact.ago)), '09:25');
  return [
    ...contactResources(contact, { id, patient, reason: undefined }, today),
    ...Array.from({ length: measurementsPerContact }, (_, index) =>
      measurement({ id: `${id}-meting-${index + 1}`, patient, encounter: id, at }, random),
    ),
  ];
}

type MeasurementPlace = {
  readonly id: string;
  readonly patient: string;
  readonly encounter: string;
  readonly at: string;
};

function measurement({ id, patient, encounter, at }: MeasurementPlace, random: Random): Observation {
  const { loinc, text, unit, from, spread } = random.pick(measurements);
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    code: { coding: [{ system: systems.loinc, code: loinc, display: text }], text },
    subject: { reference: `Patient/${patient}` },
    encounter: { reference: `Encounter/${encounter}` },
    effectiveDateTime: at,
    valueQuantity: { value: from + random.below(spread), unit, system: systems.ucum, code: unit },
  };
}
