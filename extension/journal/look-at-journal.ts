import { comparePatients } from '../../shared/domain/identity/compare-patients.ts';
import { dateIn } from '../adapter/date-format.ts';
import type { FindElements, FormPatient, ShownPatient } from '../form/form-ground.ts';
import type { HisAdapter, JournalRules } from '../his/his-adapter.ts';
import { activeDossier } from '../his/read/active-dossier.ts';
import type { PagePatient } from '../his/read/page-reading.ts';
import { findScope, inScope, readField, type Scope } from '../his/read/read-field.ts';
import { readPage } from '../his/read/read-page.ts';
import { allWithin, around, getAttribute, isInside } from '../page/native.ts';
import { type Place, placeIn, type Sight } from '../page/sight.ts';

/** Whom the panel is about, as the page named them when it opened. */
export type PanelPatient = Pick<PagePatient, 'id' | 'name' | 'birthDate'>;

/** The journal of a page at one moment. */
type JournalLook = {
  /** Whether it is the journal of this patient. `not-shown`: it is in a frame that names no one. */
  readonly patient: FormPatient;
  /**
   * Its fields that are seen and may be of this patient. What is in them is the guard of what is taken out again, so that
   * they are found also when the page has gone to the next patient.
   */
  readonly find: FindElements;
};

/**
 * Looks at the journal in a page before each thing that is done in it. What goes wrong without this: bar and frame load
 * one after the other, so that for a moment the bar names the next patient beside the journal of the one before; and a
 * page keeps the editors of several dossiers, of which the first is not the one in front. So everybody who names a
 * patient must name this one: the page as it is read now, the frame and the field as far as they name anybody. A field
 * that names another dossier, or is inside one, is no field; there is no falling back to the first.
 */
export function lookAtJournal(
  page: Place,
  adapter: HisAdapter,
  ours: PanelPatient,
  sight: Sight,
): JournalLook {
  const { journal } = adapter;
  const dossiers = placeIn(page, adapter.frame, sight);
  const inside = journal?.frame === undefined ? dossiers : placeIn(page, journal.frame, sight);
  if (journal === undefined || dossiers === undefined || inside === undefined) return noJournal;

  const scope = findScope(inside.document.documentElement);
  const active = activeDossier(dossiers, adapter.dossiers, sight);
  const others = allWithin(dossiers.document, adapter.dossiers.each).filter(
    (each) => active.status === 'open' && each !== active.dossier.element,
  );
  return {
    patient: patientIn(page, adapter, ours, sight) ?? whoseFrame(scope, journal, ours, sight),
    find: ([selector]) =>
      selector === undefined || !isThisForm(scope, journal, sight)
        ? []
        : inScope(scope, selector)
            .filter(sight.isVisible)
            .filter((field) => namesDossier(field, journal, ours.id))
            .filter((field) => !others.some((other) => isInside(field, other))),
  };
}

const noJournal: JournalLook = {
  patient: { kind: 'doubt', shown: { name: undefined, birthDate: undefined } },
  find: () => [],
};

function isSamePatient(shown: PanelPatient, ours: PanelPatient): boolean {
  return shown.id === ours.id && shown.name === ours.name && shown.birthDate === ours.birthDate;
}

function another({ name, birthDate }: PanelPatient): FormPatient {
  return { kind: 'different', shown: { name, birthDate } };
}

/** Why the page itself does not name this patient; undefined when it does. */
function patientIn(
  page: Place,
  adapter: HisAdapter,
  ours: PanelPatient,
  sight: Sight,
): FormPatient | undefined {
  const reading = readPage(page.document, page.url, adapter, sight);
  if (reading.status !== 'patient') return noJournal.patient;
  return isSamePatient(reading.patient, ours) ? undefined : another(reading.patient);
}

/** Whose journal it is, by the words of the frame itself. */
function whoseFrame(
  scope: Scope,
  { frame, patient, names }: JournalRules,
  ours: PanelPatient,
  sight: Sight,
): FormPatient {
  if (scope.element.ownerDocument.readyState === 'loading') return noJournal.patient;
  if (patient === undefined)
    return { kind: frame === undefined || names !== undefined ? 'same' : 'not-shown' };
  const name = readField(scope, patient.name, sight);
  const written = readField(scope, patient.birthDate, sight);
  const birthDate =
    written.status === 'read'
      ? dateIn(written.value, patient.birthDateFormats, patient.birthDateStands)
      : undefined;
  const shown: ShownPatient = { name: name.status === 'read' ? name.value : undefined, birthDate };
  if (shown.name === undefined || birthDate === undefined) return { kind: 'doubt', shown };
  const kind = comparePatients(
    { names: [shown.name], birthDate, id: undefined },
    { names: [ours.name], birthDate: ours.birthDate, id: undefined },
  );
  return kind === 'same' ? { kind } : { kind, shown };
}

/** Whether what must be beside the line is there: else it may be a form that goes to the patient. */
function isThisForm(scope: Scope, { only }: JournalRules, sight: Sight): boolean {
  return only === undefined || inScope(scope, only).some(sight.isVisible);
}

function namesDossier(field: Element, { names }: JournalRules, key: string | undefined): boolean {
  if (names === undefined) return true;
  const named = around(field, names.around);
  return key !== undefined && named !== null && getAttribute(named, names.attribute) === key;
}
