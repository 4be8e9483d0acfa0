import { describe, expect, test } from 'vitest';
import { ofType, saturday, story } from './seeded.ts';

const stepSystem = 'https://welzijnoprecept.example/fhir/CodeSystem/wor-step';

describe('the referrals in the stories', () => {
  test.each([
    { id: 'nieuw-bericht', status: 'in-progress', because: 'the coach is at work on it' },
    { id: 'geen-plek', status: 'rejected', because: 'there was no room' },
    { id: 'afgerond', status: 'completed', because: 'it went all the way' },
  ])('$id is $status: $because', ({ id, status }) => {
    expect(task(id).status).toBe(status);
  });

  test('geen-plek says why', () => {
    expect(task('geen-plek').statusReason?.text).toMatch(/^Geen plek/);
  });

  test('afgerond has a dated event for each of the coach’s steps', () => {
    expect(events('afgerond')).toEqual(
      expect.arrayContaining([
        'accepted',
        'contacted',
        'intake-done',
        'matched',
        'activity-started',
        'aftercare',
        'completed',
      ]),
    );
  });

  test('the events of a referral are told in the order in which they happened', () => {
    for (const id of ['nieuw-bericht', 'afgerond']) {
      const moments = dated(id).map(({ valueDateTime = '' }) => Date.parse(valueDateTime));
      expect(moments).toEqual(moments.toSorted((one, other) => one - other));
    }
  });

  test('nieuw-bericht has a message of yesterday to the one who referred', () => {
    const [message] = ofType('Communication', story('nieuw-bericht').resources(saturday));

    expect(message?.sent?.slice(0, 10)).toBe('2026-11-20');
    expect(message?.recipient?.[0]?.reference).toBe('PractitionerRole/rol-poh');
    expect(message?.about?.[0]?.reference).toBe('Task/nieuw-bericht-taak');
  });

  test('a referral carries neither BSN nor ICPC code', () => {
    for (const id of ['nieuw-bericht', 'geen-plek', 'afgerond']) {
      const sent = story(id)
        .resources(saturday)
        .filter(({ resourceType }) => ['ServiceRequest', 'Task', 'Consent'].includes(resourceType));
      expect(JSON.stringify(sent)).not.toMatch(/99900\d{4}|icpc|"[A-Z]\d{2}(\.\d{2})?"/);
    }
  });

  test('two permissions go with every referral', () => {
    expect(ofType('Consent', story('afgerond').resources(saturday))).toHaveLength(2);
  });
});

function task(id: string) {
  const [found] = ofType('Task', story(id).resources(saturday));
  if (!found) throw new Error(`${id} has no Task`);
  return found;
}

function dated(id: string) {
  return (task(id).output ?? []).filter(({ valueDateTime }) => valueDateTime !== undefined);
}

function events(id: string): readonly (string | undefined)[] {
  return dated(id).map(({ type }) => type.coding?.find(({ system }) => system === stepSystem)?.code);
}
