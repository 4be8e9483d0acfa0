import { SOCIAL_MAP } from './region/social-map.ts';
import { listSizeFor, wijken } from './volume/neighbourhoods.ts';

/** A welfare organisation that the app can refer to. */
type Coach = {
  readonly id: string;
  readonly name: string;
  readonly reference: string;
  readonly organization?: string;
  readonly municipalities: readonly string[];
  readonly postcodes: readonly string[];
  readonly phone: string;
  readonly waitingTime?: string;
};

const coaches: readonly Coach[] = [
  {
    id: 'lindeveen',
    name: 'Welzijn Lindeveen',
    reference: 'HealthcareService/welzijnscoach-lindeveen',
    organization: 'Organization/welzijn-lindeveen',
    municipalities: ['Lindeveen'],
    postcodes: ['9991', '9992', '9993'],
    phone: '0595 000 200',
    waitingTime: 'ongeveer 2 weken',
  },
  {
    id: 'oostdrecht',
    name: 'Samen Oostdrecht',
    reference: 'HealthcareService/welzijnscoach-oostdrecht',
    organization: 'Organization/samen-oostdrecht',
    municipalities: ['Oostdrecht'],
    postcodes: ['9995'],
    phone: '0595 000 300',
    waitingTime: 'ongeveer 1 week',
  },
  {
    id: 'westerkamp',
    name: 'Buurtkracht West',
    reference: 'Organization/buurtkracht-west',
    municipalities: ['Westerkamp'],
    postcodes: ['9997'],
    phone: '0595 000 400',
  },
];

/** What a Dutch practice with one GP has on its list, more or less. */
const usualListSize = 2_350;

/**
 * The `config.json` that practice De Linde would give the app: who may launch it, where referrals go, and how they
 * are counted. `referrals`: how many were made up, for a list of a size that goes with them, by so many `practices`.
 */
export function appConfig(fhirBase: string, referrals = 0, practices = 1) {
  return {
    language: 'nl',
    issuers: [
      {
        iss: fhirBase,
        name: 'Lindewerk HIS',
        clients: {
          consult: 'wor-consult',
          worklist: 'wor-worklist',
          volume: 'wor-volume',
          coach: 'wor-coach',
        },
        scopes: 'v2',
      },
    ],
    coaches,
    roles: [{ text: 'POH-GGZ', role: 'referrer' }],
    norms: { contactWorkingDays: 5 },
    record: { problemMonths: 24 },
    referral: { registrationCode: 'Z68' },
    socialMap: { file: SOCIAL_MAP, editor: 'kaart@lindeveen.example', practicePostcode: '9992' },
    volume: {
      scope: practices > 1 ? 'region' : 'practice',
      patients: referrals > 0 ? listSizeFor(referrals) : usualListSize,
      wijken,
      practices: practices > 1 ? listedPractices(practices, listSizeFor(referrals)) : [],
    },
  } as const;
}

/** All practices of a region, and one that has never referred. */
function listedPractices(count: number, patients: number) {
  const own = Math.round(patients / count);
  return Array.from({ length: count + 1 }, (_, index) => ({
    name: `Huisartsenpraktijk ${index === 0 ? 'De Linde' : index + 1}`,
    patients: own,
  }));
}

/** Origins of the servers that the app may talk to, and that may show it in a frame. */
export function issuerOrigins(config: {
  readonly issuers: readonly { readonly iss: string }[];
}): readonly string[] {
  return [...new Set(config.issuers.map(({ iss }) => new URL(iss).origin))];
}
