import { describe, expect, test } from 'vitest';
import { type Phase, phases } from '../../shared/domain/prompts/prompt.ts';
import { prompts } from '../../shared/domain/prompts/prompts.ts';
import { enPrompts } from '../../shared/text/en/prompts.ts';
import { nlPrompts } from '../../shared/text/nl/prompts.ts';
import { clinicalPage, section } from './clinical-page.ts';

const jargon =
  /psychosociaal|interventie|traject|verwijz|welbevinden|zelfredzaam|participatie|cliënt|intake|zingeving|eenzaam|diagnose|klachtenpatroon|problematiek|netwerk/i;

describe.each(prompts)('prompt $id', ({ id, phase, dimension, fits }) => {
  const sentences = [nlPrompts[id], enPrompts[id]].flatMap(({ sentence, followUp }) => [sentence, followUp]);

  test('stands in the table of its phase, as the rule has it', () => {
    const madeFor = fits.length === 0 ? 'everybody' : fits.join(', ');
    expect(section('prompts.md', phase)).toContain(`| ${id} | ${dimension} | ${madeFor} |\n`);
  });

  test('is named after its phase', () => {
    expect(id.startsWith(`${phase}-`)).toBe(true);
  });

  test('is said in at most twenty words, with one question at most', () => {
    for (const sentence of sentences) {
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
      expect(sentence.split('?').length - 1, sentence).toBeLessThanOrEqual(1);
    }
  });

  test('asks something, in both languages', () => {
    for (const { sentence, followUp } of [nlPrompts[id], enPrompts[id]]) {
      expect(`${sentence} ${followUp}`).toContain('?');
    }
  });

  test('is free of jargon', () => {
    expect(`${nlPrompts[id].sentence} ${nlPrompts[id].followUp}`).not.toMatch(jargon);
  });
});

const inPhase = (wanted: Phase) => prompts.filter(({ phase }) => phase === wanted);

test.each(inPhase('propose'))('$id names the coach and explains in two sentences', ({ id }) => {
  const { sentence, followUp } = nlPrompts[id];

  expect(`${sentence} ${followUp}`).toContain('coach');
  expect(followUp).not.toBe('');
});

test.each(inPhase('agree'))('$id speaks of permission, of the number and of the moment', ({ id }) => {
  const said = `${nlPrompts[id].sentence} ${nlPrompts[id].followUp}`;

  expect(said).toMatch(/\b(mag|goed dat)\b/i);
  expect(said).toMatch(/nummer/);
  expect(said).toMatch(/moment|wanneer/i);
});

describe('the prompts together', () => {
  test('are nine a phase, each with an id of its own', () => {
    expect(phases.map((phase) => inPhase(phase).length)).toEqual([9, 9, 9, 9, 9]);
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
