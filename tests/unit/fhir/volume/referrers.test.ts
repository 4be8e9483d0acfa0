import { describe, expect, test } from 'vitest';
import { referrerTypes } from '../../../../shared/domain/people/referrer-types.ts';
import { serverAddress } from '../../../../shared/domain/record/server-address.ts';
import { extensions } from '../../../../shared/fhir/element/codes.ts';
import { toRequester } from '../../../../shared/fhir/element/references.ts';
import { createReferrers, saidType } from '../../../../shared/fhir/volume/referrers.ts';
import { nlRoles } from '../../../../shared/text/nl/roles-text.ts';
import { huisarts, outgoing } from '../../../builders/draft.ts';
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

describe('what a referral says of its referrer', () => {
  const said = (valueCode: unknown, url: string = extensions.referrerType) => ({
    reference: 'PractitionerRole/3',
    extension: [{ url, valueCode }],
  });

  test.each([
    { requester: said('fysiotherapeut'), is: 'fysiotherapeut', because: 'it is a word of the list' },
    { requester: said('Fysio'), is: 'fysiotherapeut', because: 'another spelling is the same row' },
    { requester: said('Jan Jansen'), is: undefined, because: 'a word of no list may be a name' },
    {
      requester: said('fysiotherapeut', 'https://x.example'),
      is: undefined,
      because: 'it is said of something else',
    },
    { requester: said(3), is: undefined, because: 'it is no word' },
    { requester: { reference: 'PractitionerRole/3' }, is: undefined, because: 'nothing is said' },
    { requester: undefined, is: undefined, because: 'no one is named' },
  ])('is $is: $because', ({ requester, is }) => {
    expect(saidType(requester)?.referrerType).toBe(is);
  });

  test.each(Object.entries(nlRoles.professions))(
    'counts who says to be a %s, as one of the list',
    (_id, name) => {
      const requester = toRequester(outgoing({ referrer: { ...huisarts, roleText: name } }));
      expect(referrerTypes.map(({ id }) => id)).toContain(saidType(requester)?.referrerType);
    },
  );

  test('is nothing where the words of the HIS are on no list', () => {
    const requester = toRequester(outgoing({ referrer: { ...huisarts, roleText: 'arts in opleiding' } }));
    expect(requester.extension).toBeUndefined();
  });
});
