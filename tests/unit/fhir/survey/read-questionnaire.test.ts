import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readQuestionnaire } from '../../../../shared/fhir/survey/read-questionnaire.ts';
import { nlSurvey } from '../../../../shared/text/nl/region/survey-text.ts';

const whole = {
  resourceType: 'Questionnaire',
  status: 'active',
  title: 'Vragen',
  url: 'https://r.example/q',
  version: '2',
};
const known = { linkId: 'bekend', text: 'Bekend?', type: 'boolean' };
const told = (json: unknown) =>
  readQuestionnaire(json).problems.map(({ question, fault }) =>
    [question, ...Object.values(fault)].filter((part) => part !== '').join(' '),
  );

test('the example asks what we ask, so that a region begins with a copy of it', () => {
  const example: unknown = JSON.parse(readFileSync('docs/questionnaire.example.json', 'utf8'));
  expect(readQuestionnaire(example)).toMatchObject({
    survey: { title: nlSurvey.title, questions: nlSurvey.questions },
    problems: [],
  });
});

describe('what cannot be asked is refused by name, and the rest is asked', () => {
  test.each([
    {
      item: { ...known, linkId: 'x', type: 'date' },
      problem: 'x unknown-type date',
      because: 'not on the list',
    },
    {
      item: { ...known, linkId: 'x', type: 'attachment' },
      problem: 'x unknown-type attachment',
      because: 'a file',
    },
    {
      item: { ...known, linkId: 'x', type: 'group', item: [] },
      problem: 'x unknown-type group',
      because: 'a group',
    },
    {
      item: { ...known, linkId: 'x', enableWhen: [{ question: 'bekend' }] },
      problem: 'x not-understood enableWhen',
      because: 'it would be asked of who it is not meant for',
    },
    {
      item: { ...known, linkId: 'x', modifierExtension: [{ url: 'u' }] },
      problem: 'x not-understood modifierExtension',
      because: 'it may turn the meaning round',
    },
    {
      item: { text: 'Wat?', type: 'text' },
      problem: '#2 no-id',
      because: 'an answer could not be told apart',
    },
    { item: { linkId: 'x', type: 'text' }, problem: 'x no-text', because: 'there is nothing to read' },
    {
      item: { ...known, linkId: 'x', text: 'a'.repeat(301) },
      problem: 'x too-long',
      because: 'no one reads it',
    },
    { item: known, problem: 'bekend twice', because: 'two answers would fall together' },
    {
      item: { linkId: 'x', text: 'Kies', type: 'choice' },
      problem: 'x no-options',
      because: 'nothing to choose',
    },
    {
      item: {
        linkId: 'x',
        text: 'Kies',
        type: 'choice',
        answerOption: [{ valueString: 'a' }, { valueDate: '2026' }],
      },
      problem: 'x no-options',
      because: 'one of the options cannot be shown',
    },
    {
      item: { linkId: 'x', text: 'Kies', type: 'choice', answerValueSet: 'https://r.example/vs' },
      problem: 'x not-understood answerValueSet',
      because: 'it would have to be fetched',
    },
  ])('$problem: $because', ({ item, problem }) => {
    const json = { ...whole, item: [known, item] };
    expect(told(json)).toEqual([problem]);
    expect(readQuestionnaire(json).survey?.questions.map(({ id }) => id)).toEqual(['bekend']);
  });

  test.each([
    { json: { resourceType: 'Patient' }, problem: 'not-a-questionnaire', because: 'another resource' },
    { json: 'tekst', problem: 'not-a-questionnaire', because: 'a text' },
    {
      json: { ...whole, status: 'retired', item: [known] },
      problem: 'not-active',
      because: 'it is out of use',
    },
    {
      json: { ...whole, implicitRules: 'u', item: [known] },
      problem: 'not-a-questionnaire',
      because: 'rules we lack',
    },
    { json: whole, problem: 'no-questions', because: 'nothing is asked' },
  ])('the file: $problem, because $because', ({ json, problem }) => {
    expect(told(json)).toEqual([problem]);
    expect(readQuestionnaire(json).survey).toBeUndefined();
  });
});

test('each kind of question is read, and a line to read asks nothing', () => {
  const min = { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 };
  const item = [
    { linkId: 'uitleg', text: 'Lees eerst.', type: 'display' },
    { linkId: 'a', text: 'A', type: 'integer', extension: [min] },
    { linkId: 'b', text: 'B', type: 'string' },
    { linkId: 'c', text: 'C', type: 'choice', answerOption: [{ valueString: 'x' }, { valueString: '<b>' }] },
  ];
  expect(readQuestionnaire({ ...whole, item })).toEqual({
    survey: {
      title: 'Vragen',
      canonical: 'https://r.example/q|2',
      questions: [
        { id: 'a', text: 'A', kind: 'grade', minimum: 0, maximum: 10 },
        { id: 'b', text: 'B', kind: 'text' },
        {
          id: 'c',
          text: 'C',
          kind: 'choice',
          pick: 'one',
          options: [
            { code: 'x', text: 'x' },
            { code: '<b>', text: '<b>' },
          ],
        },
      ],
    },
    problems: [],
  });
});
