import { patientId } from '../../shared/domain/record/patient.ts';
import type { Referral } from '../../shared/domain/referral/referral.ts';
import type { WorklistItem } from '../../shared/domain/worklist/worklist-item.ts';
import { createRowReader, type WorklistView } from '../../shared/domain/worklist/worklist-row.ts';
import { referral, usualRules } from './referral.ts';

export function item(
  name: string,
  said: Partial<Referral> = {},
  more: Partial<WorklistItem> = {},
): WorklistItem {
  const by = { reference: 'PractitionerRole/rol-poh', name: 'S. Yilmaz' };
  return {
    referral: referral({ taskId: name, ...said }),
    patient: { id: patientId(name), name, birthDate: '1950-03-12', use: undefined },
    by,
    preparedBy: by,
    stage: 'in-hand',
    ...more,
  };
}

export const view: WorklistView = {
  now: Temporal.Instant.from('2026-12-04T12:00:00Z'),
  today: Temporal.PlainDate.from('2026-12-04'),
  rules: usualRules,
  contactWorkingDays: 5,
  draftMaxDays: 14,
  user: { reference: 'Practitioner/poh', roleReference: 'PractitionerRole/rol-poh' },
  readUntil: {},
  readByColleagues: {},
  calls: {},
  words: {},
  messagesSince: '2025-12-04T12:00:00Z',
};

export const rowsOf = (items: readonly WorklistItem[], seen: Partial<WorklistView> = {}) =>
  createRowReader()(items, { ...view, ...seen });
/** Somebody else referred. */
export const byColleague = { by: { reference: 'PractitionerRole/rol-huisarts', name: 'M. de Wit' } };
