import fc from 'fast-check';
import {
  type Message,
  type ReferralStatus,
  referralStatuses,
  type StepEvent,
  stepEventIds,
} from '../../../../shared/domain/referral/referral.ts';

/** Moments as coaches write them: instants, days, half dates, and nothing. Few of them, so that some coincide. */
const anyMoment: fc.Arbitrary<string | undefined> = fc.constantFrom(
  undefined,
  '2026',
  '2026-11',
  '2026-11-20',
  '2026-11-24',
  '2026-11-24T09:00:00+01:00',
  '2026-11-24T08:00:00Z',
  '2026-11-24T09:00:03+01:00',
  '2026-11-24T09:00:06+01:00',
  '2026-11-25T23:30:00Z',
  '2026-12-01',
  'later',
);

/** What a coach can report, known or not. */
const anyEvent: fc.Arbitrary<StepEvent> = fc.record({
  event: fc.constantFrom<StepEvent['event']>('other', ...stepEventIds),
  at: anyMoment,
  dated: fc.constantFrom('on', 'by'),
  text: fc.constantFrom('', 'koor', 'Koor'),
  documents: fc.constantFrom([], [''], ['verslag']),
});
export const anyEvents: fc.Arbitrary<readonly StepEvent[]> = fc.array(anyEvent, { maxLength: 8 });

/** Messages of few authors and texts, so that some are doubles. */
export const anyMessages: fc.Arbitrary<readonly Message[]> = fc.array(
  fc.record({
    id: fc.constantFrom('note-1', 'note-2', 'communication-1'),
    at: anyMoment,
    dated: fc.constantFrom('on', 'by'),
    from: fc.constantFrom('practice', 'coach', 'unknown'),
    documents: fc.constantFrom([], ['']),
    supplement: fc.constantFrom(undefined, { phone: '' }),
    author: fc.constantFrom('', 'Sanne Coach', 'sanne  coach', 'Dr. A. Jansen'),
    text: fc.constantFrom('Gebeld.', ' gebeld.', 'Geen gehoor.'),
  }),
  { maxLength: 8 },
);

export const anyStatus: fc.Arbitrary<ReferralStatus> = fc.constantFrom(...referralStatuses);

/** Instants of last change and of reading. */
export const anyInstant: fc.Arbitrary<string | undefined> = fc.constantFrom(
  undefined,
  '2026-11-20T10:00:00+01:00',
  '2026-11-24T09:00:03+01:00',
  '2026-11-24T12:00:00+01:00',
  '2026-11-26T12:00:00+01:00',
);
