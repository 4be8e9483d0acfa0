import { describe, expect, test } from 'vitest';
import { coach, outgoing } from '../../../builders/draft.ts';
import { patientRef } from '../../../builders/patient.ts';
import { exchangeWith, system } from '../../../builders/scripted-exchange.ts';

const named = { panel: patientRef, launch: patientRef, page: patientRef };

describe('a region with two coach organisations', () => {
  const lindeveen = coach({ id: 'lindeveen', organization: 'Organization/lindeveen' });
  const oostdrecht = coach({ id: 'oostdrecht', reference: 'Organization/oostdrecht' });
  const atLindeveen = under('key-of-ria-Organization/lindeveen', 'ex-7');
  const atOostdrecht = under('key-of-ria-Organization/oostdrecht', 'ex-8');
  const region = { coaches: [lindeveen, oostdrecht], keys: 'one an organisation' } as const;

  test('has a patient for each of them, that only names its own', async () => {
    const { exchange, bundles } = exchangeWith({ ...region, patients: [atOostdrecht] });
    await exchange.send(outgoing({ coach: lindeveen }), named);

    const made = bundles[0]?.entry?.[0]?.resource;
    expect(made).toMatchObject({
      resourceType: 'Patient',
      identifier: [{ value: 'key-of-ria-Organization/lindeveen' }],
      managingOrganization: { reference: 'Organization/lindeveen' },
    });
    expect(JSON.stringify(bundles)).not.toContain('oostdrecht');
  });

  test('finds the patient of the organisation that is asked', async () => {
    const { exchange, bundles } = exchangeWith({ ...region, patients: [atLindeveen, atOostdrecht] });
    await exchange.send(outgoing({ coach: oostdrecht }), named);

    expect(JSON.stringify(bundles)).toContain('"reference":"Patient/ex-8"');
    expect(JSON.stringify(bundles)).not.toContain('Patient/ex-7');
  });

  test('gets no second referral when the answer was lost and another organisation is chosen then', async () => {
    const { exchange, bundles } = exchangeWith({
      ...region,
      patients: [atLindeveen],
      line: 'has it already',
    });

    expect(await exchange.send(outgoing({ coach: oostdrecht }), named)).not.toMatchObject({ kind: 'sent' });
    expect(bundles).toEqual([]);
  });

  test('is asked for all referrals of the patient in one search by name, whichever organisation has them', async () => {
    const { exchange, asked } = exchangeWith({ ...region, patients: [atLindeveen, atOostdrecht] });
    await exchange.read(patientRef.patient, new AbortController().signal);

    const paths = asked.map(({ path }) => decodeURIComponent(path));
    expect(paths.filter((path) => path.startsWith('Patient?'))).toHaveLength(1);
    expect(paths.some((path) => path.includes('ex-7'))).toBe(true);
    expect(paths.some((path) => path.includes('ex-8'))).toBe(true);
  });
});

function under(value: string, id: string) {
  return { resourceType: 'Patient', id, identifier: [{ system, value }] };
}
