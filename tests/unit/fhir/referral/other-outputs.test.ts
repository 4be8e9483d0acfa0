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
    documents: [],
    because: 'its value cannot be put in words',
  },
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
