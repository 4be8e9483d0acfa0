import { describe, expect, test } from 'vitest';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import { createReferrers } from '../../../../shared/fhir/volume/referrers.ts';
import { page, response } from '../../../builders/scripted-transport.ts';

const { signal } = new AbortController();
const role = {
  resourceType: 'PractitionerRole',
  id: '3',
  practitioner: { reference: 'Practitioner/12' },
  organization: { reference: 'Organization/linde' },
  code: [{ text: 'huisarts' }],
};
const organization = { resourceType: 'Organization', id: 'linde', name: 'De Linde' };
const turned = { modifierExtension: [{ url: 'https://his.example/not' }] };

describe('who refers', () => {
  test.each([
    { role, organization, is: { referrerType: 'huisarts', practice: 'De Linde' }, outcome: 'learnt' },
    {
      role: { ...role, ...turned },
      organization,
      is: { referrerType: '', practice: '' },
      outcome: 'incomplete',
      because: 'the role may mean the opposite',
    },
    {
      role,
      organization: { ...organization, ...turned },
      is: { referrerType: 'huisarts', practice: '' },
      outcome: 'incomplete',
      because: 'the organisation may be another',
    },
  ])('is $is ($outcome): $because', async ({ role, organization, is, outcome }) => {
    const asked: string[] = [];
    const referrers = createReferrers({
      baseUrl: serverAddress('https://his.voorbeeld.example/fhir'),
      request: async ({ path }) => {
        asked.push(path);
        return response(200, page(path.startsWith('Organization') ? [organization] : [role]));
      },
    });

    expect(await referrers.learn(['PractitionerRole/3'], signal)).toBe(outcome);
    expect(referrers.of('PractitionerRole/3')).toEqual(is);
    expect(asked.every((path) => path.includes('modifierExtension'))).toBe(true);
  });
});
