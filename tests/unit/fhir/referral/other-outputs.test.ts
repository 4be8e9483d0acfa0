import { expect, test } from 'vitest';
import { toReferral } from '../../../../shared/fhir/referral/read-referral.ts';
import { readAnyTask } from '../../../../shared/fhir/referral/task-schema.ts';
import { valueOrThrow } from '../../../../shared/fhir/server/parsed-entry.ts';
import { step, task } from '../../../builders/fhir-record.ts';

const lastModified = '2026-11-10T09:00:00Z';
const eventsOf = (output: readonly unknown[]) =>
  toReferral(valueOrThrow(readAnyTask(task({ output })), 'Task'), undefined, []).events;
const named = { text: 'Verslag' };

test.each([
  {
    output: { type: named, valueString: 'Let op medicatie.' },
    text: 'Verslag: Let op medicatie.',
    documents: [],
    because: 'words under the name of their type',
  },
  {
    output: { type: named, valueMarkdown: '*Gaat goed*' },
    text: 'Verslag: *Gaat goed*',
    documents: [],
    because: 'they stay as written',
  },
  {
    output: { type: named, valueCodeableConcept: { text: 'Koor' } },
    text: 'Verslag: Koor',
    documents: [],
    because: 'a concept has words',
  },
  {
    output: { type: named, valueQuantity: { value: 3, unit: 'gesprekken' } },
    text: 'Verslag: 3 gesprekken',
    documents: [],
    because: 'a number has a unit',
  },
  {
    output: { type: named, valueReference: { reference: 'DocumentReference/1', display: 'Eindverslag' } },
    text: 'Verslag',
    documents: ['Eindverslag'],
    because: 'a document is named',
  },
  {
    output: { type: named, valueReference: { reference: 'DocumentReference/1' } },
    text: 'Verslag',
    documents: [''],
    because: 'one without a name came too',
  },
  {
    output: { type: named, valueAttachment: { title: 'scan' } },
    text: 'Verslag',
    documents: ['scan'],
    because: 'so did an attachment',
  },
  {
    output: { type: named, valueReference: { reference: 'Appointment/1', display: 'Dinsdag 10 uur' } },
    text: 'Verslag: Dinsdag 10 uur',
    documents: [],
    because: 'this is no document',
  },
  {
    output: { type: { coding: [{ system: 'https://elders.example', code: 'x1', display: 'Huisbezoek' }] } },
    text: 'Huisbezoek',
    documents: [],
    because: 'the code is of another system',
  },
  {
    output: { type: named, valueTiming: { repeat: {} } },
    text: 'Verslag',
    documents: [''],
    because: 'its value cannot be put in words, and came all the same',
  },
  {
    output: { type: named, valueBase64Binary: 'AAAA' },
    text: 'Verslag',
    documents: [''],
    because: 'no one reads letters of a picture',
  },
  {
    output: { type: named, valueIdentifier: { value: '999911120' } },
    text: 'Verslag',
    documents: [''],
    because: 'a number may be a BSN',
  },
  {
    output: { type: named, valueReference: { reference: 'Communication/9' } },
    text: 'Verslag',
    documents: [''],
    because: 'what it points at came too',
  },
  {
    output: { type: named, valueDateTime: '2026-13-01' },
    text: 'Verslag: 2026-13-01',
    documents: [],
    because: 'a date that is none is still seen',
  },
  ...[
    { value: { valueBoolean: false }, says: 'nee' },
    { value: { valueBoolean: true }, says: 'ja' },
    { value: { valueInteger: 0 }, says: '0' },
    { value: { valuePositiveInt: 3 }, says: '3' },
    { value: { valueDecimal: 2.5 }, says: '2.5' },
    { value: { valueTime: '14:30:00' }, says: '14:30:00' },
    { value: { valueUri: 'https://koor.example' }, says: 'https://koor.example' },
    { value: { valueQuantity: { value: 5, comparator: '<', unit: 'keer' } }, says: '< 5 keer' },
    { value: { valueDuration: { value: 6, unit: 'weken', code: 'wk' } }, says: '6 weken' },
    ...['Age', 'Count', 'Distance', 'Duration'].map((type) => {
      return { value: { [`value${type}`]: { value: 6, comparator: '>=' } }, says: '>= 6' };
    }),
    { value: { valueMoney: { value: 5, currency: 'EUR' } }, says: '5 EUR' },
    { value: { valueRange: { low: { value: 1 }, high: { value: 3, unit: 'keer' } } }, says: '1 – 3 keer' },
    { value: { valueRatio: { numerator: { value: 3 }, denominator: { value: 5 } } }, says: '3 / 5' },
    { value: { valuePeriod: { start: '2026-11-01', end: '2026-12' } }, says: '01-11-2026 – 12-2026' },
    { value: { valuePeriod: { end: '2026-12-01' } }, says: '– 01-12-2026' },
    { value: { valueCoding: { code: 'x', display: 'Koor' } }, says: 'Koor' },
    { value: { valueAnnotation: { text: 'Gaat goed', time: '2026-11-01' } }, says: 'Gaat goed' },
    { value: { valueContactPoint: { system: 'phone', value: '06 00 00 00 01' } }, says: '06 00 00 00 01' },
    { value: { valueHumanName: { given: ['Jan'], family: 'de Vries' } }, says: 'Jan de Vries' },
    { value: { valueAddress: { line: ['Laan 1'], city: 'Lindeveen' } }, says: 'Laan 1, Lindeveen' },
    { value: { valueTiming: { code: { text: 'elke dinsdag' } } }, says: 'elke dinsdag' },
  ].map(({ value, says }) => ({
    output: { type: named, ...value },
    text: `Verslag: ${says}`,
    documents: [],
    because: 'this value has words',
  })),
])('an output of another system is said as "$text" $documents: $because', ({ output, text, documents }) => {
  expect(eventsOf([output])).toEqual([{ event: 'other', at: lastModified, dated: 'by', text, documents }]);
});

