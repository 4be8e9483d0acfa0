import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differingFields, mergeDrafts } from '../../../../shared/domain/drafts/compare-drafts.ts';
import { draftFields, plainContent, toDraftContent } from '../../../../shared/domain/drafts/draft-content.ts';
import { consult } from '../../../builders/consult.ts';
import { draftContent } from '../../../builders/kept-draft.ts';
import { anyContent } from './arbitraries.ts';

describe('two versions of a draft', () => {
  test.each([
    { other: {}, fields: ['patientsWords', 'themes', 'coach'], because: 'one says nothing there' },
    { other: { ...draftContent().edits, themes: ['nature'] }, fields: [], because: 'they say the same' },
    {
      other: { ...draftContent().edits, patientsWords: 'Het is zo stil in huis. ' },
      fields: [],
      because: 'a space at the end says nothing',
    },
    {
      other: { ...draftContent().edits, phone: '' },
      fields: ['phone'],
      because: 'a number taken out is not the same as a number left as it was',
    },
    {
      other: { ...draftContent().edits, needs: [] },
      fields: [],
      because: 'no needs is what it began with',
    },
  ] as const)('differ in $fields: $because', ({ other, fields }) => {
    expect(differingFields(draftContent(), draftContent({ edits: other }))).toEqual(fields);
  });

  test('do not differ by the order of ticking', () => {
    const [one, other] = [
      draftContent({ reasons: ['loneliness', 'stress'] }),
      draftContent({ reasons: ['stress', 'loneliness'] }),
    ];
    expect(differingFields(one, other)).toEqual([]);
  });

  test('become one in which every field is as one of both had it, and as was picked', () => {
    const picks = fc.dictionary(
      fc.constantFrom(...draftFields),
      fc.constantFrom('mine' as const, 'theirs' as const),
    );
    fc.assert(
      fc.property(anyContent, anyContent, picks, (mine, theirs, picked) => {
        const merged = mergeDrafts(mine, theirs, picked);
        for (const field of draftFields) {
          const whose = picked[field] === 'theirs' ? theirs : mine;
          expect(differingFields(merged, whose)).not.toContain(field);
        }
      }),
    );
  });
});

describe('the content of a consult', () => {
  test('takes words noted at prompts along as the text they flow into', () => {
    const noted = consult({ words: { 'open-what-changed': 'Stil.', 'energy-gives-energy': 'Zingen.' } });

    expect(toDraftContent(noted).edits).toEqual({ patientsWords: 'Stil.', whatMatters: 'Zingen.' });
  });

  test('lets what was typed in the field itself win', () => {
    const noted = consult({ words: { 'open-what-changed': 'Stil.' }, edits: { patientsWords: 'Getypt.' } });

    expect(toDraftContent(noted).edits).toEqual({ patientsWords: 'Getypt.' });
  });

  test('has no permission and no reminders in it', () => {
    expect(Object.keys(toDraftContent(consult()))).toEqual(['reasons', 'edits']);
  });

  test('is spelled one way, once and for all', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(plainContent(plainContent(content))).toEqual(plainContent(content));
      }),
    );
  });
});
