import { assert, constantFrom, property, record, subarray, uniqueArray } from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '../../../../shared/domain/people/care-user.ts';
import { readUser } from '../../../../shared/fhir/record/read-user.ts';

const snomed = (code: string) => [{ coding: [{ system: 'http://snomed.info/sct', code }] }];
const work = {
  referrer: snomed('62247001'),
  assistant: snomed('22515006'),
  manager: snomed('159481007'),
  unknown: [{ text: 'opleider' }],
  unsaid: [],
} as const;
type Work = keyof typeof work;

const periods = {
  always: undefined,
  now: { start: '2015-01-01', end: '2099-12-31' },
  ended: { start: '2015-01-01', end: '2019-12-31' },
  'not-begun': { start: '2099-01-01' },
} as const;

let made = 0;
const roleOf12 = (kind: Work, more: object = {}) => {
  made += 1;
  return {
    resourceType: 'PractitionerRole',
    id: `rol-${made}`,
    active: true,
    practitioner: { reference: 'Practitioner/12', display: 'L. Bos' },
    organization: { reference: 'Organization/linde', display: 'De Linde' },
    code: work[kind],
    ...more,
  };
};
const asNamed = (resource: object, id: string) => ({ ...resource, id });
const person = (more: object = {}) => ({
  resourceType: 'Practitioner',
  id: '12',
  name: [{ text: 'L. Bos' }],
  ...more,
});
const learned = (code: string) => person({ qualification: [{ code: snomed(code)[0] }] });

const asked = { reference: 'Practitioner/12', configured: [], found: 'all' } as const;

