import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { Survey } from '../../../shared/domain/survey/survey.ts';
import { readCsvAnswers, toCsv } from '../../../shared/survey/survey-csv.ts';
import { nlSurvey } from '../../../shared/text/nl/region/survey-text.ts';

const survey: Survey = { title: '', canonical: '', questions: nlSurvey.questions };

test('a row has the month and the answers, and nothing else', () => {
  expect(
    toCsv(survey, { bekend: true, sterk: 'a;b', training: ['training', 'niets'], naam: 'Jan' }, '2026-11'),
  ).toBe('maand;bekend;cijfer;sterk;beter;belemmering;training\r\n2026-11;ja;;"a;b";;;training|niets\r\n');
});

test('rows of many practices below each other, with their headings, are all read', () => {
  const rows = [
    toCsv(survey, { bekend: true }, '2026-11'),
    toCsv(survey, { bekend: false, cijfer: 3 }, '2026-12'),
  ];
  expect(readCsvAnswers(survey, strToU8(rows.join('')))).toEqual({
    responses: [{ bekend: true }, { bekend: false, cijfer: 3 }],
    wrong: [],
  });
});

test('a cell that does not fit is named, and the others of its row count', () => {
  const text = 'bekend;cijfer;sterk\r\nja;elf;goed\r\n;;\r\nwel;7;\r\n';
  expect(readCsvAnswers(survey, strToU8(text))).toEqual({
    responses: [{ bekend: true, sterk: 'goed' }, { cijfer: 7 }],
    wrong: [
      { row: 2, field: 'cijfer' },
      { row: 4, field: 'bekend' },
    ],
  });
});

test('another file is none of this survey', () => {
  expect(readCsvAnswers(survey, strToU8('naam;datum\r\nJan;1-1-2026\r\n'))).toBeUndefined();
});

test('whatever is typed comes back as it was, and never as a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (typed) => {
      const sterk = typed.replace(/[\0\r]/g, ' ').trim();
      const csv = toCsv(survey, { bekend: true, sterk }, '2026-11');
      expect(csv.split('\r\n')[1]).not.toMatch(/;"?[=+\-@]/);
      const read = readCsvAnswers(survey, strToU8(csv));
      expect(read?.responses).toEqual([sterk === '' ? { bekend: true } : { bekend: true, sterk }]);
    }),
  );
});
