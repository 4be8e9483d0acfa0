import type { CalendarRules } from '../../shared/domain/calendar/calendar-rules.ts';
import { buildTimeline, type Timeline } from '../../shared/domain/feedback/timeline.ts';
import {
  type Message,
  type Referral,
  type StepEvent,
  taskStatuses,
} from '../../shared/domain/referral/referral.ts';

/** Sent on Friday 20 November 2026, unanswered, unless told otherwise. */
export function referral(said: Partial<Referral> = {}): Referral {
  return {
    taskId: 'task-1',
    request: 'ServiceRequest/1',
    consent: 'Consent/1',
    key: 'another-key',
    status: 'requested',
    taskStatus: taskStatuses.find((status) => status === said.status) ?? 'requested', // the order says the rest
    statusReason: '',
    sentAt: '2026-11-20T10:00:00+01:00',
    changedAt: '2026-11-20T10:00:00+01:00',
    through: undefined,
    coach: 'Welzijn Lindeveen',
    coachReference: 'HealthcareService/lindeveen',
    referrer: 'Dr. A. Jansen',
    referrerReference: undefined,
    reasons: [],
    themes: [],
    contactBy: undefined,
    feedbackMoments: [],
    events: [],
    messages: [],
    messagesUnknown: undefined,
    ...said,
  };
}

/** Something the coach reported, without a date unless told. */
export function event(id: StepEvent['event'], at?: string, text = ''): StepEvent {
  return { event: id, at, dated: 'on', text, documents: [] };
}

/** A message of the coach. */
export function message(said: Partial<Message> = {}): Message {
  return {
    id: 'note-1',
    at: '2026-11-23T10:00:00+01:00',
    dated: 'on',
    author: 'Sanne Coach',
    from: 'unknown',
    documents: [],
    supplement: undefined,
    text: 'Wij bellen haar morgen.',
    ...said,
  };
}

/** Days off as the product ships them. */
export const usualRules: CalendarRules = { liberationDay: 'every-fifth-year', goodFriday: 'working-day' };

/** The timeline as seen on a day at noon, with a norm of five working days. */
export function timelineOn(day: string, seen: Referral, readUntil?: string): Timeline {
  return buildTimeline(seen, {
    now: Temporal.Instant.from(`${day}T12:00:00+01:00`),
    today: Temporal.PlainDate.from(day),
    rules: usualRules,
    contactWorkingDays: 5,
    readUntil,
  });
}
