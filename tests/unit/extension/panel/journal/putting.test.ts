import { describe, expect, test } from 'vitest';
import { adapterSchema } from '../../../../../extension/his/his-adapter.ts';
import type { JournalAnswer, JournalCall } from '../../../../../extension/journal/journal-messages.ts';
import {
  type PuttingStep,
  putInJournal,
  takeOutOfJournal,
} from '../../../../../extension/panel/journal/putting.ts';
import { FailureError } from '../../../../../shared/domain/failure.ts';

const adapter = adapterSchema.parse({
  version: 1,
  id: 'made',
  name: 'Made',
  proven: false,
  matches: ['https://his.example/*'],
  dossiers: { each: 'body', active: [{ by: 'displayed' }] },
  patient: { name: { selector: 'h1' }, birthDate: { selector: 'time' }, birthDateFormats: ['dd-mm-yyyy'] },
  journal: { line: '[name="regelP"]' },
  chip: { anchor: 'h1' },
});
const patient = { id: undefined, name: 'Ria van den Berg', birthDate: '1950-03-12' };
const report = { filled: 1, of: 1, fields: [{ label: 'line', outcome: 'filled' as const }] };
type Answer = JournalAnswer | { readonly kind: 'gone' };

/** A tab whose script answers like this; what was asked of it is kept. */
function tab(answer: Answer, opens: 'opened' | 'gone' = 'opened') {
  const asked: JournalCall[] = [];
  const link = {
    open: async () => opens,
    ask: async (call: JournalCall) => {
      asked.push(call);
      return answer;
    },
  };
  return { asked, work: { link, adapter, patient, assertSame: async () => {} } };
}

describe('putting a line into the journal', () => {
  test.each<{ answer: Answer; step: object; because: string }>([
    {
      answer: { kind: 'journal/put', report },
      step: { step: 'put', report, undo: 'possible' },
      because: 'it is there',
    },
    {
      answer: { kind: 'journal/refused', patient: { kind: 'not-shown' } },
      step: { step: 'asked' },
      because: 'the journal names no one',
    },
    {
      answer: { kind: 'journal/refused', patient: { kind: 'different', shown: {} } },
      step: { step: 'stopped', why: 'other-patient' },
      because: 'the journal is of somebody else',
    },
    {
      answer: { kind: 'journal/refused', patient: { kind: 'doubt', shown: {} } },
      step: { step: 'stopped', why: 'unsure' },
      because: 'it cannot be told whose it is',
    },
    {
      answer: { kind: 'journal/busy' },
      step: { step: 'stopped', why: 'busy' },
      because: 'a click before this one is not done',
    },
    { answer: { kind: 'gone' }, step: { step: 'stopped', why: 'gone' }, because: 'the page went' },
  ])('ends as $step when $because', async ({ answer, step }) => {
    expect(await putInJournal(tab(answer).work, 'P: Verwezen.', 'not-confirmed')).toMatchObject(step);
  });

  test('asks nothing of a page that shows another patient than the panel', async () => {
    const { work, asked } = tab({ kind: 'journal/put', report });
    const assertSame = () => Promise.reject(new FailureError({ kind: 'wrong-patient' }));

    expect(await putInJournal({ ...work, assertSame }, 'P: Verwezen.', 'confirmed')).toEqual({
      step: 'stopped',
      why: 'other-patient',
    });
    expect(asked).toEqual([]);
  });

  test('sends nothing to a tab into which our script may not', async () => {
    const { work, asked } = tab({ kind: 'journal/put', report }, 'gone');

    expect(await putInJournal(work, 'P: Verwezen.', 'confirmed')).toEqual({ step: 'stopped', why: 'gone' });
    expect(asked).toEqual([]);
  });
});

describe('taking it out again', () => {
  const put: Extract<PuttingStep, { step: 'put' }> = { step: 'put', name: 'one', report, undo: 'possible' };

  test.each<{ answer: Answer; step: object; because: string }>([
    {
      answer: { kind: 'journal/undone', report: { restored: 1, fields: [] } },
      step: { step: 'undone' },
      because: 'it was still there',
    },
    {
      answer: { kind: 'journal/nothing-here' },
      step: { step: 'put', undo: 'too-late' },
      because: 'a minute is over',
    },
    {
      answer: { kind: 'journal/busy' },
      step: { step: 'put', undo: 'possible' },
      because: 'it can be tried again',
    },
  ])('ends as $step when $because', async ({ answer, step }) => {
    expect(await takeOutOfJournal(tab(answer).work, put)).toMatchObject(step);
  });
});