describe('what a user may do', () => {
  test.each<{ because: string; resources: readonly object[]; role: Role; sources?: object }>([
    {
      because: 'the role of an assistant counts, not the one as huisarts that ended',
      resources: [roleOf12('referrer', { period: periods.ended }), roleOf12('assistant')],
      role: 'assistant',
    },
    {
      because: 'nor the one that has yet to begin',
      resources: [roleOf12('referrer', { period: periods['not-begun'] }), roleOf12('assistant')],
      role: 'assistant',
    },
    {
      because: 'nor the one that is switched off',
      resources: [roleOf12('referrer', { active: false }), roleOf12('assistant')],
      role: 'assistant',
    },
    {
      because: 'a former manager who refers today, refers',
      resources: [roleOf12('manager', { period: periods.ended }), roleOf12('referrer')],
      role: 'referrer',
    },
    {
      because: 'whose only role ended is asked',
      resources: [roleOf12('referrer', { period: periods.ended }), person()],
      role: 'unknown',
    },
    {
      because: 'a nurse by training is at work as assistant',
      resources: [roleOf12('assistant'), learned('159002008')],
      role: 'assistant',
    },
    {
      because: 'a nurse by training is at work as manager',
      resources: [roleOf12('manager'), learned('159002008')],
      role: 'manager',
    },
    {
      because: 'a POH was often trained as an assistant first, and refers now',
      resources: [roleOf12('referrer'), learned('22515006')],
      role: 'referrer',
    },
    {
      because: 'what somebody learned does not say what they do in a role we do not know',
      resources: [roleOf12('unknown'), learned('62247001')],
      role: 'unknown',
    },
    {
      because: 'nor what they do where they have no role',
      resources: [learned('62247001')],
      role: 'unknown',
    },
    {
      because: 'a vacancy is nobody’s role',
      resources: [roleOf12('referrer', { practitioner: undefined }), roleOf12('assistant')],
      role: 'assistant',
    },
    {
      because: 'a vacancy by itself is nobody’s role either',
      resources: [roleOf12('referrer', { practitioner: undefined }), person()],
      role: 'unknown',
    },
    {
      because: 'a colleague’s role is not theirs',
      resources: [
        roleOf12('referrer', { practitioner: { reference: 'Practitioner/7' } }),
        roleOf12('assistant'),
      ],
      role: 'assistant',
    },
    {
      because: 'of two roles of today the least counts',
      resources: [roleOf12('referrer'), roleOf12('assistant')],
      role: 'assistant',
    },
    {
      because: 'also within one role',
      resources: [roleOf12('referrer', { code: [...work.referrer, ...work.manager] })],
      role: 'manager',
    },
    {
      because: 'a specialty that we do not know stands beside a code that we do',
      resources: [roleOf12('referrer', { specialty: [{ text: 'huisartsgeneeskunde' }] })],
      role: 'referrer',
    },
    {
      because: 'a second role that we do not know may give less: it is asked',
      resources: [roleOf12('referrer'), roleOf12('unknown')],
      role: 'unknown',
    },
    {
      because: 'an answer may not raise an assistant',
      resources: [roleOf12('assistant'), roleOf12('unknown')],
      role: 'assistant',
    },
    {
      because: 'a role that says nothing of the work only ties a person to a practice',
      resources: [roleOf12('referrer'), roleOf12('unsaid')],
      role: 'referrer',
    },
    {
      because: 'a role that could not be read may give less',
      resources: [roleOf12('referrer'), { ...roleOf12('manager'), active: 'misschien' }],
      role: 'unknown',
    },
    {
      because: 'a role with a modifier that we do not know is not understood',
      resources: [roleOf12('referrer', { modifierExtension: [{ url: 'http://elders.example/not' }] })],
      role: 'unknown',
    },
    {
      because: 'the page with the other roles did not come',
      resources: [roleOf12('referrer')],
      sources: { found: 'partial' },
      role: 'unknown',
    },
    {
      because: 'some facades write null for what they do not know',
      resources: [roleOf12('referrer', { period: null, active: null })],
      role: 'referrer',
    },
    {
      because: 'somebody who left the practice has no role in it',
      resources: [roleOf12('referrer'), person({ active: false })],
      role: 'unknown',
    },
    {
      because: 'the launch names the role in which they are at work',
      resources: [asNamed(roleOf12('referrer'), 'hier'), roleOf12('assistant')],
      sources: { inRole: 'PractitionerRole/hier' },
      role: 'referrer',
    },
    {
      because: 'the launch names a role that ended, so it does not count',
      resources: [asNamed(roleOf12('referrer', { period: periods.ended }), 'hier'), roleOf12('assistant')],
      sources: { inRole: 'PractitionerRole/hier' },
      role: 'assistant',
    },
    {
      because: 'the launch names a colleague’s role',
      resources: [
        asNamed(roleOf12('referrer', { practitioner: { reference: 'Practitioner/7' } }), 'hier'),
        roleOf12('assistant'),
      ],
      sources: { inRole: 'PractitionerRole/hier' },
      role: 'assistant',
    },
    {
      because: 'the user signed in as this role',
      resources: [asNamed(roleOf12('referrer'), 'hier'), roleOf12('assistant')],
      sources: { reference: 'PractitionerRole/hier' },
      role: 'referrer',
    },
    {
      because: 'the user signed in as a role that ended',
      resources: [asNamed(roleOf12('referrer', { period: periods.ended }), 'hier'), person()],
      sources: { reference: 'PractitionerRole/hier' },
      role: 'unknown',
    },
    {
      because: 'the user signed in as a role that names no person',
      resources: [asNamed(roleOf12('assistant', { practitioner: undefined }), 'hier')],
      sources: { reference: 'PractitionerRole/hier' },
      role: 'assistant',
    },
  ])('is $role: $because', ({ resources, role, sources }) => {
    expect(readUser(resources, { ...asked, ...sources }).role).toBe(role);
  });

  test('is never more than any of their roles of today gives, in whatever order these come', () => {
    const rights: readonly Role[] = ['manager', 'assistant', 'unknown', 'referrer'];
    const kinds: readonly Work[] = ['referrer', 'assistant', 'manager', 'unknown', 'unsaid'];
    const someRole = record({
      kind: constantFrom(...kinds),
      period: constantFrom(...(Object.keys(periods) as (keyof typeof periods)[])),
      active: constantFrom(true, false, undefined),
      practitioner: constantFrom('Practitioner/12', 'Practitioner/7', undefined),
      organization: constantFrom('Organization/linde', 'Organization/beuk'),
    });
    const learning = subarray(['62247001', '159002008', '22515006', '159481007']);

    assert(
      property(uniqueArray(someRole), learning, (roles, codes) => {
        const resources = roles.map(({ kind, period, active, practitioner, organization }) =>
          roleOf12(kind, {
            period: periods[period],
            active,
            practitioner: practitioner && { reference: practitioner },
            organization: { reference: organization },
          }),
        );
        const qualification = codes.map((code) => ({ code: snomed(code)[0] }));
        const { role } = readUser([...resources, person({ qualification })], asked);

        const ofToday = roles.filter(
          ({ period, active, practitioner, kind }) =>
            practitioner === 'Practitioner/12' &&
            active !== false &&
            (period === 'always' || period === 'now') &&
            kind !== 'unsaid',
        );
        const least = ofToday.reduce(
          (lowest, { kind }) => Math.min(lowest, rights.indexOf(kind as Role)),
          ofToday.length === 0 ? rights.indexOf('unknown') : rights.length,
        );
        expect(role).toBe(rights[least]);
      }),
    );
  });
});

describe('the practice', () => {
  const atBeuk = { organization: { reference: 'Organization/beuk', display: 'De Beuk' } };

  test.each([
    {
      because: 'they refer at two practices, and the launch does not say at which they are',
      resources: [roleOf12('referrer'), roleOf12('referrer', atBeuk)],
      sources: {},
      practice: '',
    },
    {
      because: 'the other place ended',
      resources: [roleOf12('referrer'), roleOf12('referrer', { ...atBeuk, period: periods.ended })],
      sources: {},
      practice: 'De Linde',
    },
    {
      because: 'the launch says where',
      resources: [roleOf12('referrer'), asNamed(roleOf12('referrer', atBeuk), 'daar')],
      sources: { inRole: 'PractitionerRole/daar' },
      practice: 'De Beuk',
    },
    {
      because: 'it is where they have the role that counts',
      resources: [roleOf12('referrer'), roleOf12('assistant', atBeuk)],
      sources: {},
      practice: 'De Beuk',
    },
  ])('is "$practice": $because', ({ resources, sources, practice }) => {
    const user = readUser(resources, { ...asked, ...sources });

    expect(user.practice.name).toBe(practice);
    expect(user.roleReference === undefined).toBe(practice === '');
    expect(user.name).toBe('L. Bos');
  });
});
