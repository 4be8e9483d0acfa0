import { describe, expect, test } from 'vitest';
import { english } from '../../../shared/text/en/english.ts';
import { loadTexts } from '../../../shared/text/load-texts.ts';
import { dutch } from '../../../shared/text/nl/dutch.ts';

type Leaf = { readonly key: string; readonly value: unknown };

function leaves(node: unknown, key = ''): readonly Leaf[] {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return [{ key, value: node }];
  return Object.entries(node).flatMap(([name, child]) => leaves(child, key === '' ? name : `${key}.${name}`));
}

function sentences(texts: unknown): readonly { readonly key: string; readonly text: string }[] {
  return leaves(texts).flatMap(({ key, value }) =>
    (Array.isArray(value) ? value : [value]).flatMap((text) =>
      typeof text === 'string' ? [{ key, text }] : [],
    ),
  );
}

describe('the languages of the screens', () => {
  test('each say everything that the other says', () => {
    const keysOf = (texts: unknown) => leaves(texts).map(({ key, value }) => `${key}: ${typeof value}`);

    expect(keysOf(english).toSorted()).toEqual(keysOf(dutch).toSorted());
  });

  test('are loaded by their own name', async () => {
    expect(await loadTexts('nl')).toBe(dutch);
    expect(await loadTexts('en')).toBe(english);
  });

  test.each([
    { language: 'Dutch', texts: dutch },
    { language: 'English', texts: english },
  ])('leave no sentence empty in $language', ({ texts }) => {
    const empty = sentences(texts).filter(
      ({ key, text }) => text.trim() === '' && !key.endsWith('.followUp'),
    );

    expect(empty).toEqual([]);
  });

  test('keep every sentence short enough to read in passing', () => {
    const long = sentences(dutch).filter(({ text }) =>
      text.split(/[.?!:] /).some((part) => part.split(' ').length > 20),
    );

    expect(long).toEqual([]);
  });

  test('show no codes and no symbols that a screen reader spells out', () => {
    const odd = sentences(dutch).filter(({ text }) =>
      /\b(fout|error) ?\d|[\u{1F300}-\u{1FAFF}]/iu.test(text),
    );

    expect(odd).toEqual([]);
  });
});

describe('the patient card', () => {
  test.each(sentences(dutch.patientCard))('says "$text" in short sentences', ({ text }) => {
    const longest = Math.max(...text.split(/[.?!] /).map((part) => part.split(' ').length));

    expect(longest).toBeLessThanOrEqual(12);
  });

  test('speaks of a coach and a practice, never of care in jargon', () => {
    const jargon = /psychosociaal|interventie|traject|diagnose|problematiek|zorgverlener|consult/i;

    expect(sentences(dutch.patientCard).filter(({ text }) => jargon.test(text))).toEqual([]);
  });
});
