import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { r4Issues } from '../patients/r4.ts';
import { type DeskUnderTest, deskUnderTest } from './desk-under-test.ts';
import { freshTask } from './fresh-referral.ts';

const step = 'https://welzijnoprecept.example/fhir/CodeSystem/wor-step';
const theme = 'https://welzijnoprecept.example/fhir/CodeSystem/wor-theme';

let desk: DeskUnderTest;

beforeEach(async () => {
  desk = await deskUnderTest();
  return () => desk.stop();
});

describe('an answer of the coach', () => {
  test.each([
    { answer: { action: 'accepted' }, status: 'accepted', because: 'the coach takes it on' },
    {
      answer: { action: 'rejected', reason: 'Geen plek' },
      status: 'rejected',
      because: 'the coach does not',
    },
    { answer: { action: 'waiting-list', reason: 'Vol' }, status: 'on-hold', because: 'it has to wait' },
    { answer: { action: 'contact-attempted' }, status: 'in-progress', because: 'the coach is at work' },
    { answer: { action: 'contacted' }, status: 'in-progress', because: 'the coach is at work' },
    {
      answer: { action: 'intake-planned', date: '2026-12-01' },
      status: 'in-progress',
      because: 'a date is set',
    },
    { answer: { action: 'no-show' }, status: 'in-progress', because: 'there will be another date' },
    { answer: { action: 'intake-done' }, status: 'in-progress', because: 'the road goes on' },
    { answer: { action: 'guidance' }, status: 'in-progress', because: 'the road goes on' },
    { answer: { action: 'matched', theme: 'cooking' }, status: 'in-progress', because: 'the road goes on' },
    {
      answer: { action: 'activity-started', theme: 'nature' },
      status: 'in-progress',
      because: 'aftercare comes',
    },
    { answer: { action: 'aftercare' }, status: 'in-progress', because: 'it is not over yet' },
    { answer: { action: 'completed' }, status: 'completed', because: 'it is over' },
    {
      answer: { action: 'ended-early', reason: 'Verhuisd' },
      status: 'failed',
      because: 'it did not get there',
    },
  ])('$answer.action leaves the Task $status, dated and valid R4: $because', async ({ answer, status }) => {
    const response = await desk.answer(freshTask, answer);
    const task = await desk.task(freshTask);

    expect(response.status).toBe(200);
    expect(task.status).toBe(status);
    expect(task.businessStatus?.coding).toMatchObject([{ system: step, code: answer.action }]);
    expect(task.output?.[0]).toMatchObject({
      type: { coding: [{ system: step, code: answer.action }] },
      valueDateTime: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.+[+-]\d{2}:\d{2}$/),
    });
    expect(r4Issues(task)).toEqual([]);
  });

  test.each(['rejected', 'waiting-list', 'ended-early'])('%s says why', async (action) => {
    await desk.answer(freshTask, { action, reason: 'Wachttijd te lang' });

    expect((await desk.task(freshTask)).statusReason).toEqual({ text: 'Wachttijd te lang' });
  });

  test('keeps what was reported before, in order', async () => {
    await desk.answer(freshTask, { action: 'accepted' });
    await desk.answer(freshTask, { action: 'contacted', message: 'Gesproken.' });
    await desk.answer(freshTask, { action: 'intake-done', message: 'Fijn gesprek.' });
    const task = await desk.task(freshTask);

    expect(task.output?.map(({ type }) => type.coding?.[0]?.code)).toEqual([
      'accepted',
      'contacted',
      'intake-done',
    ]);
    expect(task.note?.map(({ text }) => text)).toEqual(['Gesproken.', 'Fijn gesprek.']);
  });

  test('names the theme beside the event', async () => {
    await desk.answer(freshTask, { action: 'activity-started', theme: 'nature' });

    expect((await desk.task(freshTask)).output?.[1]).toMatchObject({
      type: { coding: [{ code: 'activity-started' }] },
      valueCodeableConcept: { coding: [{ system: theme, code: 'nature' }], text: 'Natuur en genieten' },
    });
  });

  test('names the day of an appointment beside the moment it was made', async () => {
    await desk.answer(freshTask, { action: 'intake-planned', date: '2026-12-01' });
    const task = await desk.task(freshTask);

    expect(task.output?.[1]?.valuePeriod).toEqual({ start: '2026-12-01' });
    expect(task.businessStatus?.text).toBe('Kennismaking gepland op dinsdag 1 december 2026');
  });

  test('reported later carries the day on which it happened', async () => {
    await desk.answer(freshTask, { action: 'intake-done', date: '2026-11-02' });

    expect((await desk.task(freshTask)).output?.[0]?.valueDateTime).toBe('2026-11-02');
  });

  test('leaves the reason of the waiting list behind when the road goes on', async () => {
    await desk.answer(freshTask, { action: 'waiting-list', reason: 'Vol tot maart' });
    await desk.answer(freshTask, { action: 'contacted' });

    expect((await desk.task(freshTask)).statusReason).toBeUndefined();
  });

  test('begins the execution when taken on and ends it when over', async () => {
    await desk.answer(freshTask, { action: 'accepted' });
    const begun = (await desk.task(freshTask)).executionPeriod;
    await desk.answer(freshTask, { action: 'completed' });
    const over = (await desk.task(freshTask)).executionPeriod;

    expect(begun).toEqual({ start: expect.any(String) });
    expect(over).toEqual({ start: begun?.start, end: expect.any(String) });
  });

  test('that is only a message goes to the referrer and changes no step', async () => {
    await desk.answer(freshTask, { action: 'message', message: 'Wanneer is mevrouw thuis?' });
    const [task, [message]] = await Promise.all([desk.task(freshTask), desk.messages(freshTask)]);

    expect(task).toMatchObject({ status: 'requested', note: [{ text: 'Wanneer is mevrouw thuis?' }] });
    expect(task.output).toBeUndefined();
    expect(message).toMatchObject({
      status: 'completed',
      about: [{ reference: `Task/${freshTask}` }],
      recipient: [{ reference: 'PractitionerRole/rol-huisarts' }],
      sender: { reference: 'PractitionerRole/rol-coach' },
      payload: [{ contentString: 'Wanneer is mevrouw thuis?' }],
    });
    expect(r4Issues(message)).toEqual([]);
  });
});

