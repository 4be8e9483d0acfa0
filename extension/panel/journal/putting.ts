import type { PatientSaid } from '../../form/fill-form.ts';
import type { HisAdapter } from '../../his/his-adapter.ts';
import { journalValues } from '../../journal/journal-fields.ts';
import type { JournalAnswer } from '../../journal/journal-messages.ts';
import type { PanelPatient } from '../../journal/look-at-journal.ts';
import { askWhosePage } from '../his-page/page-guard.ts';
import type { JournalLink } from './journal-link.ts';

type AnswerOf<Kind extends JournalAnswer['kind']> = Extract<JournalAnswer, { kind: Kind }>;

/** Where putting one text into the journal is. */
export type PuttingStep =
  | { readonly step: 'start' }
  /** Nothing was put there. */
  | { readonly step: 'stopped'; readonly why: 'other-patient' | 'unsure' | 'gone' | 'busy' }
  /** The journal names no patient: the user must say that it is the right one. */
  | { readonly step: 'asked' }
  | {
      readonly step: 'put';
      readonly name: string;
      readonly report: AnswerOf<'journal/put'>['report'];
      readonly undo: 'possible' | 'too-late';
    }
  | { readonly step: 'undone'; readonly report: AnswerOf<'journal/undone'>['report'] };

/** What putting needs: the tab, its adapter, whom the panel is about, and the guard that reads the page anew first. */
export type PuttingWork = {
  readonly link: JournalLink;
  readonly adapter: HisAdapter;
  readonly patient: PanelPatient;
  readonly assertSame: () => Promise<void>;
};

/** Puts a text into the journal, once page, panel and journal name one patient. */
export async function putInJournal(
  { link, adapter, patient, assertSame }: PuttingWork,
  text: string,
  said: PatientSaid,
): Promise<PuttingStep> {
  if (adapter.journal === undefined) return stopped('gone');
  if ((await askWhosePage(assertSame)) === 'another') return stopped('other-patient');
  if ((await link.open()) === 'gone') return stopped('gone');

  const name = crypto.randomUUID();
  const { id, name: written, birthDate } = patient;
  const answer = await link.ask({
    kind: 'journal/put',
    put: name,
    adapter,
    patient: { ...(id === undefined ? {} : { id }), name: written, birthDate },
    values: journalValues(text, adapter.journal),
    said,
  });
  switch (answer.kind) {
    case 'journal/put':
      return { step: 'put', name, report: answer.report, undo: 'possible' };
    case 'journal/refused':
      return refused(answer.patient.kind);
    case 'journal/busy':
      return stopped('busy');
    default:
      return stopped('gone');
  }
}

/** Takes it out again; what was reported stays on the screen when that is no longer possible. */
export async function takeOutOfJournal(
  { link }: Pick<PuttingWork, 'link'>,
  put: Extract<PuttingStep, { step: 'put' }>,
): Promise<PuttingStep> {
  const answer = await link.ask({ kind: 'journal/undo', put: put.name });
  if (answer.kind === 'journal/undone') return { step: 'undone', report: answer.report };
  return answer.kind === 'journal/busy' ? put : { ...put, undo: 'too-late' };
}

function refused(kind: AnswerOf<'journal/refused'>['patient']['kind']): PuttingStep {
  if (kind === 'not-shown') return { step: 'asked' };
  return stopped(kind === 'different' ? 'other-patient' : 'unsure');
}

function stopped(why: Extract<PuttingStep, { step: 'stopped' }>['why']): PuttingStep {
  return { step: 'stopped', why };
}
