import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toDraftContent } from '../../../../shared/domain/drafts/draft-content.ts';
import { continueWith } from '../../../../shared/domain/drafts/kept-draft.ts';
import { contactProposals, sortNotedWords } from '../../../../shared/domain/prompts/noted-words.ts';
import { contactNotes } from '../../../../shared/domain/prompts/prompt.ts';
import { prompts } from '../../../../shared/domain/prompts/prompts.ts';
import { consult } from '../../../builders/consult.ts';
import { keptDraft } from '../../../builders/kept-draft.ts';

const noted = 'Dat zei mevrouw.';
const isContact = (target: string) => contactNotes.some((field) => field === target);

describe('what is noted at a prompt', () => {
  test.each(prompts)('$id goes to $notesTo, and nowhere else', ({ id, notesTo }) => {
    const words = { [id]: noted };
    const { patientsWords, whatMatters } = sortNotedWords(words);
    const proposed = contactProposals(words);

    expect(patientsWords).toBe(notesTo === 'patientsWords' ? noted : '');
    expect(whatMatters).toBe(notesTo === 'whatMatters' ? noted : '');
    expect(proposed.map(({ field }) => field)).toEqual(isContact(notesTo) ? [notesTo] : []);
  });

  test.each([
    { phase: 'energy', targets: ['whatMatters'], because: 'what gives energy is what matters' },
    {
      phase: 'agree',
      targets: ['phone', 'bestMoment', 'whoMayAnswer', 'nowhere'],
      because: 'it is about contact',
    },
  ])('in phase $phase goes to $targets: $because', ({ phase, targets }) => {
    const used = prompts.filter((prompt) => prompt.phase === phase).map(({ notesTo }) => notesTo);

    expect([...new Set(used)].toSorted()).toEqual(targets.toSorted());
  });

  test('about safety at home goes nowhere', () => {
    expect(prompts.find(({ id }) => id === 'broaden-at-home')).toMatchObject({ notesTo: 'nowhere' });
  });

  test('at a prompt that is no longer there goes nowhere', () => {
    const words = { 'open-gone-since-an-update': noted };

    expect(sortNotedWords(words)).toEqual({ patientsWords: '', whatMatters: '' });
    expect(contactProposals(words)).toEqual([]);
  });

  test('is kept by a draft only where it flows into a text, whatever else was noted', () => {
    const anyWords = fc.dictionary(fc.constantFrom(...prompts.map(({ id }) => id)), fc.string());

    fc.assert(
      fc.property(anyWords, (words) => {
        const texts = ['patientsWords', 'whatMatters'];
        expect(
          Object.keys(toDraftContent(consult({ words })).edits).filter((key) => !texts.includes(key)),
        ).toEqual([]);
      }),
    );
  });

  test('and flows into no draft stays on the screen when a draft of a colleague is opened', () => {
    const words = { 'broaden-at-home': 'Liever niet.', 'agree-when-to-call': 'Na tienen.' };
    const draft = keptDraft();

    expect(continueWith(consult({ words }), draft, draft.content).words).toEqual(words);
  });
});

describe('a proposal for contact', () => {
  test.each([
    {
      prompt: 'agree-when-to-call',
      text: 'Na tien uur',
      proposals: [{ field: 'bestMoment', text: 'Na tien uur' }],
      because: 'the question is about the moment',
    },
    {
      prompt: 'agree-somebody-beside',
      text: 'Mijn dochter Els',
      proposals: [{ field: 'whoMayAnswer', text: 'Mijn dochter Els' }],
      because: 'the question is about who is there',
    },
    {
      prompt: 'agree-permission',
      text: '06 12 34 56 78',
      proposals: [{ field: 'phone', text: '06 12 34 56 78' }],
      because: 'a number is a number',
    },
    {
      prompt: 'agree-permission',
      text: 'liever 06-12345678, na tienen',
      proposals: [
        { field: 'phone', text: '06-12345678' },
        { field: 'bestMoment', text: 'liever, na tienen' },
      ],
      because: 'number and moment are said in one breath',
    },
    {
      prompt: 'agree-somebody-beside',
      text: 'Els, +31 6 12345678',
      proposals: [
        { field: 'phone', text: '+31 6 12345678' },
        { field: 'whoMayAnswer', text: 'Els' },
      ],
      because: 'the number is proposed as one, and Els as who may answer',
    },
    {
      prompt: 'agree-may-call',
      text: 'dat van mijn zus',
      proposals: [{ field: 'phone', text: 'dat van mijn zus' }],
      because: 'it is shown as it was said, and the clinician sees that it is no number',
    },
    {
      prompt: 'agree-when-to-call',
      text: 'maandag 30-11-2026 of dinsdag',
      proposals: [{ field: 'bestMoment', text: 'maandag 30-11-2026 of dinsdag' }],
      because: 'a date is no number to call',
    },
    { prompt: 'agree-when-to-call', text: '  ', proposals: [], because: 'nothing was noted' },
  ])('from "$text" at $prompt: $because', ({ prompt, text, proposals }) => {
    expect(contactProposals({ [prompt]: text })).toEqual(proposals);
  });
});
