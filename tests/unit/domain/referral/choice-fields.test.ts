import { describe, expect, test } from 'vitest';
import {
  choiceFieldIds,
  choiceFieldsIn,
  chosenAmong,
  chosenIn,
  labelChoices,
  listChoices,
  optionWordsIn,
} from '../../../../shared/domain/referral/choice-fields.ts';
import { nlChoices } from '../../../../shared/text/nl/referral/fields-text.ts';

describe('what is chosen from a list', () => {
  test('is nothing where no one chose, and what was chosen elsewhere stays', () => {
    expect(chosenIn({})).toEqual({ themes: [], needs: [] });
    expect(chosenIn({ needs: ['hearing'] })).toEqual({ themes: [], needs: ['hearing'] });
  });

  test('gets the words of its own field, in the order in which it was chosen', () => {
    const chosen = chosenIn({ themes: ['nature', 'cooking'], needs: ['mobility'] });
    expect(labelChoices(chosen, optionWordsIn(nlChoices))).toEqual({
      themes: [
        { id: 'nature', label: 'Natuur en genieten' },
        { id: 'cooking', label: 'Koken en samen eten' },
      ],
      needs: [{ id: 'mobility', label: 'Moeite met lopen' }],
    });
  });

  test('is read in the order of the list, and only what the list or a region has', () => {
    const own = 'https://wor.example/codes/wor-theme|pontje';
    const written = [own, 'cooking', 'volunteering', 'unknown-code', own];
    expect(chosenAmong((field) => (field === 'themes' ? written : []))).toEqual({
      themes: ['volunteering', 'cooking', own],
      needs: [],
    });
    expect(chosenAmong(() => [own]).needs, 'a region adds no needs').toEqual([]);
  });

  test('is in one part of the form, and has options', () => {
    const parts = [...choiceFieldsIn('story'), ...choiceFieldsIn('more')];
    expect(parts.toSorted()).toEqual(choiceFieldIds.toSorted());
    for (const field of choiceFieldIds) {
      expect(listChoices(field)).toEqual(Object.keys(nlChoices[field].options));
    }
  });
});
