import { describe, expect, test } from 'vitest';
import { practiceResources } from '../../../../sandbox/patients/index.ts';
import { generateReferrals } from '../../../../sandbox/volume/generate-referrals.ts';
import type { Happened } from '../../../../sandbox/volume/ledger.ts';
import { listSizeFor, wijken } from '../../../../sandbox/volume/neighbourhoods.ts';
import { familyNames } from '../../../../sandbox/volume/person.ts';
import { r4Issues } from '../patients/r4.ts';
import { saturday } from '../patients/seeded.ts';
import { byReference, rereadReferrals } from './reread.ts';

const count = 2500;
const { resources, ledger } = generateReferrals({ count, seed: 7, today: saturday });
const held = byReference(resources);
const reread = rereadReferrals(held);

describe('generated referrals', () => {
  test('are as many as asked, besides drafts and declines', () => {
    expect(ledger.referrals).toHaveLength(count);
    expect(ledger.drafts.length).toBeGreaterThan(50);
    expect(ledger.declined.length).toBeGreaterThan(500);
    expect(reread.size).toBe(count + ledger.drafts.length);
  });

  test('are the same for the same seed and day, and others for another seed', () => {
    const again = generateReferrals({ count, seed: 7, today: saturday });
    const other = generateReferrals({ count, seed: 8, today: saturday });

    expect(again.ledger).toEqual(ledger);
    expect([...again.resources]).toEqual([...resources]);
    expect(other.ledger).not.toEqual(ledger);
  });

  test('are valid R4, every tenth of them checked', () => {
    const sample = [...held.values()].filter((_, index) => index % 10 === 0);

    expect(
      sample.flatMap((resource) => r4Issues(resource).map((issue) => `${resource.id}: ${issue}`)),
    ).toEqual([]);
  });

  test('hold no empty list and no null, which R4 does not know', () => {
    expect(JSON.stringify([...held.values()])).not.toMatch(/\[\]|null/);
  });

  test('point only at what is there', () => {
    const known = new Set([...held.keys(), ...byReference(practiceResources(saturday)).keys()]);
    const pointed = JSON.stringify([...held.values()]).matchAll(/"reference":"([^"]+)"/g);

    expect(
      [...new Set([...pointed].map(([, reference = '']) => reference))].filter((one) => !known.has(one)),
    ).toEqual([]);
  });

  test('carry neither BSN nor ICPC code', () => {
    expect(JSON.stringify([...held.values()])).not.toMatch(/NamingSystem\/bsn|icpc/);
  });
});

describe('the ledger', () => {
  test('says of every referral what its resources say', () => {
    const fromLedger = ledger.referrals.map(({ task, postcode, ...entry }) => ({
      task,
      ...pick(entry, [
        'key',
        'sentOn',
        'contactBy',
        'patient',
        'birthDate',
        'sex',
        'role',
        'reasons',
        'themes',
      ]),
      ...pick(entry, ['contacted', 'intake', 'municipality']),
      postcode: postcode?.replace(' ', ''),
      messages: entry.messages.length,
      outcome: entry.outcome,
    }));
    const fromResources = ledger.referrals.map(({ task }) => {
      const {
        status,
        requestStatus: _,
        ...said
      } = reread.get(task) ?? { status: 'draft', requestStatus: '' };
      return { task, ...said, outcome: outcomes[status] ?? 'running' };
    });

    expect(fromResources).toEqual(fromLedger);
  });

  test('takes back request and Task of a withdrawn referral alike', () => {
    const withdrawn = ledger.referrals.filter(({ outcome }) => outcome === 'withdrawn');

    expect(withdrawn.length).toBeGreaterThan(20);
    for (const { task } of withdrawn) {
      expect(reread.get(task)).toMatchObject({ status: 'cancelled', requestStatus: 'revoked' });
    }
  });

  test('keeps drafts apart, and they are drafts in every resource', () => {
    const sent = new Set(ledger.referrals.map(({ task }) => task));

    for (const { task, key, madeOn } of ledger.drafts) {
      expect(sent.has(task)).toBe(false);
      expect(reread.get(task)).toMatchObject({
        key,
        sentOn: madeOn,
        status: 'draft',
        requestStatus: 'draft',
      });
    }
  });

  test('counts every decline that is a Procedure, and no other', () => {
    const procedures = [...held.values()].flatMap((one) =>
      one.resourceType === 'Procedure' && one.status === 'not-done'
        ? [[one.id, one.performedDateTime?.slice(0, 10)]]
        : [],
    );

    expect(procedures).toEqual(ledger.declined.map(({ procedure, on }) => [procedure, on]));
  });

  test('tells the age on the day of sending', () => {
    for (const { birthDate, sentOn, age } of ledger.referrals) {
      if (birthDate === undefined) expect(age).toBeUndefined();
      else expect(age).toBe(Temporal.PlainDate.from(birthDate).until(sentOn, { largestUnit: 'years' }).years);
    }
    expect(Math.min(...ledger.referrals.map(({ age = 99 }) => age))).toBeGreaterThanOrEqual(18);
  });

  test('places every postcode in the wijk of the table', () => {
    for (const { postcode, municipality, wijk } of ledger.referrals) {
      const line = wijken.find(({ postcodes }) => postcodes.some((digits) => postcode?.startsWith(digits)));
      expect([line?.municipality, line?.wijk]).toEqual([municipality, wijk]);
    }
  });
});

