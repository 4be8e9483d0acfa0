import { parseIsoDate } from '../calendar/partial-date.ts';
import { inUse, type Patient, patientId } from '../record/patient.ts';

/** A person as somebody typed them, where there is no record. */
export type TypedPerson = {
  readonly name: string;
  /** "31-12-1950", also with dots, slashes or spaces. */
  readonly birthDate: string;
  readonly phone: string;
  readonly postcode: string;
};

/** What is wrong with what was typed, by field. A field that may stay empty is never missing. */
export type TypedFaults = {
  readonly name?: 'missing';
  readonly birthDate?: 'missing' | 'no-date' | 'in-future' | 'too-long-ago';
  readonly phone?: 'half-number';
  readonly postcode?: 'no-postcode';
};

/** A typed person → a patient, or what is wrong, all at once. Nothing else of the patient is known. */
export function readTypedPerson(
  typed: TypedPerson,
  today: Temporal.PlainDate,
): { readonly ok: true; readonly patient: Patient } | { readonly ok: false; readonly faults: TypedFaults } {
  const name = typed.name.trim();
  const birthDate = typedBirthDate(typed.birthDate);
  const postcode = /^([1-9]\d{3})\s*([A-Za-z]{2})?$/.exec(typed.postcode.trim());
  const bornFault = birthFault(typed.birthDate, birthDate, today);
  const faults: TypedFaults = {
    ...(name === '' && { name: 'missing' as const }),
    ...(bornFault && { birthDate: bornFault }),
    ...(!isWholeNumber(typed.phone) && { phone: 'half-number' as const }),
    ...(typed.postcode.trim() !== '' && postcode === null && { postcode: 'no-postcode' as const }),
  };
  if (Object.keys(faults).length > 0 || birthDate === undefined) return { ok: false, faults };

  const [, digits = '', letters = ''] = postcode ?? [];
  const phone = typed.phone.trim();
  return {
    ok: true,
    patient: {
      id: patientId(`${birthDate} ${name}`),
      record: inUse,
      name,
      familyName: name,
      initials: '',
      birthDate,
      sex: 'unknown',
      deceased: false,
      phones: phone === '' ? [] : [phone],
      phoneRemark: '',
      email: '',
      address: {
        line: '',
        postcode: `${digits} ${letters.toUpperCase()}`.trim(),
        city: '',
        municipality: '',
        country: '',
      },
      interpreterLanguage: '',
    },
  };
}

function birthFault(
  typed: string,
  iso: string | undefined,
  today: Temporal.PlainDate,
): TypedFaults['birthDate'] {
  if (typed.trim() === '') return 'missing';
  if (iso === undefined) return 'no-date';
  const born = Temporal.PlainDate.from(iso);
  if (Temporal.PlainDate.compare(born, today) > 0) return 'in-future';
  return born.until(today, { largestUnit: 'years' }).years > 120 ? 'too-long-ago' : undefined;
}

/** Day, month and year as Dutch people write them → ISO date; undefined for a day that does not exist. */
export function typedBirthDate(typed: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[-./ ]+(\d{1,2})[-./ ]+(\d{4})$/.exec(typed.trim()) ?? [];
  return year === '' ? undefined : parseIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** Nothing, or a number with as many digits as a Dutch one has; a foreign one is left to who typed it. */
function isWholeNumber(phone: string): boolean {
  const digits = phone.replaceAll(/[\s().-]/g, '');
  if (digits === '') return true;
  if (/^(\+31|0031)/.test(digits)) return /^(\+31|0031)0?[1-9]\d{8}$/.test(digits);
  return /^0[1-9]\d{8}$/.test(digits) || /^(\+|00)[1-9]\d{7,14}$/.test(digits);
}
