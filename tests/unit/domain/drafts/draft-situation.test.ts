import { describe, expect, test } from 'vitest';
import { isOldDraft } from '../../../../shared/domain/drafts/draft-age.ts';
import { draftSituation, mayHaveDraft } from '../../../../shared/domain/drafts/draft-situation.ts';
import { continueWith } from '../../../../shared/domain/drafts/kept-draft.ts';
import { known, unknown, whysUnknown } from '../../../../shared/domain/knowledge.ts';
import { consentGiven, consult } from '../../../builders/consult.ts';
import { keptDraft } from '../../../builders/kept-draft.ts';
import { referral } from '../../../builders/referral.ts';

const draft = keptDraft();
const goingOn = continueWith(consult(), draft, draft.content);
const newer = keptDraft({ base: { ...draft.base, requestVersion: 'W/"2"' } });

describe('the screen beside the drafts on the server', () => {
  test.each([
    { on: consult(), drafts: known([]), kind: 'none', because: 'nobody left one' },
    { on: consult(), drafts: known([draft]), kind: 'offered', because: 'a colleague left one' },
    { on: goingOn, drafts: known([draft]), kind: 'kept', because: 'the screen goes on from it' },
    {
      on: { ...goingOn, edits: { patientsWords: 'Anders.' } },
      drafts: known([newer]),
      kind: 'changed',
      because: 'somebody saved meanwhile, and it differs',
    },
    { on: goingOn, drafts: known([newer]), kind: 'kept', because: 'somebody saved the very same' },
    { on: goingOn, drafts: known([]), kind: 'gone', because: 'it was sent or thrown away' },
    { on: goingOn, drafts: unknown<never>('unreachable'), kind: 'unknown', because: 'it could not be asked' },
    { on: consult(), drafts: unknown<never>('unreachable'), kind: 'none', because: 'nothing was kept here' },
  ])('is $kind when $because', ({ on, drafts, kind }) => {
    expect(draftSituation(on, drafts).kind).toBe(kind);
  });

  test('says whether the last words are kept', () => {
    const typed = { ...goingOn, edits: { ...goingOn.edits, bestMoment: 'ochtend' } };

    expect(draftSituation(goingOn, known([draft]))).toMatchObject({ unsaved: 'nothing' });
    expect(draftSituation(typed, known([draft]))).toMatchObject({ unsaved: 'something' });
  });
});

const drafted = referral({ status: 'draft' });
const sent = referral({ status: 'requested' });

describe('whether the server is asked for drafts', () => {
  test.each([
    { referrals: known([]), on: consult(), asked: false, because: 'all was read, and no draft is among it' },
    { referrals: known([sent]), on: consult(), asked: false, because: 'what was sent is no draft' },
    { referrals: known([drafted]), on: consult(), asked: true, because: 'a draft is among the referrals' },
    { referrals: known([]), on: goingOn, asked: true, because: 'the screen goes on from one' },
    { referrals: unknown('incomplete', [drafted]), on: consult(), asked: true, because: 'one was seen' },
    { referrals: unknown<never>('reading'), on: consult(), asked: false, because: 'the referrals will tell' },
    ...whysUnknown
      .filter((why) => why !== 'reading')
      .map((why) => ({
        referrals: unknown<never>(why),
        on: consult(),
        asked: true,
        because: `referrals that are ${why} do not tell that a colleague left none`,
      })),
  ])('is $asked, because $because', ({ referrals, on, asked }) => {
    expect(mayHaveDraft(on, referrals)).toBe(asked);
  });
});

test('going on with a draft of a colleague never takes over permission or reminders', () => {
  const asked = consult({ consent: consentGiven, checked: ['suicide-risk'], secondReferral: 'wanted' });

  expect(continueWith(asked, draft, draft.content)).toMatchObject({
    key: draft.key,
    consent: { sharing: 'not-given', feedback: 'not-given' },
    checked: [],
    secondReferral: 'not-asked',
    recognised: ['loneliness'],
  });
});

test.each([
  { since: '2026-11-06T09:00:00Z', old: false, because: 'fourteen days is still fine' },
  { since: '2026-11-05T09:00:00Z', old: true, because: 'fifteen days is too long' },
  { since: undefined, old: false, because: 'nobody knows how old it is' },
])('a draft of $since is old: $old, because $because', ({ since, old }) => {
  expect(isOldDraft(since, Temporal.PlainDate.from('2026-11-20'), 14)).toBe(old);
});
