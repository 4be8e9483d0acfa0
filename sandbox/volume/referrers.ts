import type { CodeableConcept, Organization, Practitioner, PractitionerRole } from 'fhir/r4';
import { systems } from '../patients/systems.ts';
import type { LedgerReferrer } from './ledger.ts';

/** Somebody who refers, or prepares a referral for somebody else. */
export type Referrer = LedgerReferrer & { readonly practitioner: string; readonly display: string };

/** A practice with its people; how often each of them refers differs. */
export type Practice = {
  readonly id: string;
  readonly name: string;
  readonly referrers: readonly (readonly [Referrer, number])[];
  readonly assistant: Referrer;
};

/** The practice of the stories first, then as many others as a region is to have. */
export function drawPractices(count: number): readonly Practice[] {
  return Array.from({ length: count }, (_, index) => (index === 0 ? deLinde : anotherPractice(index + 1)));
}

const deLinde: Practice = {
  id: 'praktijk-de-linde',
  name: 'Huisartsenpraktijk De Linde',
  referrers: [
    [referrer('praktijk-de-linde', 'huisarts', 'huisarts-de-wit', 'rol-huisarts', 'M. de Wit, huisarts'), 45],
    [
      referrer('praktijk-de-linde', 'huisarts', 'huisarts-brink', 'rol-huisarts-brink', 'H. Brink, huisarts'),
      25,
    ],
    [referrer('praktijk-de-linde', 'poh-ggz', 'poh-yilmaz', 'rol-poh', 'S. Yilmaz, POH-GGZ'), 30],
  ],
  assistant: referrer(
    'praktijk-de-linde',
    'doktersassistent',
    'assistent-bos',
    'rol-assistent',
    'L. Bos, doktersassistent',
  ),
};

function anotherPractice(number: number): Practice {
  const id = `praktijk-${number}`;
  const member = (kind: Referrer['kind'], name: string) =>
    referrer(id, kind, `${kind}-${number}`, `rol-${kind}-${number}`, `${name}, ${kind}`);
  return {
    id,
    name: `Huisartsenpraktijk ${number}`,
    referrers: [
      [member('huisarts', 'P. Verhoef'), 70],
      [member('poh-ggz', 'T. Akkerman'), 30],
    ],
    assistant: member('doktersassistent', 'D. Roelofs'),
  };
}

function referrer(
  practice: string,
  kind: Referrer['kind'],
  practitioner: string,
  role: string,
  display: string,
): Referrer {
  return { practice, kind, practitioner, role, display };
}

/** The people of De Linde whom the stories know are there already. */
const inStories: ReadonlySet<string> = new Set(['rol-huisarts', 'rol-poh', 'rol-assistent']);

/** What of the practices is not in the stories. */
export function practiceResources(
  practices: readonly Practice[],
): readonly (Organization | Practitioner | PractitionerRole)[] {
  return practices.flatMap((practice) => [
    ...(practice === deLinde ? [] : [organizationResource(practice)]),
    ...[...practice.referrers.map(([one]) => one), practice.assistant]
      .filter(({ role }) => !inStories.has(role))
      .flatMap(staffResources),
  ]);
}

function organizationResource({ id, name }: Practice): Organization {
  return { resourceType: 'Organization', id, active: true, type: [{ text: 'Huisartsenpraktijk' }], name };
}

function staffResources({
  practice,
  practitioner,
  role,
  display,
  kind,
}: Referrer): [Practitioner, PractitionerRole] {
  const [name = display] = display.split(',');
  return [
    { resourceType: 'Practitioner', id: practitioner, active: true, name: [{ use: 'official', text: name }] },
    {
      resourceType: 'PractitionerRole',
      id: role,
      active: true,
      practitioner: { reference: `Practitioner/${practitioner}`, display: name },
      organization: { reference: `Organization/${practice}` },
      code: [roleCodes[kind]],
    },
  ];
}

const roleCodes: Readonly<Record<Referrer['kind'], CodeableConcept>> = {
  huisarts: { coding: [{ system: systems.snomed, code: '62247001', display: 'huisarts' }], text: 'huisarts' },
  'poh-ggz': { text: 'POH-GGZ' },
  doktersassistent: {
    coding: [{ system: systems.snomed, code: '22515006', display: 'doktersassistent' }],
    text: 'doktersassistent',
  },
};
