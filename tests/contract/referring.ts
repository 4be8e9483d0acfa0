import { entriesRead } from '../../shared/domain/knowledge.ts';
import { patientId } from '../../shared/domain/record/patient.ts';
import type { OutgoingReferral } from '../../shared/domain/referral/outgoing.ts';
import type { Referral } from '../../shared/domain/referral/referral.ts';
import { draftKey } from '../../shared/domain/referral/referral-edits.ts';
import { fhirReferrals } from '../../shared/fhir/exchange/fhir-referrals.ts';
import { coach, outgoing } from '../builders/draft.ts';
import type { FhirWorld } from './fhir-world.ts';

/** The patient whom the tests of referring are about. */
export const weduwe = patientId('eenzame-weduwe');

/** What is not stopped. */
export const { signal } = new AbortController();

/** The clock of the machine. */
export const clock = { now: () => Temporal.Now.instant() };

/** Referring by the GP at a world that runs. */
export function referringAt(world: () => FhirWorld) {
  const ref = (patient = weduwe) => ({ issuer: world().baseUrl, patient });
  const exchangeOf = (patient: string = weduwe, session = 'test') =>
    fhirReferrals(world().transportOf(patient, session), {
      issuer: world().baseUrl,
      clock,
      coaches: [coach()],
    });
  return {
    ref,
    exchangeOf,
    named: (patient = weduwe) => ({ panel: ref(patient), launch: ref(patient), page: undefined }),

    referral: (key: string, said: Partial<OutgoingReferral> = {}): OutgoingReferral => ({
      ...outgoing({ coach: coach(), encounter: undefined }),
      key: draftKey(key),
      patient: ref(),
      referrer: {
        name: 'M. de Wit',
        roleText: 'huisarts',
        reference: 'Practitioner/huisarts-de-wit',
        roleReference: 'PractitionerRole/rol-huisarts',
        practice: {
          reference: 'Organization/praktijk-de-linde',
          name: 'Huisartsenpraktijk De Linde',
          phone: '0595 000 100',
        },
      },
      ...said,
    }),

    /** The referral under this key, as it is read back. */
    theOne: async (key: string): Promise<Referral> => {
      const all = entriesRead(await exchangeOf().read(weduwe, signal));
      const found = all.find((one) => one.key === key);
      if (found === undefined) throw new Error(`no referral ${key}`);
      return found;
    },

    /** What the server holds under this key. */
    under: (type: 'Task' | 'ServiceRequest' | 'Consent', key: string) =>
      world()
        .store.all(type)
        .filter((one) => JSON.stringify(one).includes(type === 'Consent' ? `"${key}` : `"${key}"`)), // a key and more
  };
}