describe('an answer that is not taken', () => {
  test.each([
    { answer: { action: 'rejected' }, sentence: 'Vul een reden in.', because: 'a rejection needs a reason' },
    {
      answer: { action: 'intake-planned' },
      sentence: 'Kies een datum.',
      because: 'an appointment has a day',
    },
    { answer: { action: 'matched' }, sentence: 'Kies een thema.', because: 'a match is with something' },
    {
      answer: { action: 'matched', theme: 'chess' },
      sentence: 'Kies een thema.',
      because: 'there are eight themes',
    },
    {
      answer: { action: 'message', message: '  ' },
      sentence: 'Schrijf een bericht.',
      because: 'nothing was written',
    },
    { answer: { action: 'dance' }, sentence: 'Kies een antwoord.', because: 'nobody knows that answer' },
  ])('$answer.action without what it needs is refused: $because', async ({ answer, sentence }) => {
    const response = await desk.answer(freshTask, answer);

    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: 'incomplete', sentence });
    expect((await desk.task(freshTask)).status).toBe('requested');
  });

  test.each([
    { id: 'geen-plek-taak', because: 'it was rejected' },
    { id: 'afgerond-taak', because: 'it is over' },
  ])('on $id is refused: $because', async ({ id }) => {
    const response = await desk.answer(id, { action: 'contacted' });

    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ result: 'closed' });
  });

  test('on an unknown referral says so', async () => {
    const response = await desk.answer('bestaat-niet', { action: 'accepted' });

    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: 'exchange' });
  });
});

describe('a lax exchange', () => {
  let lax: DeskUnderTest;

  beforeAll(async () => {
    lax = await deskUnderTest('lax');
  });
  afterAll(() => lax.stop());

  test('is good enough for the desk', async () => {
    const response = await lax.answer(freshTask, { action: 'accepted' });
    const list = await lax.page('/');

    expect(response.status).toBe(200);
    expect((await lax.task(freshTask)).status).toBe('accepted');
    expect(list.text).toContain('B. Proef');
  });
});
