import { describe, expect, test } from 'vitest';
import { patientId } from '../../../shared/domain/record/patient.ts';
import { serverAddress } from '../../../shared/domain/record/server-address.ts';
import type { OutgoingContent } from '../../../shared/domain/referral/outgoing.ts';
import { draftKey } from '../../../shared/domain/referral/referral-edits.ts';
import { dutch } from '../../../shared/text/nl/dutch.ts';
import {
  previewMarks,
  previewRows,
  summaryGroups,
  summaryOf,
} from '../../../shared/ui/referral/preview-rows.ts';

/** Every field filled, each with words that occur nowhere else. */
const outgoing: OutgoingContent = {
  key: draftKey('key-1'),
  patient: { issuer: serverAddress('https://his.example/fhir'), patient: patientId('patient-1') },
  encounter: 'Encounter/visit-1',
  person: { name: 'Annie van der Meer', birthDate: '1948-05-03', sex: 'female' },
  contact: {
    phone: '0612345678',
    email: 'annie@voorbeeld.example',
    address: 'Lindelaan 1, 9991 AB',
    calling: 'may-call',
    bestMoment: 'na tien uur',
    whoMayAnswer: 'haar dochter',
  },
  reasons: [{ id: 'loneliness', label: 'eenzaamheid' }],
  patientsWords: 'het huis is stil',
  whatMatters: 'samen aan tafel',
  otherSupport: 'thuiszorg',
  themes: [{ id: 'cooking', label: 'koken' }],
  needs: [{ id: 'hearing', label: 'slechthorend' }],
  interpreterLanguage: 'Fries',
  feedbackMoments: [{ id: 'after-intake', label: 'na de kennismaking' }],
  coach: { name: 'Welzijn Lindeveen', reference: 'HealthcareService/coach-1' },
  referrer: {
    name: 'M. de Boer',
    roleText: 'huisarts',
    reference: 'Practitioner/boer-1',
    roleReference: 'PractitionerRole/role-1',
    practice: { reference: 'Organization/linde-1', name: 'De Linde', phone: '0599123456' },
  },
  consent: { feedback: 'given', form: 'written', askedBy: 'K. Jansen', at: '2026-11-21T09:00:00Z' },
  authoredOn: '2026-11-21T10:00:00Z',
  contactBy: '2026-11-28',
  through: { channel: 'portal', name: 'Wegwijs verwijsportaal' },
};

const shown = (value: OutgoingContent) =>
  [...previewRows(value, dutch), ...previewMarks(value, dutch)]
    .map((row) => `${row.term} ${row.value}`)
    .join('\n');

/** Words in which a code of ours or a date rests on the screen. */
const inWords: Readonly<Record<string, string>> = {
  '1948-05-03': '3 mei 1948',
  female: 'vrouw',
  'may-call': 'Mag',
  given: 'Terugkoppelen mag',
  written: 'schriftelijk',
  '2026-11-21T09:00:00Z': '21 nov 2026, 10:00',
  '2026-11-21T10:00:00Z': '21 nov 2026, 11:00',
  '2026-11-28': '28 nov 2026',
  portal: 'Verzonden via portaal',
  loneliness: 'eenzaamheid',
  cooking: 'koken',
  hearing: 'slechthorend',
  'after-intake': 'na de kennismaking',
};

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}

describe('"Dit wordt verstuurd"', () => {
  test.each(leavesOf(outgoing).map((leaf) => ({ leaf, words: inWords[leaf] ?? leaf })))(
    'shows $words, because $leaf leaves',
    ({ words }) => {
      expect(shown(outgoing)).toContain(words);
    },
  );

  test('shows no line for what is empty, because nothing of it leaves', () => {
    const { contact } = outgoing;
    const rows = previewRows(
      { ...outgoing, contact: { ...contact, phone: '', email: '' }, themes: [] },
      dutch,
    );

    expect(rows.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['phone']));
    expect(rows.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['email']));
    expect(rows.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['themes']));
  });

  test('says what sending will add, as long as there is no permission', () => {
    const { consent, authoredOn, contactBy, ...content } = outgoing;
    const rows = previewRows({ ...content, coach: undefined }, dutch);

    expect(rows.filter(({ value }) => value === dutch.sharing.atSending).map(({ id }) => id)).toEqual([
      'consent',
      'contactBy',
      'authoredOn',
    ]);
    expect(rows.some(({ id }) => id === 'coach')).toBe(false);
  });
});

describe('the summary of a referral', () => {
  const summary = summaryOf(outgoing, dutch);
  const toldAtTheButton = ['consent', 'contactBy', 'authoredOn', 'through'];

  test.each(previewRows(outgoing, dutch).filter(({ id }) => !toldAtTheButton.includes(id)))(
    'names $term, because it leaves',
    ({ id, term, value }) => {
      const told = summaryGroups.map((group) => summary[group]).join('\n');
      expect(told.includes(value) || told.includes(term.toLowerCase()), id).toBe(true);
    },
  );

  test('says what goes in the groups that a clinician reads, and to whom', () => {
    expect(summary.reason).toContain('eenzaamheid · Woorden van de patiënt: het huis is stil');
    expect(summary.coach).toBe('Welzijn Lindeveen');
    expect(summary.contact).toContain('0612345678 · Bellen: Mag');
    expect(summary.also).toContain('naam, geboortedatum, geslacht');
  });

  test('says nothing of a group of which nothing goes', () => {
    const { contact } = outgoing;
    const nothing = { phone: '', bestMoment: '', whoMayAnswer: '', calling: 'not-chosen' } as const;
    expect(summaryOf({ ...outgoing, contact: { ...contact, ...nothing } }, dutch).contact).toBe('');
  });
});
