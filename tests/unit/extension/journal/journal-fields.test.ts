import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journalFields, journalValues } from '../../../../extension/journal/journal-fields.ts';

const text = 'S: Het is zo stil.\nE: Z68 Welzijn op Recept.\nP: Verwezen naar Welzijn Lindeveen.';

describe('a journal line, over the fields of a HIS', () => {
  test.each([
    {
      fields: { line: '.p' },
      values: { S: '', E: '', line: text },
      because: 'there is one field, and its letters tell what is what',
    },
    {
      fields: { line: '.p', s: '.s', e: '.e' },
      values: {
        S: 'Het is zo stil.',
        E: 'Z68 Welzijn op Recept.',
        line: 'Verwezen naar Welzijn Lindeveen.',
      },
      because: 'each letter has a field of its own',
    },
    {
      fields: { line: '.p', s: '.s' },
      values: {
        S: 'Het is zo stil.',
        E: '',
        line: 'E: Z68 Welzijn op Recept.\nP: Verwezen naar Welzijn Lindeveen.',
      },
      because: 'E has no field, so it goes with the rest, under its letter',
    },
  ])('is shared out when $because', ({ fields, values }) => {
    expect(journalValues(text, fields)).toEqual(values);
  });

  test('loses no word, whatever fields there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('S', 'O', 'E', 'P'), fc.stringMatching(/^[a-z]{1,8}$/)), {
          minLength: 1,
        }),
        fc.subarray(['s', 'e'] as const),
        (lines, own) => {
          const fields = { line: '.p', ...Object.fromEntries(own.map((name) => [name, `.${name}`])) };
          const values = journalValues(
            lines.map(([letter, words]) => `${letter}: ${words}`).join('\n'),
            fields,
          );
          const put = journalFields(fields).flatMap(({ from }) => from.map((id) => Reflect.get(values, id)));
          for (const [, words] of lines) expect(put.join('\n')).toContain(words);
        },
      ),
    );
  });
});
