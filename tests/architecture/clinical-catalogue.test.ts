import { describe, expect, test } from 'vitest';
import { codedCautions } from '../../shared/domain/cautions/cautions.ts';
import { questionsFor } from '../../shared/domain/cautions/questions.ts';
import { considerationIds } from '../../shared/domain/considerations/consideration.ts';
import { considerations } from '../../shared/domain/considerations/considerations.ts';
import { complaints, lifeEvents } from '../../shared/domain/signals/signal-id.ts';
import { signals } from '../../shared/domain/signals/signals.ts';
import { enCautions } from '../../shared/text/en/consult/cautions-text.ts';
import { enConsiderations } from '../../shared/text/en/consult/considerations-text.ts';
import { enSignals } from '../../shared/text/en/consult/signals-text.ts';
import { nlCautions } from '../../shared/text/nl/consult/cautions-text.ts';
import { nlConsiderations } from '../../shared/text/nl/consult/considerations-text.ts';
import { nlSignals } from '../../shared/text/nl/consult/signals-text.ts';
import { section } from './clinical-page.ts';

/** The codes in one row of a section's table. */
function codesIn(text: string, row: string): readonly string[] {
  const line = text.split('\n').find((candidate) => candidate.startsWith(`| ${row} |`)) ?? '';
  return [...line.matchAll(/`([^`]+)`/g)].map(([, code]) => code ?? '');
}

const codeForm = /^[A-Z][0-9]{2}(\.[0-9]{2})?$/;
const signalIds = [...lifeEvents, ...complaints];

describe.each(signals)('signal $id', ({ id, recordedAs, hintedBy }) => {
  test('is explained to clinicians, with the very codes that the rule has', () => {
    expect(codesIn(section('signals.md', id), 'recorded')).toEqual(recordedAs);
    expect(codesIn(section('signals.md', id), 'hinted')).toEqual(hintedBy);
  });

  test('has no code that both says it and hints at it, and none twice', () => {
    const codes = [...recordedAs, ...hintedBy];
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('has codes of the form of ICPC-1-NL', () => {
    expect([...recordedAs, ...hintedBy].filter((code) => !codeForm.test(code))).toEqual([]);
  });

  test('has words in both languages', () => {
    for (const text of [nlSignals, enSignals]) {
      expect(text.labels[id]).not.toBe('');
      expect(text.plain[id]).not.toBe('');
    }
  });

  test('is told to the coach without a code', () => {
    expect(nlSignals.plain[id]).not.toMatch(/[A-Z][0-9]{2}/);
  });
});

test('every code of a rule says whether it could be checked publicly, and no other does', () => {
  const rows = [...section('codes.md', 'table').matchAll(/^\| `([^`]+)` \| .+ \| (?:public|viewer) \|$/gm)];
  const used = [
    ...signals.flatMap(({ recordedAs, hintedBy }) => [...recordedAs, ...hintedBy]),
    ...codedCautions.flatMap(({ codes }) => codes),
    ...considerations.flatMap(({ shows }) => (shows === 'always' ? [] : shows.codes)),
  ];

  expect(rows.map(([, code]) => code)).toEqual([...new Set(used)].toSorted());
});

test('every signal is in the catalogue, in the order of the screen', () => {
  expect(signals.map(({ id }) => id)).toEqual(signalIds);
});

describe.each(codedCautions)('caution $id', ({ id, codes }) => {
  test('is explained to clinicians, with the very codes that the rule has', () => {
    expect(codesIn(section('cautions.md', id), 'recorded')).toEqual(codes);
  });

  test('has codes of the form of ICPC-1-NL, none twice', () => {
    expect(codes.filter((code) => !codeForm.test(code))).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
  });
});

describe('every caution and question', () => {
  test('has a text in both languages, of a caution that exists', () => {
    const ids = [...codedCautions.map(({ id }) => id), 'minor', 'deceased'].toSorted();
    expect(Object.keys(nlCautions.cautions).toSorted()).toEqual(ids);
    expect(Object.keys(enCautions.cautions).toSorted()).toEqual(ids);
  });

  test.each(Object.keys(nlCautions.cautions))('%s is explained to clinicians', (id) => {
    expect(section('cautions.md', id)).not.toBe('');
  });

  test.each(questionsFor(signalIds))('question %s is explained, and asked in both languages', (id) => {
    expect(section('cautions.md', 'questions')).toContain(`| \`${id}\` |`);
    expect(nlCautions.questions[id].question).toMatch(/\?$/);
    expect(enCautions.questions[id].question).toMatch(/\?$/);
  });
});

describe('the numbers for the clinician', () => {
  test.each([
    {
      beside: nlCautions.cautions['suicide-risk'],
      english: enCautions.cautions['suicide-risk'],
      phone: '0800-0113',
    },
    {
      beside: nlCautions.questions['thoughts-of-death'],
      english: enCautions.questions['thoughts-of-death'],
      phone: '0800-0113',
    },
    { beside: nlCautions.cautions.violence, english: enCautions.cautions.violence, phone: '0800-2000' },
  ])('$phone stands beside "$beside.short", and is explained', ({ beside, english, phone }) => {
    expect(beside.helpline?.phone).toBe(phone);
    expect(english.helpline?.phone).toBe(phone);
    expect(section('cautions.md', 'helplines')).toContain(`| ${phone} |`);
  });
});

describe.each(considerations)('route $id', ({ id, shows }) => {
  test('is explained to clinicians, with every code that makes it show', () => {
    const text = section('considerations.md', id);
    const codes = shows === 'always' ? [] : shows.codes;

    expect([...text.matchAll(/`([A-Z][0-9]{2}(?:\.[0-9]{2})?)`/g)].map(([, code]) => code)).toEqual(codes);
  });

  test('has words in both languages', () => {
    expect(nlConsiderations.routes[id].label).not.toBe('');
    expect(enConsiderations.routes[id].label).not.toBe('');
  });
});

test('every route is in the catalogue, in the order of the screen', () => {
  expect(considerations.map(({ id }) => id)).toEqual([...considerationIds]);
});
