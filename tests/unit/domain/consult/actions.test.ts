import { describe, expect, test } from 'vitest';
import {
  afterSend,
  declinedToday,
  edit,
  holdsSending,
  noteWords,
  setConsent,
  setSecondReferral,
  swapPrompt,
  takeOver,
  toggleChecked,
  toggleSignal,
} from '../../../../shared/domain/consult/actions.ts';
import { freshConsult } from '../../../../shared/domain/consult/consult.ts';
import { draftKey } from '../../../../shared/domain/referral/referral-edits.ts';
import { consentGiven, consult } from '../../../builders/consult.ts';

const tick = '2026-11-20T09:06:00Z';
const laterTick = '2026-11-20T09:08:00Z';

test('a fresh consult has nothing ticked and nothing given', () => {
  expect(freshConsult(draftKey('key-1'), tick)).toMatchObject({
    recognised: [],
    checked: [],
    consent: { sharing: 'not-given', feedback: 'not-given', at: undefined },
    secondReferral: 'not-asked',
    declined: undefined,
    rejectedBy: [],
  });
});

describe('recognising', () => {
  test('a second tap takes the first back', () => {
    const ticked = toggleSignal(consult(), 'stress');
    expect(ticked.recognised).toEqual(['stress']);
    expect(toggleSignal(ticked, 'stress').recognised).toEqual([]);
  });

  test('taking over adds what the record shows, once, and unticks nothing', () => {
    const before = consult({ recognised: ['stress', 'loneliness'] });
    expect(takeOver(before, ['loneliness', 'bereavement']).recognised).toEqual([
      'stress',
      'loneliness',
      'bereavement',
    ]);
  });

  test('taking over nothing changes nothing', () => {
    expect(takeOver(consult({ recognised: ['stress'] }), []).recognised).toEqual(['stress']);
  });
});

test('a reminder is tapped, and the tap taken back', () => {
  const tapped = toggleChecked(consult(), 'violence');
  expect(tapped.checked).toEqual(['violence']);
  expect(toggleChecked(tapped, 'violence').checked).toEqual([]);
});

describe('talking', () => {
  test('words are kept per prompt, as typed', () => {
    const noted = noteWords(noteWords(consult(), 'open-home', 'Stil '), 'energy-music', 'Zingen');
    expect(noted.words).toEqual({ 'open-home': 'Stil ', 'energy-music': 'Zingen' });
  });

  test('emptying a note takes it away', () => {
    expect(noteWords(consult({ words: { 'open-home': 'Stil' } }), 'open-home', '  ').words).toEqual({});
  });

  test('swapping keeps the words, and the last one swapped stands last', () => {
    const swapped = swapPrompt(
      consult({ swapped: ['open-home', 'agree-phone'], words: { 'open-home': 'Stil' } }),
      'open-home',
    );
    expect(swapped.swapped).toEqual(['agree-phone', 'open-home']);
    expect(swapped.words).toEqual({ 'open-home': 'Stil' });
  });
});

describe('editing', () => {
  test('keeps earlier edits', () => {
    const typed = edit(edit(consult(), { phone: '06' }), { calling: 'do-not-call' });
    expect(typed.edits).toEqual({ phone: '06', calling: 'do-not-call' });
  });

  test('an emptied field is an edit too', () => {
    expect(edit(consult(), { email: '' }).edits).toEqual({ email: '' });
  });
});

describe('permission', () => {
  test.each(['oral', 'written'] as const)(
    'to share is kept with its moment, given %s; feedback is another matter',
    (form) => {
      expect(setConsent(consult(), { sharing: form }, tick).consent).toEqual({
        sharing: 'given',
        feedback: 'not-given',
        form,
        at: tick,
      });
    },
  );

  test('starts without an answer, and without how it was given', () => {
    expect(consult().consent).toEqual({
      sharing: 'not-given',
      feedback: 'not-given',
      form: undefined,
      at: undefined,
    });
  });

  test('for both comes in one tick, that says how as well', () => {
    expect(setConsent(consult(), { both: 'oral' }, tick).consent).toEqual({ ...consentGiven, at: tick });
  });

  test('keeps its own moment when something else is changed later', () => {
    const given = setConsent(consult(), { sharing: 'oral' }, tick);
    expect(setConsent(given, { sharing: 'written' }, laterTick).consent).toMatchObject({
      form: 'written',
      at: tick,
    });
    expect(setConsent(given, { feedback: 'given' }, laterTick).consent).toMatchObject({
      feedback: 'given',
      at: tick,
    });
    expect(setConsent(given, { both: 'oral' }, laterTick).consent.at).toBe(tick);
  });

  test('that is taken back leaves no moment and no form, and given again has a new one', () => {
    const back = setConsent(consult({ consent: consentGiven }), { sharing: 'not-given' }, laterTick);
    expect(back.consent).toEqual({ ...consentGiven, sharing: 'not-given', form: undefined, at: undefined });
    expect(setConsent(back, { sharing: 'oral' }, laterTick).consent.at).toBe(laterTick);
  });

  test('for both, taken back, is taken back for both', () => {
    expect(setConsent(consult({ consent: consentGiven }), { both: 'not-given' }, laterTick).consent).toEqual(
      consult().consent,
    );
  });

  test('for feedback alone is no permission to share', () => {
    expect(setConsent(consult(), { feedback: 'given' }, tick).consent).toMatchObject({
      sharing: 'not-given',
      at: undefined,
    });
  });
});

