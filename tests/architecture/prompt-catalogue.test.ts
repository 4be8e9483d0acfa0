import { describe, expect, test } from 'vitest';
import { hardWords } from '../../shared/config/region/plain-text.ts';
import { type Phase, phases } from '../../shared/domain/prompts/prompt.ts';
import { prompts } from '../../shared/domain/prompts/prompts.ts';
import { enPrompts } from '../../shared/text/en/consult/prompts-text.ts';
import { nlPrompts } from '../../shared/text/nl/consult/prompts-text.ts';
import { clinicalPage, section } from './clinical-page.ts';

/** What a region may not have arranged, so that no sentence promises it. */
const notArranged =
  /thuis komen|bij u thuis langs|huisbezoek|eerst (ergens )?(gaan )?kijken|naam van de coach|at your home|look somewhere first|coach's name/i;

describe.each(prompts)('prompt $id', ({ id, phase, dimension, fits, notesTo }) => {
  const texts = [nlPrompts[id], enPrompts[id]];
  const sentences = texts.flatMap(({ sentence, followUp }) => [sentence, followUp]);

  test('stands in the table of its phase, as the rule has it', () => {
    const madeFor = fits.length === 0 ? 'everybody' : fits.join(', ');
    expect(section('prompts.md', phase)).toContain(`| ${id} | ${dimension} | ${madeFor} | ${notesTo} |\n`);
  });

  test('is named after its phase', () => {
    expect(id.startsWith(`${phase}-`)).toBe(true);
  });

  test('asks one question at a time, in at most twenty words, without a semicolon', () => {
    for (const sentence of sentences) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
      expect(sentence.split('?').length - 1, sentence).toBeLessThanOrEqual(1);
      expect(sentence, 'cannot be said aloud').not.toMatch(/[;()/]/);
    }
  });

  test('asks nothing after its question, and does not glue two questions together', () => {
    for (const sentence of sentences) {
      if (sentence.includes('?')) expect(sentence).toMatch(/\?$/);
      expect(sentence).not.toMatch(/, (en|of) (kunt|wilt|mag|welk|wanneer|hoe|wie|wat)\b.*\?/i);
      expect(sentence).not.toMatch(/\ben (welk|wanneer|moment|op welk)\b/i);
    }
  });

  test('asks something, in both languages', () => {
    for (const { sentence, followUp } of texts) expect(`${sentence} ${followUp}`).toContain('?');
  });

  test('is free of jargon, and of what a region may not have arranged', () => {
    expect(`${nlPrompts[id].sentence} ${nlPrompts[id].followUp}`).not.toMatch(hardWords);
    for (const sentence of sentences) expect(sentence).not.toMatch(notArranged);
  });

  test('is about safety only when the patient is alone, and is then noted nowhere', () => {
    for (const { sentence, followUp, followUpOnly } of texts) {
      expect(sentence).not.toMatch(/veilig|safe/i);
      if (/veilig|safe/i.test(followUp)) {
        expect(followUpOnly).toMatch(/Alleen als de patiënt alleen is|Only when the patient is alone/);
        expect(notesTo).toBe('nowhere');
      }
    }
  });
});

const inPhase = (wanted: Phase) => prompts.filter(({ phase }) => phase === wanted);
const saidIn = (wanted: Phase) =>
  inPhase(wanted).map(({ id }) => `${nlPrompts[id].sentence} ${nlPrompts[id].followUp}`);

test.each(inPhase('propose'))('$id names the coach and explains in two sentences', ({ id }) => {
  const { sentence, followUp } = nlPrompts[id];

  expect(`${sentence} ${followUp}`).toContain('coach');
  expect(followUp).not.toBe('');
});

test.each([
  { what: 'permission', words: /\b(mag|goed dat)\b/i },
  { what: 'the number', words: /nummer/i },
  { what: 'the moment', words: /moment|wanneer/i },
  { what: 'who may answer', words: /opnemen/i },
  { what: 'the patient’s own words for what was agreed', words: /eigen woorden/i },
])('the phase of agreeing asks for $what', ({ words }) => {
  expect(saidIn('agree').some((said) => words.test(said))).toBe(true);
});

describe('the prompts together', () => {
  test('are nine or ten a phase, each with an id of its own', () => {
    expect(phases.map((phase) => inPhase(phase).length)).toEqual([9, 10, 9, 9, 9]);
    expect(new Set(prompts.map(({ id }) => id)).size).toBe(prompts.length);
  });

  test('have no text or row of a prompt that is gone', () => {
    const ids = prompts.map(({ id }) => id).toSorted();
    expect(Object.keys(nlPrompts).toSorted()).toEqual(ids);
    expect(Object.keys(enPrompts).toSorted()).toEqual(ids);

    const rows = clinicalPage('prompts.md').matchAll(
      /^\| ((?:open|broaden|energy|propose|agree)-[a-z-]+) \|/gm,
    );
    expect([...rows].map(([, id]) => id).toSorted()).toEqual(ids);
  });

  test('never say the same sentence twice', () => {
    const sentences = Object.values(nlPrompts).map(({ sentence }) => sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
