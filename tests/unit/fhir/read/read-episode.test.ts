import { describe, expect, test } from 'vitest';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import { fhirCareRecord } from '../../../../shared/fhir/fhir-care-record.ts';
import { condition } from '../../../builders/fhir-record.ts';
import { page, response, scriptedTransport } from '../../../builders/scripted-transport.ts';

const conditions = 'Condition?patient=pat-1&_count=200';
const bare = 'EpisodeOfCare?patient=pat-1&_count=200';
const episodes = 'EpisodeOfCare?patient=pat-1&_include=EpisodeOfCare:condition&_count=200';

const icpc = (code: string) => ({
  coding: [{ system: 'http://hl7.org/fhir/sid/icpc-1-nl', code }],
  text: `titel ${code}`,
});
const episode = (said: Readonly<Record<string, unknown>> = {}) => ({
  resourceType: 'EpisodeOfCare',
  id: 'epi-1',
  status: 'active',
  patient: { reference: 'Patient/pat-1' },
  period: { start: '2026-02-01' },
  ...said,
});
const about = (reference: string) => episode({ diagnosis: [{ condition: { reference } }] });
const snomed = condition('P78', {
  code: { coding: [{ system: 'http://snomed.info/sct', code: '267076002' }], text: 'eenzaam' },
});

const lineWith = (answers: Readonly<Record<string, unknown>>) => scriptedTransport(answers);
const problemsAt = (line: ReturnType<typeof scriptedTransport>) =>
  fhirCareRecord(line, { fhirUser: undefined, roles: [], episodes: 'allowed' }).readProblems(
    patientId('pat-1'),
    new AbortController().signal,
  );

describe('episodes', () => {
  test('are not asked for where Conditions have codes: the checklist waits for one request', async () => {
    const line = lineWith({ [conditions]: page([condition('Z15')]) });

    expect(await problemsAt(line)).toMatchObject({ known: true, value: [{ icpc: 'Z15' }] });
    expect(line.asked.map(({ path }) => path)).toEqual([conditions]);
  });

  test('are not asked for where they may not be read', async () => {
    const line = lineWith({ [conditions]: page([]) });
    const record = fhirCareRecord(line, { fhirUser: undefined, roles: [] });

    expect(await record.readProblems(patientId('pat-1'), new AbortController().signal)).toEqual({
      known: true,
      value: [],
    });
    expect(line.asked).toHaveLength(1);
  });

  test.each([
    {
      answers: { [episodes]: page([about('Condition/con-Z15'), condition('Z15')]) },
      because: 'they point to a Condition',
    },
    {
      answers: { [episodes]: page([{ ...about('#c'), contained: [{ ...condition('Z15'), id: 'c' }] }]) },
      because: 'they hold a Condition',
    },
    { answers: { [episodes]: page([episode({ type: [icpc('Z15')] })]) }, because: 'their type is the code' },
    {
      answers: { [episodes]: response(400), [bare]: page([episode({ type: [icpc('Z15')] })]) },
      because: 'the server refuses includes',
    },
  ])('are read where there is no coded Condition, when $because', async ({ answers }) => {
    for (const empty of [page([]), response(404)]) {
      const problems = await problemsAt(lineWith({ [conditions]: empty, ...answers }));

      expect(problems).toMatchObject({ known: true, value: [{ icpc: 'Z15', state: 'active' }] });
    }
  });

  test.each([
    { status: 'finished', state: 'ended', because: 'it is over' },
    { status: 'onhold', state: 'active', because: 'it goes on later' },
  ])('of status $status are $state: $because', async ({ status, state }) => {
    const answers = { [conditions]: page([]), [episodes]: page([episode({ status, type: [icpc('Z15')] })]) };

    expect(await problemsAt(lineWith(answers))).toMatchObject({
      known: true,
      value: [{ state, date: '2026-02-01' }],
    });
  });

  test.each([
    { answer: response(404), because: 'the HIS has none' },
    { answer: response(400), because: 'the HIS does not search them' },
    { answer: response(403), because: 'the HIS keeps them to itself' },
    { answer: page([]), because: 'there are none' },
    {
      answer: page([episode({ status: 'entered-in-error', type: [icpc('Z15')] })]),
      because: 'it was a mistake',
    },
    {
      answer: page([episode({ type: [{ text: 'huisartsenzorg' }] })]),
      because: 'it is a kind of care, no problem',
    },
  ])('leave an empty list empty when $because', async ({ answer }) => {
    const line = lineWith({ [conditions]: page([]), [episodes]: answer, [bare]: answer });

    expect(await problemsAt(line)).toEqual({ known: true, value: [] });
  });

  test.each([
    { answer: response(500), why: 'unreachable', because: 'the HIS failed' },
    {
      answer: page([about('Condition/elders')]),
      why: 'incomplete',
      because: 'a Condition did not come along',
    },
    {
      answer: page([episode({ patient: { reference: 'Patient/pat-2' }, type: [icpc('Z15')] })]),
      why: 'incomplete',
      because: 'one is of somebody else',
    },
    { answer: page([episode({ type: [icpc('zomaar')] })]), why: 'incomplete', because: 'a code is none' },
  ])('leave the list unknown ($why), never empty, when $because', async ({ answer, why }) => {
    const problems = await problemsAt(lineWith({ [conditions]: page([]), [episodes]: answer }));

    expect(problems).toMatchObject({ known: false, why });
    expect(JSON.stringify(problems)).not.toContain('Z15');
  });
});

describe('a list without any ICPC code', () => {
  test('can not tell that a signal is absent', async () => {
    const line = lineWith({ [conditions]: page([snomed]) });

    expect(await problemsAt(line)).toMatchObject({
      known: false,
      why: 'not-offered',
      seen: [{ text: 'eenzaam' }],
    });
  });

  test('can, together with episodes that have them', async () => {
    const line = lineWith({
      [conditions]: page([snomed]),
      [episodes]: page([episode({ type: [icpc('Z15')] })]),
    });

    expect(await problemsAt(line)).toMatchObject({
      known: true,
      value: [{ text: 'eenzaam' }, { icpc: 'Z15' }],
    });
  });
});
