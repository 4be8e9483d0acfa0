import {
  comparePatients,
  type IdentityVerdict,
  type PatientClaim,
} from '../../shared/domain/identity/compare-patients.ts';
import type { PortalValues } from '../../shared/domain/referral/portal-values.ts';
import { type DatePart, dateParts, findDate } from '../adapter/date-format.ts';
import { isBlank, readContent } from '../form/content.ts';
import { elementsAt } from '../form/elements-at.ts';
import { findField } from '../form/find-field.ts';
import type { FormPatient, ShownPatient } from '../form/form-ground.ts';
import { browserSight, type Sight } from '../page/sight.ts';
import type { PortalAdapter, PortalField } from './portal-adapter.ts';

/** A portal's page, and the referral that it is compared with. */
type PortalGround = {
  readonly document: Document;
  readonly adapter: PortalAdapter;
  readonly values: PortalValues;
};

/**
 * Compares every place where the portal names a patient: its header, and what already is in the form's name and
 * birth date. `typedByUs`: labels of fields that say nothing, because we filled them.
 */
export function portalPatient(ground: PortalGround, typedByUs: ReadonlySet<string>): FormPatient {
  const header = inHeader(ground);
  const form = inForm(ground, typedByUs);
  const judged = [
    ...(header === undefined ? [] : [{ kind: judgeHeader(header, ground.values), shown: header }]),
    ...(form === undefined ? [] : [{ kind: judgeForm(form, ground.values), shown: form }]),
  ];

  for (const kind of ['different', 'doubt'] as const) {
    const contradiction = judged.find((each) => each.kind === kind);
    if (contradiction !== undefined) return { kind, shown: contradiction.shown };
  }
  return { kind: judged.some(({ kind }) => kind === 'same') ? 'same' : 'not-shown' };
}

function judgeHeader({ name, birthDate }: ShownPatient, ours: PortalValues): IdentityVerdict {
  return comparePatients(claim(name, birthDate), claim(ours.name, ours.birthDate));
}

/** Half of it filled in can contradict, but is no proof: twins share a birth date, namesakes a name. */
function judgeForm({ name, birthDate }: ShownPatient, ours: PortalValues): IdentityVerdict | 'no-proof' {
  const judged = comparePatients(
    claim(name ?? ours.name, birthDate ?? ours.birthDate),
    claim(ours.name, ours.birthDate),
  );
  return judged === 'same' && (name === undefined || birthDate === undefined) ? 'no-proof' : judged;
}

function claim(name: string | undefined, birthDate: string | undefined): PatientClaim {
  return { names: name === undefined ? [] : [name], birthDate: birthDate ?? '', id: undefined };
}

/** A header that is seen but says nothing (yet), or two of them, is a patient of whom we know nothing. */
function inHeader({ document, adapter: { patient } }: PortalGround): ShownPatient | undefined {
  if (patient === undefined) return undefined;

  const sight = browserSight();
  const names = elementsAt(document, patient.name).flatMap((element) => seenIn(element, sight));
  const birthDates = elementsAt(document, patient.birthDate).flatMap((element) => seenIn(element, sight));
  if (names.length === 0 && birthDates.length === 0) return undefined;
  return { name: onlyText(names), birthDate: findDate(onlyText(birthDates) ?? '', [patient.date]) };
}

function inForm(ground: PortalGround, typedByUs: ReadonlySet<string>): ShownPatient | undefined {
  const fields = ground.adapter.fields.filter(
    ({ from, label }) => from.length === 1 && !typedByUs.has(label),
  );
  const name = textIn(fields.find(({ from }) => from[0] === 'name'));
  const birthDate = textIn(fields.find(({ from, date }) => from[0] === 'birthDate' && !isPart(date)));
  return name === undefined && birthDate === undefined ? undefined : { name, birthDate };

  function textIn(field: PortalField | undefined): string | undefined {
    return field && filledIn(ground.document, field);
  }
}

/** A locked field tells whose form it is just as well; a birth date comes as ISO. */
function filledIn(document: Document, field: PortalField): string | undefined {
  const { blank, from, date } = field;
  const control = findField((place) => elementsAt(document, place), field);
  if (typeof control === 'string' || isBlank(control, blank)) return undefined;

  const text = readContent(control).join(' ');
  if (from[0] !== 'birthDate' || control.kind === 'date') return text;
  return isPart(date) ? UNREADABLE : (findDate(text, [date ?? 'yyyy-mm-dd']) ?? UNREADABLE);
}

function isPart(date: PortalField['date']): date is DatePart {
  return dateParts.some((part) => part === date);
}

const UNREADABLE = '';

/** The words of a place that is seen; of one that is still empty, none. */
function seenIn(element: Element, sight: Sight): readonly string[] {
  const words = sight.wordsIn(element);
  const isEmpty = element.textContent.trim() === '' && element.checkVisibility({ visibilityProperty: true });
  return words !== '' || isEmpty ? [words] : [];
}

function onlyText([text, ...more]: readonly string[]): string | undefined {
  return more.length > 0 || text === '' ? undefined : text; // of several, none is the patient's
}
