import { expect, test } from 'vitest';
import { toDraftContent } from '../../../../shared/domain/drafts/draft-content.ts';
import { draftReferral } from '../../../../shared/domain/drafts/draft-referral.ts';
import { prompts } from '../../../../shared/domain/prompts/prompts.ts';
import { journalEntry } from '../../../../shared/domain/referral/as-text/journal.ts';
import { referralLetter } from '../../../../shared/domain/referral/as-text/letter.ts';
import { mailLink } from '../../../../shared/domain/referral/as-text/mail-link.ts';
import { portalValues } from '../../../../shared/domain/referral/portal-values.ts';
import { draftKey } from '../../../../shared/domain/referral/referral-edits.ts';
import { selectShared } from '../../../../shared/domain/referral/select-shared.ts';
import { readPatient } from '../../../../shared/fhir/record/read-patient.ts';
import { type DraftToKeep, toDraftRequest, toDraftTask } from '../../../../shared/fhir/referral/to-draft.ts';
import { valueOrThrow } from '../../../../shared/fhir/server/parsed-entry.ts';
import { nlJournal } from '../../../../shared/text/nl/referral/journal-text.ts';
import { nlLetter } from '../../../../shared/text/nl/referral/letter-text.ts';
import { consentGiven, consult } from '../../../builders/consult.ts';
import { coach, huisarts, sharedLabels } from '../../../builders/draft.ts';
import { nlCorePatient } from '../../../builders/fhir-record.ts';
import { patientRef } from '../../../builders/patient.ts';
import { toTransaction } from '../../../builders/to-transaction.ts';

/** A patient whose record is full of what a coach must never get. */
const stuffed = {
  ...nlCorePatient,
  identifier: [
    { system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: '999911120' },
    { system: 'urn:oid:2.16.840.1.113883.2.4.6.3', value: '999911120' },
    { system: 'https://verzekeraar.example', value: 'POLIS-4411' },
  ],
  generalPractitioner: [{ display: 'Dr. Z. Geheim' }],
  contact: [{ name: { text: 'Zuster Zwijg' }, telecom: [{ system: 'phone', value: '06-99999999' }] }],
  text: { status: 'generated', div: '<div>Journaal: patient huilt, P76 depressie, citalopram</div>' },
  maritalStatus: { text: 'weduwe' },
};

const never = [
  '999911120',
  'namingsystem/bsn',
  '2.16.840.1.113883.2.4.6.3',
  'polis-4411',
  'geheim',
  'zwijg',
  '06-99999999',
  'journaal',
  'depressie',
  'p76',
  'z04.03',
  'icpc',
  'citalopram',
  'weduwe',
  'lindelaan', // only the postcode was agreed
  '0990-000001', // the second number was not
];

test('the bytes that leave, by each of the carriers, hold no BSN, code, diagnosis, journal text or anything not agreed', () => {
  const patient = valueOrThrow(readPatient(stuffed), 'Patient');
  const draft = draftReferral({
    patient,
    patientRef,
    encounter: undefined,
    user: huisarts,
    consult: consult({ recognised: ['loneliness', 'low-mood'], consent: consentGiven }),
    directory: [coach()],
    defaults: { feedbackMoments: ['after-intake'] },
  });
  const outgoing = selectShared(draft, sharedLabels, {
    authoredOn: '2026-11-20T09:07:00Z',
    contactBy: '2026-11-27',
  });

  const carriers = {
    fhir: JSON.stringify(toTransaction(outgoing)),
    portal: JSON.stringify(portalValues(outgoing)),
    letter: nlLetter.lines(referralLetter(outgoing)),
    mail: decodeURIComponent(
      mailLink({
        to: 'coach@welzijn.example',
        subject: nlLetter.subject,
        body: nlLetter.lines(referralLetter(outgoing)),
      }).href,
    ),
  };

  for (const [carrier, carried] of Object.entries(carriers)) {
    const bytes = carried.toLowerCase();
    expect({ carrier, found: never.filter((secret) => bytes.includes(secret)) }).toEqual({
      carrier,
      found: [],
    });
    expect(bytes).toContain('06-00000001');
    expect(bytes).toContain('eenzaam');
  }
});

test.each(prompts)('what was noted at $id is in the bytes only where it belongs', ({ id, notesTo }) => {
  const words = { [id]: 'Zeldzaam gezegd' };
  const said = consult({ words, recognised: ['loneliness'], consent: consentGiven });
  const draft = draftReferral({
    patient: valueOrThrow(readPatient(nlCorePatient), 'Patient'),
    patientRef,
    encounter: undefined,
    user: huisarts,
    consult: said,
    directory: [coach()],
    defaults: { feedbackMoments: [] },
  });
  const at = { authoredOn: '2026-11-20T09:07:00Z', contactBy: '2026-11-27' };
  const referral = JSON.stringify(toTransaction(selectShared(draft, sharedLabels, at)));
  const kept =
    JSON.stringify(toDraftRequest(keep(toDraftContent(said)))) +
    JSON.stringify(toDraftTask(keep(toDraftContent(said)), {}));
  const journal = nlJournal.lines(journalEntry(selectShared(draft, sharedLabels, at), undefined));

  const goesAlong = notesTo === 'patientsWords' || notesTo === 'whatMatters';
  const letter = nlLetter.lines(referralLetter(selectShared(draft, sharedLabels, at)));
  for (const bytes of [referral, kept, journal, letter])
    expect(bytes.includes('Zeldzaam gezegd')).toBe(goesAlong);
});

/** A draft with this content, as it would be kept for a colleague. */
function keep(content: DraftToKeep['content']): DraftToKeep {
  return {
    key: draftKey('draft-1'),
    patient: patientRef,
    encounter: undefined,
    content,
    stage: 'in-hand',
    by: { reference: 'Practitioner/poh', name: 'S. Yilmaz' },
    at: '2026-11-20T09:00:00Z',
    base: undefined,
    labels: sharedLabels,
    coach: undefined,
    begun: { preparedBy: { reference: 'Practitioner/poh', name: 'S. Yilmaz' }, startedAt: undefined },
  };
}

test('every byte is the same when the same referral is sent again', () => {
  const referral = selectShared(
    draftReferral({
      patient: valueOrThrow(readPatient(nlCorePatient), 'Patient'),
      patientRef,
      encounter: undefined,
      user: huisarts,
      consult: consult({ recognised: ['loneliness'], consent: consentGiven }),
      directory: [coach()],
      defaults: { feedbackMoments: [] },
    }),
    sharedLabels,
    { authoredOn: '2026-11-20T09:07:00Z', contactBy: '2026-11-27' },
  );

  expect(JSON.stringify(toTransaction(referral))).toBe(
    JSON.stringify(toTransaction(structuredClone(referral))),
  );
});
