import { describe, expect, test } from 'vitest';
import { shippedPortalAdapters } from '../../../../extension/portal/shipped-portals.ts';
import {
  choicesFrom,
  draftPortal,
  type PartChoices,
  patternFor,
} from '../../../../extension/teach/draft-portal.ts';
import type { FieldPick } from '../../../../extension/teach/teach-form-messages.ts';

const names = {
  id: 'wegwijs',
  name: 'Wegwijs',
  matches: 'https://wegwijs.example/verwijzen*',
  byHand: 'Spoed?\n\n',
};
const choice = (
  words: string,
  selector: string,
  said: Partial<FieldPick> = {},
  options: Readonly<Record<string, string>> = {},
) => {
  const by = { kind: 'name' as const, place: [selector] };
  const pick = { words, control: 'text' as const, options: [], blank: [], candidates: [by], ...said };
  return { pick, by, date: 'dd-mm-yyyy' as const, options };
};

const drafted = (choices: PartChoices) => {
  const draft = draftPortal(names, choices);
  if (typeof draft === 'string' || !draft.ok) throw new Error(JSON.stringify(draft));
  return draft.value;
};

describe('an adapter from what was pointed at in a form', () => {
  test('names each field by what the form calls it, and is never called proven', () => {
    const adapter = drafted({ name: choice('Naam', '[name="naam"]') });

    expect(adapter).toMatchObject({ proven: false, moves: 'without-load', byHand: ['Spoed?'] });
    expect(adapter.fields).toMatchObject([{ label: 'Naam', place: ['[name="naam"]'], from: ['name'] }]);
  });

  test('puts values that were pointed at one field into it, in the order of the referral', () => {
    const [reason] = drafted({
      whatMatters: choice('Reden', '[name="reden"]'),
      reasons: choice('Reden', '[name="reden"]'),
    }).fields;

    expect(reason?.from).toEqual(['reasons', 'whatMatters']);
  });

  test('tells two fields of one label apart', () => {
    const labels = drafted({
      phone: choice('Telefoon', '[name="a"]'),
      practicePhone: choice('Telefoon', '[name="b"]'),
    }).fields.map(({ label }) => label);

    expect(labels).toEqual(['Telefoon', 'Telefoon (2)']);
  });

  test('writes a birth date as the form wants it, but for a date picker', () => {
    const date = (control: FieldPick['control']) =>
      drafted({ birthDate: choice('Geboren', '[name="g"]', { control }) }).fields[0]?.date;

    expect(date('text')).toBe('dd-mm-yyyy');
    expect(date('date')).toBeUndefined();
  });

  test('takes over the words of the form only where they were said to differ', () => {
    const [field] = drafted({
      calling: choice('Bellen', '[name="b"]', { control: 'radios' }, { 'may-call': 'Ja', 'do-not-call': '' }),
    }).fields;

    expect(field?.options).toEqual([{ ours: 'may-call', portal: 'Ja' }]);
  });

  test.each<{ choices: PartChoices; problem: string; because: string }>([
    { choices: {}, problem: 'nothingYet', because: 'nothing was pointed at' },
    {
      choices: { name: choice('Naam', '.n'), 'patient-name': choice('Ria', '#kop') },
      problem: 'onePatientPart',
      because: 'a name alone is no proof of who it is',
    },
  ])('is not made when $because', ({ choices, problem }) => {
    expect(draftPortal(names, choices)).toBe(problem);
  });

  test('that is not right names the field', () => {
    const draft = draftPortal({ ...names, matches: 'overal' }, { name: choice('Naam', '.n') });

    expect(draft).toMatchObject({ ok: false, problems: [{ field: 'matches[0]' }] });
  });

  test.each(shippedPortalAdapters)('is the same again when $id is changed nowhere', (adapter) => {
    const { id, name, matches, byHand } = adapter;
    const draft = draftPortal(
      { id, name, matches: matches.join(' '), byHand: byHand.join('\n') },
      choicesFrom(adapter),
    );

    expect(draft).toMatchObject({ ok: true });
    if (typeof draft === 'string' || !draft.ok) return;
    const bare = ({ fields, patient }: typeof adapter) => ({
      patient,
      fields: fields.map(({ date: _asked, ...field }) => field), // of a date picker, a format that no one reads
    });
    expect(bare(draft.value)).toEqual(bare(adapter));
  });
});

test.each([
  { address: 'https://p.example/verwijzen/1234/nieuw', pattern: 'https://p.example/verwijzen*' },
  { address: 'https://p.example/8f14e45f/form', pattern: 'https://p.example/*' },
  { address: 'https://p.example/', pattern: 'https://p.example/*' },
])('$address is a form on $pattern: nothing that numbers somebody is kept', ({ address, pattern }) => {
  expect(patternFor(address)).toBe(pattern);
});
