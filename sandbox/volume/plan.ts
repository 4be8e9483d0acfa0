import { type Chance, seededChance } from './chance.ts';
import { fewLiveHere } from './neighbourhoods.ts';
import { drawPerson, type Person } from './person.ts';
import {
  declineWhys,
  type Plan,
  type PlannedDecline,
  type PlannedReferral,
  type PlannedSending,
  type VolumeOptions,
  type World,
} from './planned.ts';
import { practiceDays } from './practice-days.ts';
import { drawPractices } from './referrers.ts';
import { patientSaid, whatMattered } from './sayings.ts';
import { drawSending } from './sending.ts';
import { sendingDays } from './sending-days.ts';
import { drawReasons, drawThemes } from './wishes.ts';

/** Makes up three years that end yesterday; the same seed and day make up the same years. */
export function makePlan({ count, seed, today, practices = 1 }: VolumeOptions): Plan {
  const first = today.subtract({ years: 3 });
  const days = practiceDays(first, today.subtract({ days: 1 }));
  const chance = seededChance(seed);
  const drawDay = sendingDays(days, chance);
  const world: World = { chance, first, days, drawDay, practices: drawPractices(practices), people: [] };

  const sent = drawSendings(world, count);
  return {
    days,
    practices: world.practices,
    people: world.people,
    sent,
    drafts: Array.from({ length: Math.ceil(count * 0.03) }, (_, index) =>
      drawDraft(world, count + index + 1),
    ),
    declined: Array.from({ length: Math.round(count * 0.3) }, (_, index) => drawDecline(world, index + 1)),
  };
}

function drawSendings(world: World, count: number): readonly PlannedSending[] {
  const sent: PlannedSending[] = [];
  while (sent.length < count) {
    const number = sent.length + 1;
    const sending = drawSending(
      world,
      drawReferral(world, somebody(world), world.drawDay(), number),
      undefined,
    );
    sent.push(sending);

    const again = dayOfSecondTry(world, sending);
    if (again === undefined || sent.length === count) continue;
    const second = drawReferral(world, sending.person, again, number + 1);
    sent.push(drawSending(world, second, sending.key));
  }
  return sent;
}

function dayOfSecondTry({ chance, days }: World, { withdrawal }: PlannedSending): number | undefined {
  if (!withdrawal || !chance.percent(60)) return undefined;
  const day = days.workingDaysAfter(withdrawal.day, 1 + chance.below(10));
  return day < days.count ? day : undefined;
}

function drawReferral(world: World, person: Person, day: number, number: number): PlannedReferral {
  const { chance, practices } = world;
  const practice = practices.find(({ id }) => id === person.practice);
  return {
    number,
    key: chance.uuid(),
    person,
    referrer: chance.weighted(practice?.referrers ?? []), // everybody's practice is in the list
    day,
    time: drawTime(chance),
    reasons: drawReasons(chance),
    themes: drawThemes(chance),
    words: chance.pick(patientSaid),
    matters: chance.pick(whatMattered),
  };
}

// Around midnight the day differs between the practice's clock and UTC, and with it the month and the year.
function drawTime(chance: Chance): string {
  const hour = chance.percent(3) ? chance.pick([0, 23]) : 8 + chance.below(10);
  return `${two(hour)}:${two(chance.below(60))}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function drawDraft(world: World, number: number): PlannedReferral {
  const { chance, days, practices } = world;
  const age = chance.percent(15) ? chance.below(400) : chance.below(40);
  const referral = drawReferral(world, somebody(world), days.count - 1 - age, number);
  const practice = practices.find(({ id }) => id === referral.person.practice);
  return { ...referral, referrer: practice && chance.percent(60) ? practice.assistant : referral.referrer };
}

function drawDecline(world: World, number: number): PlannedDecline {
  const { person, referrer, day } = drawReferral(world, somebody(world), world.drawDay(), number);
  return { number, person, referrer, day, why: declineWhys[number % declineWhys.length] ?? 'not-told' };
}

/** Mostly somebody new; the few of the small number only once. */
function somebody(world: World): Person {
  const { chance, people } = world;
  const known = people.length - fewLiveHere.patients;
  if (known > 0 && chance.percent(20)) {
    return people[fewLiveHere.patients + chance.below(known)] ?? newPerson(world);
  }
  return newPerson(world);
}

const ages: readonly (readonly [AgeGroup, number])[] = [
  [{ from: 18, upTo: 30 }, 11],
  [{ from: 30, upTo: 45 }, 17],
  [{ from: 45, upTo: 60 }, 23],
  [{ from: 60, upTo: 75 }, 28],
  [{ from: 75, upTo: 95 }, 21],
];
type AgeGroup = { readonly from: number; readonly upTo: number };

function newPerson({ chance, first, practices, people }: World): Person {
  const { from, upTo } = chance.weighted(ages);
  const practice = chance.pick(practices);
  const age = { years: from + chance.below(upTo - from), days: chance.below(365) };
  const person = drawPerson(chance, {
    number: people.length,
    practice: practice.id,
    born: first.subtract(age),
  });
  people.push(person);
  return person;
}
