import { describe, expect, test } from 'vitest';
import { countWords } from '../../../shared/config/region/plain-text.ts';
import { type FeedbackMoment, feedbackMoments } from '../../../shared/domain/referral/choice-fields.ts';
import { CARD_WORDS, factsheetCards } from '../../../shared/domain/region/region.ts';
import { enFactsheet } from '../../../shared/text/en/region/factsheet-text.ts';
import { type FactsheetText, nlFactsheet } from '../../../shared/text/nl/region/factsheet-text.ts';

const most = { workingDays: 10, moments: feedbackMoments };

describe.each<{ language: string; text: FactsheetText }>([
  { language: 'Dutch', text: nlFactsheet },
  { language: 'English', text: enFactsheet },
])('the factsheet in $language', ({ text }) => {
  test.each(factsheetCards)('says on card "%s" what it has to say in sixty words', (id) => {
    const { body, examples } = text.cards[id](most);
    expect(countWords([body, ...examples].join(' '))).toBeLessThanOrEqual(CARD_WORDS);
  });

  test('tells the norm and the moments of these settings', () => {
    expect(text.cards.how({ workingDays: 7, moments: [] }).body).toContain('7');
    expect(text.cards.how({ workingDays: 7, moments: ['at-the-end'] }).body).not.toMatch(/start/);
  });

  test('promises an answer only where the region agreed on moments', () => {
    const saidWith = (moments: readonly FeedbackMoment[]) =>
      text.cards.coach({ workingDays: 7, moments }).body;
    expect(saidWith(['at-the-end'])).toMatch(/U hoort|You hear/);
    expect(saidWith([])).not.toMatch(/U hoort|You hear/);
  });

  test('has three examples of whom it is for', () => {
    expect(text.cards.whom(most).examples).toHaveLength(3);
  });
});
