import { expect, test } from 'vitest';
import { known } from '../../../shared/domain/knowledge.ts';
import type { PanelPorts } from '../../../shared/panel/panel-ports.ts';
import { contactsSince, startReading } from '../../../shared/panel/start-reading.ts';
import { createQueryClient } from '../../../shared/queries/query-client.ts';
import { huisarts } from '../../builders/draft.ts';
import { patient, patientRef } from '../../builders/patient.ts';

const now = Temporal.Instant.from('2026-11-21T23:30:00Z'); // already the 22nd in Amsterdam

function portsThatTell(asked: string[]): PanelPorts {
  const telling =
    <T>(what: string, answer: T) =>
    async () => {
      asked.push(what);
      return answer;
    };
  return {
    record: {
      readPatient: telling('patient', patient()),
      readProblems: telling('problems', known([])),
      readContacts: telling('contacts', known([])),
      readUser: telling('user', known(huisarts)),
    },
    exchange: {
      readReferrals: telling('referrals', known([])),
      readDeclines: telling('declines', known([])),
      send: telling('send', { kind: 'in-doubt' } as const),
      withdraw: telling('withdraw', { kind: 'withdrawn' } as const),
      decline: telling('decline', 'kept' as const),
    },
    marks: { readUntil: telling('marks', {}), mark: telling('mark', undefined) },
    audit: { note: () => {} },
    store: { load: () => undefined, save: () => {}, wipe: () => {} },
    clock: { now: () => now },
  };
}

test('what the checklist needs is asked for first, all in one wave, and nothing is written', () => {
  const asked: string[] = [];
  const identity = {
    patient: patientRef,
    launch: patientRef,
    page: undefined,
    encounter: undefined,
    banner: 'app',
    user: undefined,
  } as const;
  startReading(
    createQueryClient(() => {}),
    portsThatTell(asked),
    identity,
  );

  expect(asked).toEqual(['patient', 'problems', 'user', 'contacts', 'referrals', 'declines']);
});

test('contacts are counted from this day a year ago, by the calendar of the practice', () => {
  expect(contactsSince(now)).toBe('2025-11-22');
});
