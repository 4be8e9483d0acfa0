import { describe, expect, test } from 'vitest';
import { known, unknown } from '../../../../shared/domain/knowledge.ts';
import { patientId } from '../../../../shared/domain/record/patient.ts';
import { permittedPorts } from '../../../../shared/panel/access/permitted-ports.ts';
import type { PanelPorts } from '../../../../shared/panel/context/panel-ports.ts';
import { problemsCoded } from '../../../builders/problems.ts';
import { referral } from '../../../builders/referral.ts';

const problems = problemsCoded('Z15');
const unused = async () => {
  throw new Error('not asked for in this test');
};
const ports: PanelPorts = {
  record: {
    readPatient: unused,
    readProblems: async () => problems,
    readContacts: async () => known([]),
    readUser: unused,
  },
  exchange: {
    read: async () => unknown('unreachable', []),
    readDeclines: async () => known([]),
    drafts: 'not-kept',
    readDrafts: unused,
    keep: unused,
    discard: unused,
    send: unused,
    look: unused,
    additions: 'taken',
    add: unused,
    readCapacities: unused,
    withdraw: unused,
    answer: unused,
    readContent: unused,
    decline: unused,
    undoDecline: unused,
  },
  marks: { readings: unused, mark: unused },
  audit: { note: () => {} },
  store: { load: () => undefined, save: () => {}, wipe: () => {} },
  clock: { now: () => Temporal.Now.instant() },
};

const all = { missing: [], partly: [] };
const patient = patientId('pat-1');
const { signal } = new AbortController();

describe('a section of the record', () => {
  const lacking = { context: 'patient', type: 'Condition', may: 's' } as const;

  test.each([
    { missing: [], partly: [], read: problems, because: 'all was granted' },
    {
      missing: [lacking],
      partly: [],
      read: { known: false, why: 'not-permitted' },
      because: 'it was not granted, and is not asked for',
    },
    {
      missing: [],
      partly: ['Condition'],
      read: { known: false, why: 'incomplete', partial: [{ icpc: 'Z15' }] },
      because: 'a part was granted: what is seen is there, what is not may be too',
    },
    {
      missing: [],
      partly: ['*'],
      read: { known: false, why: 'incomplete', partial: [{ icpc: 'Z15' }] },
      because: 'a part of everything was granted',
    },
    { missing: [], partly: ['Encounter'], read: problems, because: 'that is another section' },
  ])('is $read when $because', async ({ missing, partly, read }) => {
    const permitted = permittedPorts(ports, { record: { missing, partly }, exchange: all }, ports.marks);

    expect(await permitted.record.readProblems(patient, signal)).toMatchObject(read);
  });

  test('that failed already keeps its own reason', async () => {
    const permitted = permittedPorts(
      ports,
      { record: all, exchange: { missing: [], partly: ['Task'] } },
      ports.marks,
    );

    expect(await permitted.exchange.read(patient, signal)).toMatchObject({ why: 'unreachable' });
  });

  test.each([
    { found: 1, read: { known: false, why: 'not-permitted' }, because: 'a message may be kept back' },
    { found: 0, read: { known: true, value: [] }, because: 'about nothing, nobody wrote' },
  ])('of $found referrals is $read where messages were not granted: $because', async ({ found, read }) => {
    const referrals = known(Array.from({ length: found }, () => referral()));
    const exchange = { ...ports.exchange, read: async () => referrals };
    const missing = [{ context: 'patient', type: 'Communication', may: 's' } as const];
    const permitted = permittedPorts(
      { ...ports, exchange },
      { record: all, exchange: { missing, partly: [] } },
      ports.marks,
    );

    expect(await permitted.exchange.read(patient, signal)).toMatchObject(read);
  });
});