test('a second referral is wanted, or not after all', () => {
  const wanted = setSecondReferral(consult(), 'wanted');
  expect(wanted.secondReferral).toBe('wanted');
  expect(setSecondReferral(wanted, 'not-asked').secondReferral).toBe('not-asked');
});

describe('a "no" noted in the consult', () => {
  const no = {
    key: 'no-1',
    reason: '',
    why: undefined,
    askAgain: undefined,
    at: '2026-11-20T09:06:00Z',
    status: 'kept',
  } as const;
  const now = Temporal.Instant.from('2026-11-20T09:30:00Z');

  test.each([
    { said: no, holds: true, because: 'it stands in the record' },
    { said: { ...no, status: 'asked' as const }, holds: true, because: 'it may stand in the record' },
    { said: { ...no, status: 'not-kept' as const }, holds: true, because: 'it is what came of this consult' },
    { said: { ...no, status: 'stays' as const }, holds: false, because: 'only the HIS can set it right' },
    { said: { ...no, at: '2026-11-19T22:59:00Z' }, holds: false, because: 'it was yesterday in Amsterdam' },
    { said: { ...no, at: '2026-11-19T23:01:00Z' }, holds: true, because: 'it was today in Amsterdam' },
    { said: undefined, holds: false, because: 'there is none' },
  ])('holds sending: $holds, because $because', ({ said, holds }) => {
    expect(holdsSending(declinedToday(consult({ declined: said }), now))).toBe(holds);
  });

  test('stays when what was typed is thrown away', () => {
    const declined = consult({ declined: no });
    expect(afterSend(declined, declined, draftKey('key-2')).declined).toEqual(no);
  });
});

test('after a send nothing is left but the timer, under a new key', () => {
  const busy = consult({
    recognised: ['stress'],
    checked: ['violence'],
    words: { 'open-home': 'Stil' },
    edits: { phone: '06' },
    consent: consentGiven,
    secondReferral: 'wanted',
  });
  expect(afterSend(busy, busy, draftKey('key-2'))).toEqual(freshConsult(draftKey('key-2'), busy.openedAt));
});

test.each([
  {
    since: { words: { 'open-home': 'Stil' } },
    left: { words: { 'open-home': 'Stil' } },
    because: 'a first word',
  },
  {
    since: { words: { 'open-day': 'Lang', 'open-home': 'Stil' } },
    left: { words: { 'open-home': 'Stil' } },
    because: 'a word beside one that was sent',
  },
  {
    since: { words: { 'open-day': 'Lang en leeg' } },
    left: { words: { 'open-day': 'Lang en leeg' } },
    because: 'a word that went on after it was sent',
  },
  {
    since: { edits: { phone: '06', email: 'a@b.nl' } },
    left: { edits: { email: 'a@b.nl' } },
    because: 'a field',
  },
])('what is typed between the click and the answer stays: $because', ({ since, left }) => {
  const sent = consult({ words: { 'open-day': 'Lang' }, edits: { phone: '06' }, consent: consentGiven });
  const now = { ...sent, ...since };

  expect(afterSend(now, sent, draftKey('key-2'))).toEqual({
    ...freshConsult(draftKey('key-2'), sent.openedAt),
    ...left,
  });
});

test('no action changes the consult it was given', () => {
  const frozen = Object.freeze(consult({ recognised: Object.freeze(['stress'] as const) }));
  toggleSignal(frozen, 'anxiety');
  setConsent(frozen, { both: 'oral' }, tick);
  expect(frozen).toEqual(consult({ recognised: ['stress'] }));
});
