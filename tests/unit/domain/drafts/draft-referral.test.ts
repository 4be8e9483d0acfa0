import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DraftSources, draftReferral } from '../../../../shared/domain/drafts/draft-referral.ts';
import { consentGiven, consult } from '../../../builders/consult.ts';
import { coach, contact, huisarts } from '../../../builders/draft.ts';
import { patient, patientRef } from '../../../builders/patient.ts';

function drafted(said: Partial<DraftSources> = {}) {
  return draftReferral({
    patient: patient(),
    patientRef,
    encounter: 'Encounter/1',
    user: huisarts,
    consult: consult(),
    directory: [coach()],
    defaults: { feedbackMoments: ['after-intake', 'at-the-end'] },
    ...said,
  });
}

describe('a draft before anything was typed', () => {
  test('is prefilled from the record, and ticks nothing', () => {
    expect(drafted()).toEqual({
      key: 'key-1',
      patient: patientRef,
      encounter: 'Encounter/1',
      person: { name: 'Ria van den Berg', birthDate: '1950-03-12', sex: 'female' },
      reasons: [],
      patientsWords: '',
      whatMatters: '',
      otherSupport: '',
      themes: [],
      contact: contact({ email: '', addressShared: 'nothing', address: '', calling: 'not-chosen' }), // no one chose these
      interpreterLanguage: '',
      needs: [],
      coach: coach(),
      feedbackMoments: ['after-intake', 'at-the-end'],
      referrer: huisarts,
      consent: consult().consent,
    });
  });

  test('stays empty where the record is', () => {
    const bare = patient({
      phones: [],
      email: '',
      address: { line: '', postcode: '', city: '', municipality: '', country: '' },
    });
    expect(drafted({ patient: bare })).toMatchObject({
      contact: { phone: '', email: '', address: '' },
      coach: undefined,
    });
  });

  test('asks for the interpreter that the record names', () => {
    expect(drafted({ patient: patient({ interpreterLanguage: 'Arabisch' }) }).interpreterLanguage).toBe(
      'Arabisch',
    );
  });

  test('lists recognised signals in the order of the checklist, not of the ticking', () => {
    const ticked = consult({ recognised: ['loneliness', 'bereavement', 'stress'] });
    expect(drafted({ consult: ticked }).reasons).toEqual(['bereavement', 'stress', 'loneliness']);
  });
});

describe('the coach', () => {
  test('that said no to this referral is not guessed, and may still be chosen', () => {
    const sources = { patient: patient(), directory: [coach()] };
    expect(drafted({ ...sources, consult: consult({ rejectedBy: ['lindeveen'] }) }).coach).toBeUndefined();
    const chosen = consult({ rejectedBy: ['lindeveen'], edits: { coach: 'lindeveen' } });
    expect(drafted({ ...sources, consult: chosen }).coach?.id).toBe('lindeveen');
  });

  const other = coach({ id: 'other' });

  test.each([
    {
      directory: [coach(), other],
      chosen: undefined,
      id: undefined,
      because: 'two serve the address: no guess',
    },
    { directory: [coach(), other], chosen: 'other', id: 'other', because: 'the user chose' },
    { directory: [coach()], chosen: 'gone', id: 'lindeveen', because: 'the chosen one left the directory' },
    { directory: [], chosen: undefined, id: undefined, because: 'nobody serves it' },
  ])('is $id: $because', ({ directory, chosen, id }) => {
    const edits = chosen === undefined ? {} : { coach: chosen };
    expect(drafted({ directory, consult: consult({ edits }) }).coach?.id).toBe(id); // may be no one
  });
});

describe('the address', () => {
  test.each([
    { shared: 'address', text: 'Lindelaan 1, 9991 AA Lindeveen', because: 'the patient wants a letter' },
    { shared: 'postcode', text: '9991 AA Lindeveen', because: 'enough to find something nearby' },
    { shared: 'nothing', text: '', because: 'the patient keeps it private' },
  ] as const)('as $shared is "$text": $because', ({ shared, text }) => {
    expect(drafted({ consult: consult({ edits: { addressShared: shared } }) }).contact.address).toBe(text);
  });

  test('leaves out the parts that the record lacks', () => {
    const incomplete = patient({
      address: { line: 'Lindelaan 1', postcode: '', city: 'Lindeveen', municipality: '', country: '' },
    });
    const edits = { addressShared: 'address' } as const;
    expect(drafted({ patient: incomplete, consult: consult({ edits }) }).contact.address).toBe(
      'Lindelaan 1, Lindeveen',
    );
  });
});

