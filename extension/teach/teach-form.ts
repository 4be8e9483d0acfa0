import { mapChoices } from '../../shared/domain/referral/choice-fields.ts';
import type { portalFields } from '../../shared/domain/referral/portal-values.ts';
import { mapTexts, textFieldIds } from '../../shared/domain/referral/text-fields.ts';
import { dateFormats, findDate } from '../adapter/date-format.ts';
import { findControl } from '../form/control.ts';
import { elementsAt } from '../form/elements-at.ts';
import { readLabel } from '../form/find-field.ts';
import { listOptions } from '../form/options.ts';
import { planFilling } from '../form/plan-filling.ts';
import type { Sight } from '../page/sight.ts';
import type { PortalAdapter } from '../portal/portal-adapter.ts';
import { candidatesFor } from './candidates.ts';
import { fieldAt, fieldCandidates } from './field-candidates.ts';
import type { FieldPick, FormPart, FormTried } from './teach-form-messages.ts';

/** What was pointed at in a portal's page: a field of its form, or where it names its patient. */
export function pickPart(element: Element, part: FormPart, sight: Sight): FieldPick {
  return part === 'patient-name' || part === 'patient-birth-date'
    ? pickWords(element, part, sight)
    : pickField(element);
}

function pickField(element: Element): FieldPick {
  const field = fieldAt(element);
  const control = findControl(field);
  const [first] = field;
  if (typeof control === 'string' || first === undefined) return { ...nothing, control: 'none' };
  const options = listOptions(control).flatMap(({ words: [words = ''] }) => (words === '' ? [] : [words]));
  const isFirstChosen = control.kind === 'select' && control.element.selectedIndex === 0;
  return {
    words: readLabel(first),
    control: control.kind,
    options,
    // What a list says before anybody chose; a later one may be an answer, and is not written over.
    blank: isFirstChosen && control.element.value !== '' ? options.slice(0, 1) : [],
    candidates: fieldCandidates(field),
  };
}

function pickWords(element: Element, part: FormPart, sight: Sight): FieldPick {
  const root = element.getRootNode() as Document | ShadowRoot;
  const words = sight.wordsIn(element);
  const candidates =
    root.nodeType === 11
      ? []
      : candidatesFor(element, root).flatMap(
          ({ kind, selector, beside, found }) =>
            beside === undefined && found === 1 ? [{ kind, place: [selector] }] : [], // another element there names somebody else, or no one
        );
  const date = dateFormats.find((format) => findDate(words, [format]) !== undefined);
  return {
    ...nothing,
    words,
    control: part === 'patient-birth-date' && date === undefined ? 'none' : 'words',
    ...(date === undefined ? {} : { date }),
    candidates,
  };
}

const nothing = { words: '', options: [], blank: [], candidates: [] };

/** What would be filled in now, with the words of no one; the form is not touched. */
export function tryForm(document: Document, adapter: PortalAdapter, sight: Sight): FormTried {
  const find = (place: readonly string[]) => elementsAt(document, place);
  const { fields } = planFilling({
    find,
    fields: adapter.fields,
    byHand: [],
    values: sampleValues,
    patient: () => ({ kind: 'not-shown' }),
  });
  const wordsAt = (place: readonly string[]) => {
    const [element, ...others] = find(place);
    return element === undefined || others.length > 0 ? '' : sight.wordsIn(element);
  };
  const { patient } = adapter;
  const born = patient && findDate(wordsAt(patient.birthDate), [patient.date]);
  return {
    fields,
    ...(patient === undefined ? {} : { shown: { name: wordsAt(patient.name), birthDate: born ?? '' } }), // not read
  };
}

/** No one's values, of the length and form of real ones. */
const sampleValues: Readonly<Record<(typeof portalFields)[number], string>> = {
  name: 'P. Proef-Voorbeeld',
  birthDate: '1950-03-12',
  sex: 'female',
  phone: '06 00 00 00 00',
  email: 'proef@voorbeeld.example',
  address: 'Proefstraat 1, 9999 ZZ Voorbeeld',
  postcode: '9999 ZZ',
  calling: 'may-call',
  ...mapTexts(textFieldIds, () => 'Proef'),
  reasons: 'Proef',
  ...mapChoices(() => 'Proef'),
  interpreterLanguage: 'Pools',
  feedbackMoments: 'Proef',
  coach: 'Proef',
  referrer: 'Dr. P. Proef',
  referrerRole: 'huisarts',
  practice: 'Proefpraktijk',
  practicePhone: '0000 000 000',
};
