import { describe, expect, test } from 'vitest';
import { type Config, readConfig } from '../../../../shared/config/config.ts';
import { setConsent, takeOver } from '../../../../shared/domain/consult/actions.ts';
import { known } from '../../../../shared/domain/knowledge.ts';
import { loadPanelText } from '../../../../shared/panel/context/load-panel-text.ts';
import type { PanelIdentity } from '../../../../shared/panel/context/panel-identity.ts';
import {
  type PreparingSources,
  prepareReferral,
  toOutgoing,
} from '../../../../shared/panel/pipeline/prepare-referral.ts';
import { consult } from '../../../builders/consult.ts';
import { huisarts } from '../../../builders/draft.ts';
import { patient, patientRef } from '../../../builders/patient.ts';
import { referral } from '../../../builders/referral.ts';

const dutch = await loadPanelText('nl');
const now = Temporal.Instant.from('2026-11-20T10:00:00.123Z');
const identity: PanelIdentity = {
  patient: patientRef,
  launch: patientRef,
  page: undefined,
  encounter: 'e1',
  banner: 'app',
  user: 'Practitioner/huisarts',
};

const ready = setConsent(takeOver(consult(), ['loneliness']), { both: 'oral' }, '2026-11-20T09:59:00Z');

function configWith(said: object = {}): Config {
  const read = readConfig({
    issuers: [{ iss: patientRef.issuer, name: 'HIS', clients: { consult: 'wor' } }],
    coaches: [
      { id: 'a', name: 'Welzijn Lindeveen', reference: 'HealthcareService/a', municipalities: ['Lindeveen'] },
      { id: 'b', name: 'Elders', reference: 'Organization/b', municipalities: ['Elders'] },
    ],
    ...said,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

function prepared(said: Partial<PreparingSources> = {}) {
  const sources = {
    identity,
    patient: patient(),
    user: huisarts,
    consult: ready,
    cautions: [],
    referrals: known([]),
    ports: { exchange: { drafts: 'kept' } } as const,
  };
  return prepareReferral({ ...sources, config: configWith(), dutch, now, ...said });
}

describe('a referral', () => {
  test('lacks nothing after signals and permission: three actions, no typing', () => {
    expect(prepared().missing).toEqual([]);
  });

  test('shows before sending what will leave, and nothing that will not', () => {
    const { preview, draft } = prepared();
    expect(preview).toEqual(toOutgoing(draft, configWith(), dutch, now));
  });

  test.each([
    { drafts: 'kept', birthDate: patient().birthDate, because: "the coach sees the HIS's own patient" },
    { drafts: 'not-kept', birthDate: '', because: 'at an exchange elsewhere the coach gets none' },
  ] as const)('names the birth date as it leaves: $because', ({ drafts, birthDate }) => {
    const { outgoing, preview } = prepared({ ports: { exchange: { drafts } } });

    expect(outgoing?.person.birthDate).toBe(patient().birthDate);
    expect(preview.person.birthDate).toBe(birthDate);
  });

  test('is due on the day that the norm of the region sets', () => {
    const config = configWith({ norms: { contactWorkingDays: 2 } });
    expect(toOutgoing(prepared().draft, config, dutch, now)).toMatchObject({
      authoredOn: '2026-11-20T10:00:00Z',
      contactBy: '2026-11-24',
    });
  });

  test('can be prepared by an assistant, and sent by one only where the practice says so', () => {
    const user = { ...huisarts, role: 'assistant' } as const;

    expect(prepared({ user }).missing).toEqual(['role-may-not-send']);
    expect(prepared({ user, config: configWith({ referral: { assistant: 'sends' } }) }).missing).toEqual([]);
  });

  test('waits for permission, and what it would send can be read before that', () => {
    const { missing, preview } = prepared({ consult: takeOver(consult(), ['loneliness']) });

    expect(missing).toEqual(['consent']);
    expect(preview.reasons).toEqual([{ id: 'loneliness', label: dutch.signals.labels.loneliness }]);
  });

  test('waits for an answer when another one runs already', () => {
    expect(prepared({ referrals: known([referral()]) }).missing).toEqual(['running-referral']);
  });

  test('offers the coaches of the address first', () => {
    const { coaches, draft } = prepared();

    expect(coaches.serving.map(({ id }) => id)).toEqual(['a']);
    expect(coaches.others.map(({ id }) => id)).toEqual(['b']);
    expect(draft.coach?.id).toBe('a');
  });

  test('speaks Dutch to the coach, whatever the language of the screen', async () => {
    const english = await loadPanelText('en');
    expect(dutch.signals.labels.loneliness).not.toBe(english.signals.labels.loneliness);
    expect(JSON.stringify(prepared().preview)).toContain(dutch.signals.labels.loneliness);
  });
});
