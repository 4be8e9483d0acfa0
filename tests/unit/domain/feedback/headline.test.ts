import { describe, expect, test } from 'vitest';
import { referralHeadline } from '../../../../shared/domain/feedback/headline.ts';
import { latestFor } from '../../../../shared/domain/feedback/latest-for.ts';
import { openingSection } from '../../../../shared/domain/feedback/opening-section.ts';
import type { Referral } from '../../../../shared/domain/referral/referral.ts';
import { event, message, referral, timelineOn } from '../../../builders/referral.ts';

const today = '2026-11-27';

describe('a referral in one word', () => {
  test.each([
    { said: { status: 'draft' }, headline: 'draft', because: 'nothing was sent' },
    { said: { status: 'requested' }, headline: 'sent', because: 'nobody answered yet' },
    { said: { status: 'accepted' }, headline: 'accepted', because: 'the status says so' },
    { said: { status: 'in-progress' }, headline: 'in-progress', because: 'the status is all there is' },
    { said: { status: 'on-hold' }, headline: 'on-hold', because: 'it waits, nobody says for what' },
    {
      said: { status: 'on-hold', events: [event('waiting-list')] },
      headline: 'waiting-list',
      because: 'it waits for a place',
    },
    {
      said: {
        status: 'in-progress',
        events: [event('no-show', '2026-11-25'), event('intake-planned', '2026-11-24')],
      },
      headline: 'no-show',
      because: 'the newest of the step counts',
    },
    {
      said: {
        status: 'in-progress',
        events: [event('no-show', '2026-03'), event('intake-done', '2026-11-20')],
      },
      headline: 'intake-done',
      because: 'a month that is over came before',
    },
    {
      said: { status: 'in-progress', events: [event('no-show', '2026'), event('intake-done', '2026-11-20')] },
      headline: 'intake-done',
      because: 'where the order is not certain the furthest counts',
    },
    {
      said: {
        status: 'in-progress',
        events: [event('no-show', '2026-11-20'), event('intake-done', '2026-03')],
      },
      headline: 'no-show',
      because: 'it certainly came later',
    },
    {
      said: {
        status: 'in-progress',
        events: [event('matched', '2026-11-24'), event('contact-attempted', '2026-11-26')],
      },
      headline: 'matched',
      because: 'the furthest step counts',
    },
    {
      said: { status: 'requested', events: [event('other', '2026-11-24', 'eigen code')] },
      headline: 'sent',
      because: 'an unknown code has no name of ours',
    },
    { said: { status: 'rejected' }, headline: 'rejected', because: 'it ended so' },
    { said: { status: 'completed' }, headline: 'completed', because: 'it ended so' },
    {
      said: { status: 'failed', events: [event('matched')] },
      headline: 'ended-early',
      because: 'it ended so',
    },
    { said: { status: 'cancelled' }, headline: 'withdrawn', because: 'it ended so' },
  ] as const satisfies readonly { said: Partial<Referral>; headline: string; because: string }[])(
    'is $headline: $because',
    ({ said, headline }) => {
      expect(referralHeadline(timelineOn(today, referral(said)))).toBe(headline);
    },
  );
});

const quiet = timelineOn(today, referral({ taskId: 'quiet' }));
const ended = timelineOn(
  today,
  referral({ taskId: 'ended', status: 'cancelled', sentAt: '2026-11-26T09:00:00Z' }),
);
const older = timelineOn(today, referral({ taskId: 'older', sentAt: '2025-11-20T09:00:00Z' }));
const withNews = timelineOn(
  today,
  referral({ taskId: 'news', sentAt: '2025-11-20T09:00:00Z', status: 'completed', messages: [message()] }),
);

describe('the section that opens first', () => {
  test.each([
    { timelines: [], section: 'signals', because: 'there is no referral' },
    { timelines: [quiet, ended], section: 'signals', because: 'there is no news' },
    { timelines: [quiet, withNews], section: 'feedback', because: 'there is news' },
  ] as const)('is $section: $because', ({ timelines, section }) => {
    expect(openingSection(timelines)).toBe(section);
  });
});

describe('the referral to show where there is room for one', () => {
  test.each([
    { timelines: [], taskId: undefined, because: 'there is none' },
    { timelines: [older, quiet], taskId: 'quiet', because: 'it was sent last' },
    { timelines: [ended, older], taskId: 'older', because: 'it still runs' },
    { timelines: [quiet, withNews], taskId: 'news', because: 'it has news' },
    { timelines: [ended], taskId: 'ended', because: 'it is the only one' },
  ] as const)('is $taskId: $because', ({ timelines, taskId }) => {
    expect(latestFor(timelines)?.referral.taskId).toBe(taskId); // there may be none
  });

  test('can lack the moment it was sent', () => {
    const undated = timelineOn(today, referral({ taskId: 'undated', sentAt: undefined }));
    expect(latestFor([undated, quiet])?.referral.taskId).toBe('quiet'); // there are two
  });
});
