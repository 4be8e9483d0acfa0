import type { CareUser } from '../../shared/domain/people/care-user.ts';
import type { CoachOrganisation } from '../../shared/domain/people/coach-organisation.ts';
import type { ReferralDraft } from '../../shared/domain/referral/draft.ts';
import type { OutgoingReferral } from '../../shared/domain/referral/outgoing.ts';
import { draftKey } from '../../shared/domain/referral/referral-edits.ts';
import { type SharedLabels, selectShared } from '../../shared/domain/referral/select-shared.ts';
import { contactTexts, mapTexts, storyTexts } from '../../shared/domain/referral/text-fields.ts';
import { consentGiven } from './consult.ts';
import { patientRef } from './patient.ts';

/** The GP. */
export const huisarts: CareUser = {
  reference: 'Practitioner/huisarts',
  roleReference: 'PractitionerRole/rol-huisarts',
  name: 'Dr. A. Jansen',
  role: 'referrer',
  roleText: 'huisarts',
  practice: { reference: 'Organization/praktijk', name: 'De Linde', phone: '0990-000010' },
};

/** A coach organisation that serves the whole of Lindeveen. */
export function coach(said: Partial<CoachOrganisation> = {}): CoachOrganisation {
  return {
    id: 'lindeveen',
    name: 'Welzijn Lindeveen',
    channel: { kind: 'fhir' },
    reference: 'HealthcareService/welzijnscoach-lindeveen',
    municipalities: ['Lindeveen'],
    postcodes: [],
    phone: '0990-000020',
    waitingTime: 'ongeveer 2 weken',
    ...said,
  };
}

/** A draft that can go, unless told otherwise. */
export function draft(said: Partial<ReferralDraft> = {}): ReferralDraft {
  return {
    key: draftKey('key-1'),
    patient: patientRef,
    encounter: 'Encounter/1',
    person: { name: 'Ria van den Berg', birthDate: '1950-03-12', sex: 'female' },
    reasons: ['loneliness'],
    ...mapTexts(storyTexts, () => ''),
    patientsWords: 'Het is zo stil in huis.',
    whatMatters: 'Samen zingen.',
    themes: ['music-culture'],
    contact: contact(),
    interpreterLanguage: '',
    needs: ['hearing'],
    coach: coach(),
    feedbackMoments: ['after-intake'],
    referrer: huisarts,
    consent: consentGiven,
    ...said,
  };
}

/** Contact details by phone and e-mail, unless told otherwise. */
export function contact(said: Partial<ReferralDraft['contact']> = {}): ReferralDraft['contact'] {
  return {
    phone: '06-00000001',
    phoneRemark: '',
    email: 'ria@voorbeeld.example',
    addressShared: 'postcode',
    address: '9991 AA Lindeveen',
    calling: 'may-call',
    ...mapTexts(contactTexts, () => ''),
    ...said,
  };
}

/** Plain words for every code, recognisable in a test. */
export const sharedLabels: SharedLabels = {
  reasons: {
    bereavement: 'verlies van partner',
    'job-loss': 'verlies van werk',
    relationship: 'zorgen om anderen',
    'money-or-agencies': 'geld of instanties',
    fatigue: 'moe',
    'neck-pain': 'nekpijn',
    headache: 'hoofdpijn',
    stress: 'spanning',
    anxiety: 'angst',
    'low-mood': 'somber',
    loneliness: 'eenzaam',
  },
  themes: {
    volunteering: 'vrijwilligerswerk',
    'taking-part': 'meedoen',
    'caregiver-support': 'mantelzorg',
    discovering: 'ontdekken',
    moving: 'bewegen',
    cooking: 'koken',
    nature: 'natuur',
    'music-culture': 'muziek',
  },
  needs: { 'low-literacy': 'lezen is lastig', hearing: 'hoort slecht', mobility: 'loopt moeilijk' },
  feedbackMoments: {
    'after-intake': 'na de kennismaking',
    'activity-started': 'bij de start',
    'at-the-end': 'aan het eind',
  },
};

/** What leaves of a draft, sent on Friday 20 November 2026. */
export function outgoing(said: Partial<ReferralDraft> = {}): OutgoingReferral {
  return selectShared(draft(said), sharedLabels, {
    authoredOn: '2026-11-20T09:07:00Z',
    contactBy: '2026-11-27',
  });
}
