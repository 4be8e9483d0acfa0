import { describe, expect, test } from 'vitest';
import { patientStories, rawResources } from '../../../../sandbox/patients/index.ts';
import { ofType, saturday, story } from './seeded.ts';

const names = [
  'eenzame-weduwe',
  'burn-out',
  'schulden',
  'spanningshoofdpijn',
  'niets-psychosociaals',
  'zestien',
  'depressie',
  'suicidepoging',
  'geweld-thuis',
  'nieuw-bericht',
  'geen-plek',
  'afgerond',
  'twintig-jaar',
  'geen-toegang',
  'stu3',
  'bijna-leeg',
  'overleden',
];

describe('the stories', () => {
  test('are those that the sandbox promises', () => {
    expect(patientStories.map(({ id }) => id)).toEqual(names);
  });

  test.each(patientStories)(
    '$id is the id of its patient, and is told in Dutch',
    ({ id, title, tells, resources }) => {
      expect(ofType('Patient', resources(saturday)).map((patient) => patient.id)).toEqual([id]);
      expect(title.length).toBeGreaterThan(10);
      expect(tells.length).toBeGreaterThan(40);
    },
  );

  test.each([
    { id: 'eenzame-weduwe', codes: ['Z15', 'Z04.03'], because: 'her husband died and she is lonely' },
    { id: 'burn-out', codes: ['P78', 'Z05.02'], because: 'overstrained by a conflict at work' },
    { id: 'schulden', codes: ['Z01', 'Z08', 'Z03'], because: 'debts, forms and the rent' },
    { id: 'spanningshoofdpijn', codes: ['N02', 'L01'], because: 'headache recorded, neck only hinted at' },
    { id: 'depressie', codes: ['P76', 'Z06'], because: 'under treatment, and out of work' },
    { id: 'suicidepoging', codes: ['P77'], because: 'the attempt is in the record' },
    { id: 'geweld-thuis', codes: ['Z25'], because: 'violence by her partner' },
    { id: 'twintig-jaar', codes: ['Z15', 'N02'], because: 'signals among five thousand resources' },
    { id: 'geen-toegang', codes: ['Z15', 'P03'], because: 'there is something that may not be read' },
  ])('$id has $codes among its open episodes: $because', ({ id, codes }) => {
    expect(openEpisodes(id)).toEqual(expect.arrayContaining(codes));
  });

  test('niets-psychosociaals has nothing that begins with P or Z', () => {
    expect(openEpisodes('niets-psychosociaals').filter((code) => /^[PZ]/.test(code))).toEqual([]);
  });

  test('geweld-thuis says "niet bellen" beside every number, and on a flag', () => {
    const resources = story('geweld-thuis').resources(saturday);
    const remarks = ofType('Patient', resources)[0]?.telecom?.map(
      ({ extension }) => extension?.[0]?.valueString,
    );

    expect(remarks).toEqual(['Niet bellen', 'Niet bellen']);
    expect(ofType('Flag', resources)[0]?.code.text).toMatch(/^Niet bellen/);
  });

  test('bijna-leeg has nothing but a patient', () => {
    expect(story('bijna-leeg').resources(saturday)).toHaveLength(1);
  });

  test('stu3 sends episodes and contacts in the older shape only', () => {
    const raw = rawResources(saturday);

    expect(raw.map(({ resourceType }) => resourceType)).toEqual([
      ...Array(3).fill('Condition'),
      ...Array(3).fill('Encounter'),
    ]);
    expect(raw[0]).toMatchObject({ clinicalStatus: 'active', assertedDate: '2026-07-21' });
    expect(ofType('Condition', story('stu3').resources(saturday))).toEqual([]);
  });
});

describe('the calendar of the stories', () => {
  test.each(['2026-11-21', '2027-02-28', '2028-02-29', '2030-06-03'])('zestien is sixteen on %s', (date) => {
    const today = Temporal.PlainDate.from(date);
    const [patient] = ofType('Patient', story('zestien').resources(today));

    expect(
      Temporal.PlainDate.from(patient?.birthDate ?? '').until(today, { largestUnit: 'years' }).years,
    ).toBe(16);
  });

  test.each(['2026-11-21', '2027-03-01', '2028-02-29'])(
    'spanningshoofdpijn has ten contacts in the year before %s',
    (date) => {
      const today = Temporal.PlainDate.from(date);
      const encounters = ofType('Encounter', story('spanningshoofdpijn').resources(today));
      const days = encounters.map(({ period }) => Temporal.PlainDate.from(period?.start?.slice(0, 10) ?? ''));
      const yearAgo = today.subtract({ months: 12 });

      expect(days).toHaveLength(11);
      expect(days.filter((day) => Temporal.PlainDate.compare(day, yearAgo) >= 0)).toHaveLength(10);
    },
  );

  test('nobody was at the practice in a weekend, but for who is there now', () => {
    const past = patientStories
      .flatMap(({ resources }) => ofType('Encounter', resources(saturday)))
      .filter(({ status }) => status === 'finished');
    const weekdays = past.map(
      ({ period }) => Temporal.PlainDate.from(period?.start?.slice(0, 10) ?? '').dayOfWeek,
    );

    expect(Math.max(...weekdays)).toBeLessThanOrEqual(5);
  });

  test('most patients are in consult right now', () => {
    const inConsult = patientStories.filter(({ resources }) =>
      ofType('Encounter', resources(saturday)).some(({ status }) => status === 'in-progress'),
    );

    expect(inConsult).toHaveLength(14);
  });

  test('twintig-jaar holds five thousand resources of twenty years', () => {
    const resources = story('twintig-jaar').resources(saturday);
    const starts = ofType('Encounter', resources).map(({ period }) => period?.start ?? '');

    expect(resources).toHaveLength(5_000);
    expect(starts.toSorted()[0]?.slice(0, 4)).toBe('2006');
    expect(ofType('Condition', resources).length).toBeGreaterThan(100);
  });
});

function openEpisodes(id: string): readonly string[] {
  return ofType('Condition', story(id).resources(saturday))
    .filter(({ clinicalStatus }) => clinicalStatus?.coding?.[0]?.code === 'active')
    .map(
      ({ code }) =>
        code?.coding?.findLast(({ system }) => system?.includes('icpc') || system?.includes('4.4.31'))
          ?.code ?? '',
    );
}
