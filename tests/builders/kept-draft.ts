import type { DraftContent } from '../../shared/domain/drafts/draft-content.ts';
import type { KeptDraft } from '../../shared/domain/drafts/kept-draft.ts';
import { patientId } from '../../shared/domain/record/patient.ts';
import { draftKey } from '../../shared/domain/referral/referral-edits.ts';

/** What the POH typed and chose, unless told otherwise. */
export function draftContent(said: Partial<DraftContent> = {}): DraftContent {
  return {
    reasons: ['loneliness'],
    edits: { patientsWords: 'Het is zo stil in huis.', themes: ['nature'], coach: 'lindeveen' },
    ...said,
  };
}

/** A draft that POH S. Yilmaz saved on 20 November 2026, unless told otherwise. */
export function keptDraft(said: Partial<KeptDraft> = {}): KeptDraft {
  return {
    key: draftKey('draft-1'),
    patient: patientId('pat-1'),
    base: { taskId: 'task-1', requestId: 'request-1', taskVersion: 'W/"1"', requestVersion: 'W/"1"' },
    content: draftContent(),
    stage: 'in-hand',
    holder: { reference: 'PractitionerRole/rol-poh', name: 'S. Yilmaz' },
    since: '2026-11-20T09:00:00Z',
    preparedBy: { reference: 'PractitionerRole/rol-poh', name: 'S. Yilmaz' },
    startedAt: '2026-11-20T09:00:00Z',
    ...said,
  };
}
