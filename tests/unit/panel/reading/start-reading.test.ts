import { QueryObserver } from '@tanstack/preact-query';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { FailureError } from '../../../../shared/domain/failure.ts';
import { known } from '../../../../shared/domain/knowledge.ts';
import type { PanelPorts } from '../../../../shared/panel/context/panel-ports.ts';
import { contactsSince, startReading, timeToDraw } from '../../../../shared/panel/reading/start-reading.ts';
import { createQueryClient } from '../../../../shared/queries/query-client.ts';
import { patientQuery, problemsQuery } from '../../../../shared/queries/record-queries.ts';
import { referralsQuery } from '../../../../shared/queries/referral-queries.ts';
import { huisarts } from '../../../builders/draft.ts';
import { patient, patientRef } from '../../../builders/patient.ts';

const now = Temporal.Instant.from('2026-11-21T23:30:00Z'); // already the 22nd in Amsterdam

const identity = {
  patient: patientRef,
  launch: patientRef,
  page: undefined,
  encounter: undefined,
  banner: 'app',
  user: undefined,
} as const;

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
      read: telling('referrals', known([])),
      readDeclines: telling('declines', known([])),
      drafts: 'not-kept' as const,
      readDrafts: telling('drafts', known([])),
      keep: telling('keep', { kind: 'gone', how: 'sent' } as const),
      discard: telling('discard', { kind: 'discarded' } as const),
      send: telling('send', { kind: 'in-doubt' } as const),
      look: telling('look', { kind: 'in-doubt' } as const),
      additions: 'taken',
      readCapacities: telling('readCapacities', {}),
      add: telling('add', { kind: 'added' } as const),
      withdraw: telling('withdraw', { kind: 'withdrawn' } as const),
      answer: telling('answer', { kind: 'answered' } as const),
      readContent: telling('readContent', { content: { reasons: [], edits: {} }, coach: undefined }),
      decline: telling('decline', 'kept' as const),
      undoDecline: telling('undoDecline', { kind: 'undone' as const }),
    },
    marks: {
      readings: telling('marks', { readUntil: {}, readByColleagues: {} }),
      mark: telling('mark', undefined),
    },
    audit: { note: () => {} },
    store: { load: () => undefined, save: () => {}, wipe: () => {} },
    clock: { now: () => now },
  };
}

test('what the checklist needs is asked for at once, the rest without waiting for an answer, and nothing is written', async () => {
  const asked: string[] = [];
  const ports = portsThatTell(asked);
  const readPatient = () => {
    asked.push('patient');
    return new Promise<never>(() => {});
  };
  void startReading(
    createQueryClient(() => {}),
    { ...ports, record: { ...ports.record, readPatient } },
    identity,
  );

  expect(asked).toEqual(['patient', 'problems', 'user']);
  await vi.waitFor(() =>
    expect(asked).toEqual(['patient', 'problems', 'user', 'contacts', 'referrals', 'declines']),
  );
});

test('the checklist waits for patient, problems and user, whether they come or fail, and for nothing else', async () => {
  const cache = createQueryClient(() => {});
  const ports = portsThatTell([]);
  const never = () => new Promise<never>(() => {});
  const { record, exchange } = ports;
  const readPatient = async () => {
    throw new FailureError({ kind: 'too-slow' });
  };

  await startReading(
    cache,
    {
      ...ports,
      record: { ...record, readPatient, readContacts: never },
      exchange: { ...exchange, read: never },
    },
    identity,
  );

  expect(cache.getQueryState(patientQuery(record, patientRef).queryKey)?.status).toBe('error');
  expect(cache.getQueryState(problemsQuery(record, patientRef).queryKey)?.status).toBe('success');
});

test('what came before the panel was drawn is not asked for again by drawing it', async () => {
  const asked: string[] = [];
  const cache = createQueryClient(() => {});
  const ports = portsThatTell(asked);
  await startReading(cache, ports, identity);
  const { queryKey } = referralsQuery(ports.exchange, patientRef);
  await vi.waitFor(() => expect(cache.getQueryState(queryKey)?.status).toBe('success'));

  const drawn = new QueryObserver(cache, referralsQuery(ports.exchange, patientRef)).subscribe(() => {});
  drawn();

  expect(asked.filter((what) => what === 'referrals')).toEqual(['referrals']);
});

describe('when the panel is drawn', () => {
  test.each([
    { comes: 60, drawn: 60, because: 'nothing flashes by when the record is there at once' },
    { comes: 149, drawn: 149, because: 'it comes before anybody misses something' },
    { comes: 400, drawn: 150, because: 'whoever waits sees what is being read' },
    {
      comes: Number.POSITIVE_INFINITY,
      drawn: 150,
      because: 'a server that never answers does not hide the panel',
    },
  ])(
    'a checklist that comes after $comes ms is drawn after $drawn, because $because',
    async ({ comes, drawn }) => {
      vi.useFakeTimers();
      onTestFinished(() => void vi.useRealTimers());
      const checklist = new Promise<void>((resolve) => {
        if (Number.isFinite(comes)) setTimeout(resolve, comes);
      });
      let isDrawn = false;
      void timeToDraw(checklist).then(() => {
        isDrawn = true;
      });

      await vi.advanceTimersByTimeAsync(drawn - 1);
      expect(isDrawn).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(isDrawn).toBe(true);
    },
  );
});

test('contacts are counted from this day a year ago, by the calendar of the practice', () => {
  expect(contactsSince(now)).toBe('2025-11-22');
});
