import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainContent } from '../../../../shared/domain/drafts/draft-content.ts';
import { draftKey } from '../../../../shared/domain/referral/referral-edits.ts';
import { readDraft } from '../../../../shared/fhir/referral/read-draft.ts';
import { type DraftToKeep, toDraftRequest, toDraftTask } from '../../../../shared/fhir/referral/to-draft.ts';
import { coach, sharedLabels } from '../../../builders/draft.ts';
import { r4ProblemsOf } from '../../../builders/fhir-validators.ts';
import { draftContent } from '../../../builders/kept-draft.ts';
import { patientRef } from '../../../builders/patient.ts';
import { anyContent } from '../../domain/drafts/arbitraries.ts';

const poh = { reference: 'PractitionerRole/rol-poh', name: 'S. Yilmaz' };

function toKeep(content: DraftToKeep['content']): DraftToKeep {
  return {
    key: draftKey('draft-1'),
    patient: patientRef,
    encounter: 'Encounter/1',
    content,
    stage: 'in-hand',
    by: poh,
    at: '2026-11-20T09:00:00Z',
    base: undefined,
    labels: sharedLabels,
    coach: content.edits.coach === undefined ? undefined : coach(),
    begun: { preparedBy: poh, startedAt: undefined },
  };
}

/** As a server gives it back. */
function kept(content: DraftToKeep['content']) {
  const draft = toKeep(content);
  const request = { ...toDraftRequest(draft), id: 'request-1', meta: { versionId: '1' } };
  const task = {
    ...toDraftTask(draft, { reference: 'ServiceRequest/request-1' }),
    id: 'task-1',
    meta: { versionId: '1' },
  };
  return { request, task };
}

describe('a draft over the wire', () => {
  test('comes back with all that was typed and chosen', () => {
    fc.assert(
      fc.property(anyContent, (typed) => {
        const content = plainContent(typed);
        const { request, task } = kept(content);
        const back = readDraft(JSON.parse(JSON.stringify(task)), JSON.parse(JSON.stringify(request)), [
          coach(),
        ]);

        expect(back.kind).toBe('read');
        if (back.kind === 'read') expect(plainContent(back.value.content)).toEqual(content);
      }),
      { numRuns: 500 },
    );
  });

  test('is valid R4, empty or full', () => {
    for (const content of [draftContent(), { reasons: [], edits: {} }]) {
      const { request, task } = kept(content);
      expect([request, task].flatMap(r4ProblemsOf)).toEqual([]);
    }
  });

  test('without a status of draft is none', () => {
    const { request, task } = kept(draftContent());

    expect(readDraft({ ...task, status: 'requested' }, request, []).kind).toBe('left-out');
    expect(readDraft(task, 'nonsense', []).kind).toBe('unreadable');
    expect(readDraft('nonsense', request, []).kind).toBe('unreadable');
  });
});
