import { comparePatients } from '../../shared/domain/identity/compare-patients.ts';
import { dateIn } from '../adapter/date-format.ts';
import { isTag } from '../form/control.ts';
import type { HisAdapter } from '../his/his-adapter.ts';
import { findScope, inScope, readField, type Scope } from '../his/read/read-field.ts';
import { readPage } from '../his/read/read-page.ts';
import type { PanelPatient } from '../journal/look-at-journal.ts';
import { native } from '../page/native.ts';
import type { Place, Sight } from '../page/sight.ts';

type LetterRules = NonNullable<HisAdapter['letter']>;

/** The letter that is open in a page, as far as it may be shown with this patient. */
export type LetterReading =
  /** `names`: whether the letter itself names this patient, or no one that we can read. */
  | {
      readonly kind: 'letter';
      readonly organisation: string;
      readonly subject: string;
      readonly text: string;
      readonly names: 'this-patient' | 'no-one';
    }
  /** No letter is open, or not one of an organisation of the settings. */
  | { readonly kind: 'none' }
  /** Page or letter name somebody else, or it cannot be told whom. */
  | { readonly kind: 'other-patient' };

/**
 * Reads the letter that is open. It is taken only when page and letter, as far as it names anybody, name the patient of
 * the panel: a list of messages shows letters about whomever, beside the dossier that was open before. The sender must
 * hold the whole name of one organisation of the settings; nothing is guessed from other words.
 */
export function readLetter(
  page: Place,
  adapter: HisAdapter,
  ours: PanelPatient,
  organisations: readonly string[],
  sight: Sight,
): LetterReading {
  const { letter } = adapter;
  if (letter === undefined) return { kind: 'none' };
  const reading = readPage(page.document, page.url, adapter, sight);
  if (reading.status !== 'patient') return { kind: 'other-patient' };
  const { id, name, birthDate } = reading.patient;
  if (id !== ours.id || name !== ours.name || birthDate !== ours.birthDate) return { kind: 'other-patient' };

  const scope = findScope(page.document.documentElement);
  const sender = readField(scope, letter.sender, sight);
  const text = wholeText(scope, letter, sight);
  if (sender.status !== 'read' || text === undefined) return { kind: 'none' };
  const [organisation, ...others] = organisations.filter((each) => isNamed(each, sender.value));
  if (organisation === undefined || others.length > 0) return { kind: 'none' };

  const names = whoIsNamed(scope, letter, ours, sight);
  if (names === 'another') return { kind: 'other-patient' };
  const subject = letter.subject && readField(scope, letter.subject, sight);
  return {
    kind: 'letter',
    organisation,
    subject: subject?.status === 'read' ? subject.value : '',
    text,
    names,
  };
}

/** All of the text, with its lines: half a letter could say the opposite. Undefined when it is not one text that is seen. */
function wholeText(scope: Scope, { text }: LetterRules, sight: Sight): string | undefined {
  if (text.selector === undefined) return undefined;
  const [element, ...others] = inScope(scope, text.selector).filter(
    (each) => sight.isVisible(each) && sight.wordsIn(each, text.without) !== '',
  );
  if (element === undefined || others.length > 0) return undefined;
  const whole = isTag(element, 'textarea') ? element.value : native(element as HTMLElement, 'innerText');
  return whole.trim();
}

/** The name as a whole, however it is spaced and capitalised. */
function isNamed(organisation: string, sender: string): boolean {
  const words = (written: string) =>
    ` ${written
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .join(' ')} `;
  return words(organisation).trim() !== '' && words(sender).includes(words(organisation));
}

function whoIsNamed(
  scope: Scope,
  { patient }: LetterRules,
  ours: PanelPatient,
  sight: Sight,
): 'this-patient' | 'no-one' | 'another' {
  if (patient === undefined) return 'no-one';
  const name = readField(scope, patient.name, sight);
  const born = readField(scope, patient.birthDate, sight);
  if (name.status !== 'read' || born.status !== 'read') return 'another';
  const birthDate = dateIn(born.value, patient.birthDateFormats, patient.birthDateStands) ?? ''; // no date: doubt
  const claim = (each: string, date: string) => ({ names: [each], birthDate: date, id: undefined });
  const verdict = comparePatients(claim(name.value, birthDate), claim(ours.name, ours.birthDate));
  return verdict === 'same' ? 'this-patient' : 'another';
}
