import { describe, expect, test } from 'vitest';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import { fhirCareRecord } from '../../../../shared/fhir/record/fhir-care-record.ts';
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

  const statementOf = (...types: readonly string[]) => ({
    resourceType: 'CapabilityStatement',
    rest: [{ mode: 'server', resource: types.map((type) => ({ type })) }],
  });

  test.each([
    {
      metadata: statementOf('Patient', 'Condition'),
      read: { known: true, value: [] },
      because: 'the HIS has none',
    },
    {
      metadata: statementOf('Condition', 'EpisodeOfCare'),
      read: { known: false, why: 'not-permitted' },
      because: 'the HIS has them',
    },
    {
      metadata: { resourceType: 'CapabilityStatement', rest: [{ mode: 'server' }] },
      read: { known: false, why: 'not-permitted' },
      because: 'the HIS does not list what it has',
    },
    {
      metadata: response(500),
      read: { known: false, why: 'not-permitted' },
      because: 'the HIS does not say what it has',
    },
  ])('that may not be read leave an empty list $read: $because', async ({ metadata, read }) => {
    const line = lineWith({ [conditions]: page([]), metadata });
    const record = fhirCareRecord(line, { fhirUser: undefined, roles: [] });

    expect(await record.readProblems(patientId('pat-1'), new AbortController().signal)).toMatchObject(read);
    expect(line.asked.some(({ path }) => path.startsWith('EpisodeOfCare'))).toBe(false);
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
    const problems = await problemsAt(lineWith({ [conditions]: page([]), ...answers }));

    expect(problems).toMatchObject({ known: true, value: [{ icpc: 'Z15', state: 'active' }] });
  });

  test.each([
    { status: 404, why: 'not-offered', because: 'the HIS has no Conditions, and these may be more' },
    { status: 400, why: 'refused', because: 'the HIS turned the question down' },
    { status: 422, why: 'refused', because: 'the HIS turned the question down' },
  ])(
    'show what they say, and no absence, where Conditions answer $status: $because',
    async ({ status, why }) => {
      const conditionsRefused = {
        [conditions]: response(status),
        'Condition?patient=pat-1': response(status),
      };
      const some = page([episode({ type: [icpc('Z15')] })]);

      expect(await problemsAt(lineWith({ ...conditionsRefused, [episodes]: some }))).toMatchObject({
        known: false,
        why,
        partial: [{ icpc: 'Z15' }],
      });
      expect(await problemsAt(lineWith({ ...conditionsRefused, [episodes]: page([]) }))).toMatchObject({
        known: false,
        why,
      });
    },
  );

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
    { answer: response(501), because: 'the HIS has none' },
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
    { answer: response(400), why: 'refused', because: 'the HIS does not search them like this' },
    { answer: response(403), why: 'not-permitted', because: 'the HIS keeps them to itself' },
    {
      answer: page([about('Condition/elders')]),
      why: 'incomplete',
      because: 'a Condition did not come along',
    },
    {
      answer: page([about('https://elders.example/fhir/Condition/c-1')]),
      why: 'incomplete',
      because: 'a Condition is at another server',
    },
    {
      answer: page([episode({ patient: { reference: 'Patient/pat-2' }, type: [icpc('Z15')] })]),
      why: 'incomplete',
      because: 'one is of somebody else',
    },
  ])('leave the list unknown ($why), never empty, when $because', async ({ answer, why }) => {
    const answers = { [conditions]: page([]), [episodes]: answer, [bare]: answer };
    const problems = await problemsAt(lineWith({ ...answers, 'EpisodeOfCare?patient=pat-1': answer }));

    expect(problems).toMatchObject({ known: false, why });
    expect(JSON.stringify(problems)).not.toContain('Z15');
  });
});

test.each([
  { system: 'http://snomed.info/sct', because: 'SNOMED CT' },
  { system: 'http://hl7.org/fhir/sid/icpc-2', because: 'ICPC-2' },
  { system: 'https://hl7.org/fhir/sid/icd-10/', because: 'ICD-10, in another spelling' },
  { system: 'urn:oid:2.16.840.1.113883.2.4.3.120.5.1', because: 'the thesaurus of hospitals' },
])(
  'an episode coded as $because is a problem that cannot be compared, and not nothing',
  async ({ system }) => {
    const type = [{ coding: [{ system, code: '1' }], text: 'Depressieve episode' }];

    expect(
      await problemsAt(lineWith({ [conditions]: page([]), [episodes]: page([episode({ type })]) })),
    ).toMatchObject({ known: true, value: [{ icpc: undefined, text: 'Depressieve episode' }] });
  },
);

describe('an entry without an ICPC code', () => {
  test.each([
    { said: snomed, because: 'it is in SNOMED CT' },
    { said: condition('P78', { code: { text: 'eenzaam' } }), because: 'it is text alone' },
    {
      said: condition('P78', {
        code: { coding: [{ system: 'http://hl7.org/fhir/sid/icpc-2', code: 'Z04' }], text: 'eenzaam' },
      }),
      because: 'it is in ICPC-2',
    },
    {
      said: condition('P78', { code: { coding: [{ code: 'Z04.03' }], text: 'eenzaam' } }),
      because: 'its code is of no known system',
    },
  ])('is read by its text when $because', async ({ said }) => {
    expect(await problemsAt(lineWith({ [conditions]: page([said]), [episodes]: page([]) }))).toMatchObject({
      known: true,
      value: [{ icpc: undefined, text: 'eenzaam' }],
    });
  });

  test('stays beside the codes of episodes', async () => {
    const line = lineWith({
      [conditions]: page([snomed]),
      [episodes]: page([episode({ type: [icpc('Z15')] })]),
    });

    expect(await problemsAt(line)).toMatchObject({
      known: true,
      value: [{ text: 'eenzaam' }, { icpc: 'Z15' }],
    });
  });

  test('is the type of an episode that is called ICPC and is none', async () => {
    const line = lineWith({
      [conditions]: page([]),
      [episodes]: page([episode({ type: [icpc('zomaar')] })]),
    });

    expect(await problemsAt(line)).toMatchObject({
      known: true,
      value: [{ icpc: undefined, text: 'titel zomaar' }],
    });
  });
});
