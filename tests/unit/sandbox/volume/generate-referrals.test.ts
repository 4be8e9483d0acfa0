import type { FhirResource } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { practiceResources } from '../../../../sandbox/patients/index.ts';
import { generateReferrals } from '../../../../sandbox/volume/generate-referrals.ts';
import type { Happened } from '../../../../sandbox/volume/ledger.ts';
import { familyNames } from '../../../../sandbox/volume/person.ts';
import { r4Issues } from '../patients/r4.ts';
import { saturday } from '../patients/seeded.ts';

const count = 2500;
const { resources, ledger } = generateReferrals({ count, seed: 7, today: saturday });
const held = byReference(resources);

describe('generated referrals', () => {
  test('are as many as asked, besides drafts and declines', () => {
    expect(ledger.referrals).toHaveLength(count);
    expect(ledger.drafts.length).toBeGreaterThan(50);
    expect(ledger.declined.length).toBeGreaterThan(500);
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

/** Everything generated, by type and id. */
function byReference(resources: Iterable<FhirResource>): ReadonlyMap<string, FhirResource> {
  return new Map([...resources].map((resource) => [`${resource.resourceType}/${resource.id}`, resource]));
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