describe('three years of referrals', () => {
  const { referrals } = ledger;

  test.each([
    { what: 'a referral withdrawn and made again', found: referrals.filter((one) => one.madeAgainAfter) },
    {
      what: 'first contact on time',
      found: referrals.filter(({ contacted, contactBy }) => isDated(contacted) && contacted.on <= contactBy),
    },
    {
      what: 'first contact too late',
      found: referrals.filter(({ contacted, contactBy }) => isDated(contacted) && contacted.on > contactBy),
    },
    {
      what: 'no contact yet, still in time',
      found: referrals.filter(
        (one) => one.contacted === 'no' && one.outcome === 'running' && one.contactBy > ledger.lastDay,
      ),
    },
    {
      what: 'no contact yet, and late',
      found: referrals.filter(
        (one) => one.contacted === 'no' && one.outcome === 'running' && one.contactBy < ledger.lastDay,
      ),
    },
    { what: 'an intake on an unknown day', found: referrals.filter(({ intake }) => intake === 'undated') },
    {
      what: 'an intake before the first call was written down',
      found: referrals.filter(
        ({ events }) =>
          indexOf(events, 'intake-done') < indexOf(events, 'contacted') &&
          indexOf(events, 'intake-done') >= 0,
      ),
    },
    { what: 'a no-show', found: referrals.filter(({ events }) => indexOf(events, 'no-show') >= 0) },
    { what: 'a rejection', found: referrals.filter(({ outcome }) => outcome === 'rejected') },
    { what: 'an early end', found: referrals.filter(({ outcome }) => outcome === 'ended-early') },
    { what: 'a round-off', found: referrals.filter(({ outcome }) => outcome === 'completed') },
    {
      what: 'no message at all after an intake',
      found: referrals.filter(({ intake, messages }) => intake !== 'no' && messages.length === 0),
    },
    {
      what: 'a patient without a birth date',
      found: referrals.filter(({ birthDate }) => birthDate === undefined),
    },
    {
      what: 'a patient without an address',
      found: referrals.filter(({ postcode }) => postcode === undefined),
    },
    { what: 'a POH who refers', found: referrals.filter(({ kind }) => kind === 'poh-ggz') },
    {
      what: 'a day that differs between Amsterdam and UTC',
      found: referrals.filter(({ task, sentOn }) => !authoredOn(task).startsWith(sentOn)),
    },
  ])('have $what', ({ found }) => {
    expect(found.length).toBeGreaterThan(0);
  });

  test('end yesterday: nothing is told of today or later', () => {
    const days = referrals.flatMap(({ sentOn, withdrawnOn, events, messages }) => [
      sentOn,
      withdrawnOn ?? '',
      ...events.flatMap(({ happened }) => (happened === 'undated' ? [] : [happened.on])),
      ...messages.map(({ on }) => on),
    ]);

    expect(ledger.lastDay).toBe('2026-11-20');
    expect(days.filter((day) => day > ledger.lastDay || (day !== '' && day < ledger.firstDay))).toEqual([]);
  });

  test('are quieter in summer than in autumn, and at weekends', () => {
    const inMonths = (...months: readonly string[]) =>
      referrals.filter(({ sentOn }) => months.includes(sentOn.slice(5, 7))).length;
    const atWeekends = referrals.filter(({ sentOn }) => Temporal.PlainDate.from(sentOn).dayOfWeek > 5).length;

    expect(inMonths('07', '08')).toBeLessThan(inMonths('10', '11') * 0.7);
    expect(atWeekends).toBeGreaterThan(0);
    expect(atWeekends).toBeLessThan(count * 0.02);
  });

  test('go with a list of which somewhat over half a percent a year is referred', () => {
    const rate = (count / 3 / listSizeFor(count)) * 100;

    expect(rate).toBeGreaterThan(0.5);
    expect(rate).toBeLessThan(0.6);
  });

  test('are of people with family names from one list, to search a screen for that may show nobody', () => {
    const names = [...held.values()].flatMap((one) =>
      one.resourceType === 'Patient' ? [one.name?.[0]?.family ?? ''] : [],
    );

    expect(new Set(names)).toEqual(new Set(familyNames));
  });

  test('have one neighbourhood with a small number, however many referrals there are', () => {
    const fromOutside = referrals.filter(({ wijk }) => wijk === 'Buitengebied');

    expect(fromOutside.length).toBeGreaterThan(0);
    expect(new Set(fromOutside.map(({ patient }) => patient)).size).toBeLessThan(5);
  });
});

test('a region has more practices, each with its own people', () => {
  const region = generateReferrals({ count: 200, seed: 1, today: saturday, practices: 5 });
  const regional = byReference([...practiceResources(saturday), ...region.resources]);

  expect(new Set(region.ledger.referrals.map(({ practice }) => practice)).size).toBe(5);
  for (const { role, practice } of region.ledger.referrals) {
    expect(regional.get(`PractitionerRole/${role}`)).toMatchObject({
      organization: { reference: `Organization/${practice}` },
    });
    expect(regional.has(`Organization/${practice}`)).toBe(true);
  }
});

const outcomes: Readonly<Record<string, string>> = {
  cancelled: 'withdrawn',
  rejected: 'rejected',
  completed: 'completed',
  failed: 'ended-early',
};

function pick<T extends object, K extends keyof T>(entry: T, names: readonly K[]) {
  return Object.fromEntries(names.map((name) => [name, entry[name]]));
}

function isDated(happened: Happened): happened is { readonly on: string } {
  return typeof happened === 'object';
}

function indexOf(events: readonly { readonly step: string }[], step: string): number {
  return events.findIndex((event) => event.step === step);
}

function authoredOn(task: string): string {
  const resource = held.get(`Task/${task}`);
  return resource?.resourceType === 'Task' ? (resource.authoredOn ?? '') : '';
}