describe('an address abroad', () => {
  test('keeps its country, without which nobody finds it', () => {
    const abroad = {
      line: 'Dorp 1',
      postcode: '9991',
      city: 'Proefgem',
      municipality: '',
      country: 'België',
    };
    const edits = { addressShared: 'address' } as const;

    expect(
      drafted({ patient: patient({ address: abroad }), consult: consult({ edits }) }).contact.address,
    ).toBe('Dorp 1, 9991 Proefgem, België');
  });
});

describe('the words from the conversation', () => {
  const words = {
    'agree-when-to-call': 'Na tien uur.',
    'energy-good-day': ' Zingen. ',
    'broaden-sleep': 'De nachten zijn lang.',
    'open-this-loss': 'Het is stil.',
    'energy-together': 'De kleinkinderen.',
    'broaden-at-home': 'Soms gooit hij met dingen.',
    'opening-x': 'Van een prompt die er niet meer is.',
  };

  test('flow into the texts of the referral along the conversation, and into no field of contact', () => {
    expect(drafted({ consult: consult({ words }) })).toMatchObject({
      patientsWords: 'Het is stil.\nDe nachten zijn lang.',
      whatMatters: 'Zingen.\nDe kleinkinderen.',
      contact: { bestMoment: '', whoMayAnswer: '' },
    });
  });

  test('give way to what was typed in the referral itself, also when that was emptied', () => {
    const typed = consult({ words, edits: { patientsWords: 'Anders.', whatMatters: '' } });
    expect(drafted({ consult: typed })).toMatchObject({ patientsWords: 'Anders.', whatMatters: '' });
  });
});

test('every edit wins over what was prefilled', () => {
  const edits = {
    patientsWords: 'a',
    whatMatters: 'b',
    otherSupport: 'c',
    themes: ['nature'],
    phone: 'd',
    email: 'e',
    calling: 'do-not-call',
    bestMoment: 'f',
    whoMayAnswer: 'g',
    interpreterLanguage: 'h',
    needs: ['mobility'],
    feedbackMoments: [],
  } as const;
  const { phone, email, calling, bestMoment, whoMayAnswer, ...others } = edits;

  expect(drafted({ consult: consult({ edits, consent: consentGiven }) })).toMatchObject({
    ...others,
    contact: { phone, email, calling, bestMoment, whoMayAnswer },
    consent: consentGiven,
  });
});

describe('a remark beside the phone number in the HIS', () => {
  test.each([
    { remark: 'Niet bellen', calling: 'not-chosen', because: 'whether to call is the clinician’s to say' },
    { remark: 'Niet opbellen', calling: 'not-chosen', because: 'a ban has more words than we can list' },
    {
      remark: 'Niet aarzelen om te bellen',
      calling: 'not-chosen',
      because: 'the words of a ban may allow it',
    },
    { remark: 'liefst na 17 uur', calling: 'not-chosen', because: 'no remark is read for its meaning' },
    { remark: '', calling: 'not-chosen', because: 'nobody said that calling is allowed' },
  ])('"$remark" begins at $calling: $because', ({ remark, calling }) => {
    expect(drafted({ patient: patient({ phoneRemark: remark }) }).contact).toMatchObject({
      phoneRemark: remark,
      calling,
    });
  });

  test('whatever its words, leaves the choice to the clinician', () => {
    const words = string({ minLength: 1 }).filter((text) => text.trim() !== '');

    assert(
      property(words, (phoneRemark) => {
        expect(drafted({ patient: patient({ phoneRemark }) }).contact.calling).toBe('not-chosen');
      }),
    );
  });

  test('gives way to what the clinician chose', () => {
    const edited = consult({ edits: { calling: 'may-call' } });

    expect(
      drafted({ patient: patient({ phoneRemark: 'niet bellen' }), consult: edited }).contact.calling,
    ).toBe('may-call');
  });
});