test('an output with a date of its own keeps it', () => {
  expect(eventsOf([{ type: named, valueDateTime: '2026-11-05' }])).toMatchObject([
    { at: '2026-11-05', dated: 'on' },
  ]);
});

test('a document beside a step of ours is named at that step', () => {
  const output = [
    { type: step('intake-done'), valueDateTime: '2026-11-05' },
    { type: step('intake-done'), valueReference: { reference: 'DocumentReference/1' } },
  ];

  expect(eventsOf(output)).toEqual([
    { event: 'intake-done', at: '2026-11-05', dated: 'on', text: '', documents: [''] },
  ]);
});

test('all that is said of one step is kept, and each thing once', () => {
  const planned = step('intake-planned');
  const output = [
    { type: planned, valueDateTime: '2026-11-05' },
    { type: planned, valueString: 'Bij mevrouw thuis.' },
    { type: planned, valueString: 'Met tolk.' },
    { type: planned, valueString: 'Met tolk.' },
  ];

  expect(eventsOf(output)).toMatchObject([{ at: '2026-11-05', text: 'Bij mevrouw thuis.\nMet tolk.' }]);
});

test.each([
  { text: 'Maandag om 10 uur', said: 'Maandag om 10 uur', because: 'these are words of the coach' },
  { text: 'Kennismaking gepland', said: '', because: 'it is what the code is called' },
  { text: undefined, said: '', because: 'there are none' },
])('beside a business status of ours "$said" is said: $because', ({ text, said }) => {
  const [coding] = step('intake-planned').coding;
  const businessStatus = { coding: [{ ...coding, display: 'Kennismaking gepland' }], text };
  const read = valueOrThrow(readAnyTask(task({ businessStatus, lastModified })), 'Task');

  expect(toReferral(read, undefined, []).events).toMatchObject([{ event: 'intake-planned', text: said }]);
});
