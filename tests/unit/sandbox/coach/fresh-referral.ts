import type { FhirResource } from 'fhir/r4';
import { coaches, owners } from '../../../../sandbox/patients/coaches.ts';
import type { PatientDescription } from '../../../../sandbox/patients/patient.ts';
import { patientResource } from '../../../../sandbox/patients/patient.ts';
import { referralResources } from '../../../../sandbox/patients/referral.ts';
import { staff } from '../../../../sandbox/patients/staff.ts';

/** Id of the Task of the referral that no one has answered yet. */
export const freshTask = 'vers-taak';

const patient: PatientDescription = {
  id: 'vers',
  bsn: '999000664',
  name: { initials: ['B.'], callName: 'Bo', own: { name: 'Proef' }, order: 'NL1' },
  sex: 'female',
  age: { years: 50 },
  home: { street: 'Proefweg', houseNumber: '1', postcode: '9991 AA', city: 'Lindeveen' },
  mobile: '06 00 00 06 64',
};

/** A referral that came in this week, and its patient. */
export function freshReferral(today: Temporal.PlainDate): FhirResource[] {
  const referral = referralResources(
    {
      patient,
      key: 'vers-1',
      sent: { days: 1 },
      by: staff.huisarts,
      to: owners.lindeveen,
      reasons: [{ code: 'loneliness', text: 'Eenzaamheid' }],
      themes: [{ code: 'cooking', text: 'Koken en samen eten' }],
      needs: [{ code: 'hearing', text: 'Hoort slecht' }],
      words: 'Ik eet altijd alleen <script>alert(1)</script>',
      matters: 'gezelschap',
      coach: coaches.lindeveen,
      answers: [],
    },
    today,
  );
  return [patientResource(patient, today), ...referral];
}
