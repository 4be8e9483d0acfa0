import type { Extension, HumanName } from 'fhir/r4';
import { extensions } from './systems.ts';

type FamilyName = { readonly prefix?: string; readonly name: string };

/** A Dutch name: own and partner's family name apart, and the order in which this person uses them. */
export type PersonName = {
  readonly initials: readonly string[];
  readonly callName?: string;
  readonly own: FamilyName;
  readonly partner?: FamilyName;
  /** NL1 own, NL2 partner's, NL3 partner's-own, NL4 own-partner's. */
  readonly order: 'NL1' | 'NL2' | 'NL3' | 'NL4';
};

/** How nl-core R4 writes a name: initials marked IN, the call name as a second, usual name. */
export function nlCoreNames(person: PersonName): HumanName[] {
  const official: HumanName = {
    ...officialName(person),
    given: [...person.initials],
    _given: person.initials.map(() => qualified({ valueCode: 'IN' })),
  };
  return person.callName ? [official, { use: 'usual', given: [person.callName] }] : [official];
}

/** How older exports write it: the call name among the given names, qualifiers as plain strings. */
export function olderNames(person: PersonName): HumanName[] {
  const callNames = person.callName ? [person.callName] : [];
  return [
    {
      ...officialName(person),
      given: [...person.initials, ...callNames],
      _given: [
        ...person.initials.map(() => qualified({ valueString: 'IN' })),
        ...callNames.map(() => qualified({ valueString: 'CL' })),
      ],
    },
  ];
}

/** The family name as this person uses it. */
function familyName({ own, partner, order }: PersonName): string {
  const ownName = withPrefix(own);
  if (!partner || order === 'NL1') return ownName;

  const partnerName = withPrefix(partner);
  if (order === 'NL2') return partnerName;
  return order === 'NL3' ? `${partnerName}-${ownName}` : `${ownName}-${partnerName}`;
}

/** Name as it rests on a label: "G.M. de Groot-van den Berg". */
export function labelName(person: PersonName): string {
  return `${person.initials.join('')} ${familyName(person)}`;
}

function officialName(person: PersonName): HumanName {
  const { own, partner, order } = person;
  return {
    extension: [{ url: extensions.assemblyOrder, valueCode: order }],
    use: 'official',
    text: labelName(person),
    family: familyName(person),
    _family: {
      extension: [
        ...part(extensions.ownPrefix, own.prefix),
        ...part(extensions.ownName, own.name),
        ...part(extensions.partnerPrefix, partner?.prefix), // not everyone has a partner's name
        ...part(extensions.partnerName, partner?.name),
      ],
    },
  };
}

function part(url: string, value: string | undefined): Extension[] {
  return value ? [{ url, valueString: value }] : [];
}

function qualified(value: Pick<Extension, 'valueCode' | 'valueString'>) {
  return { extension: [{ url: extensions.nameQualifier, ...value }] };
}

function withPrefix({ prefix, name }: FamilyName): string {
  return prefix ? `${prefix} ${name}` : name;
}
