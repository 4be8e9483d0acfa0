import { parseIsoDate } from '../../domain/calendar/partial-date.ts';
import { type Patient, patientId, type RecordStatus, type Sex } from '../../domain/record/patient.ts';
import { z } from '../../zod.ts';
import { extensions } from '../element/codes.ts';
import {
  type Concept,
  conceptSchema,
  extensionSchema,
  readText,
  referenceSchema,
  relativeReference,
  typeInReference,
} from '../element/datatypes.ts';
import { type ParsedEntry, read, unreadable } from '../server/parsed-entry.ts';
import { addressSchema, readAddress } from './read-address.ts';
import { nameSchema, readName } from './read-name.ts';
import { readEmail, readPhoneRemark, readPhones, telecomSchema } from './read-telecom.ts';

/** What tells whether this record of a person may be used. */
export const recordShape = {
  active: z.optional(z.boolean()),
  link: z._default(
    z.array(z.looseObject({ other: z.optional(referenceSchema), type: z.optional(z.string()) })),
    [],
  ),
};

/** Demographics only. `identifier` is left unread on purpose: the BSN has no place behind this line. */
const patientSchema = z.looseObject({
  resourceType: z.literal('Patient'),
  id: z.string(),
  ...recordShape,
  name: z._default(z.array(nameSchema), []),
  telecom: z._default(z.array(telecomSchema), []),
  gender: z.optional(z.string()),
  birthDate: z.optional(z.string()),
  deceasedBoolean: z.optional(z.boolean()),
  deceasedDateTime: z.optional(z.string()),
  address: z._default(z.array(addressSchema), []),
  communication: z._default(
    z.array(z.looseObject({ language: z.optional(conceptSchema), preferred: z.optional(z.boolean()) })),
    [],
  ),
  extension: z._default(z.array(extensionSchema), []),
});
export type FhirRecord = Pick<FhirPatient, 'active' | 'link'>;
type FhirPatient = z.output<typeof patientSchema>;

/** FHIR Patient → Patient. */
export function readPatient(json: unknown): ParsedEntry<Patient> {
  const parsed = patientSchema.safeParse(json);
  if (!parsed.success) return unreadable(parsed.error);

  const patient = parsed.data;
  const { spoken, family, initials } = readName(patient.name);
  return read({
    id: patientId(patient.id),
    record: readRecordStatus(patient),
    name: spoken,
    familyName: family,
    initials,
    birthDate: readBirthDate(patient.birthDate),
    sex: readSex(patient.gender),
    deceased: patient.deceasedBoolean === true || patient.deceasedDateTime !== undefined,
    phones: readPhones(patient.telecom),
    phoneRemark: readPhoneRemark(patient.telecom),
    email: readEmail(patient.telecom),
    address: readAddress(patient.address),
    interpreterLanguage: interpreterLanguageOf(patient),
  });
}

/**
 * FHIR Patient.birthDate → ISO date, which may be partial; empty when it is none. Some servers write a time after it,
 * though R4 wants a date; what goes on to an exchange or a portal must be one.
 */
export function readBirthDate(birthDate: string | undefined): string {
  const midnight = /^(\d{4}-\d{2}-\d{2})[T ]00:00(:00(\.0+)?)?([+-]\d{2}:\d{2}|Z)?$/.exec(
    birthDate?.trim() ?? '',
  ); // of whatever clock
  return parseIsoDate(midnight?.[1] ?? birthDate?.trim()) ?? '';
}

/** Patient.active and Patient.link, R4's modifiers that say whether this record of the person may be used. */
export function readRecordStatus({ active, link }: FhirRecord): RecordStatus {
  const ids = (...types: readonly string[]) =>
    link
      .filter(({ type = '' }) => types.includes(type))
      .map(({ other }) => relativeReference(other?.reference))
      .flatMap((reference) => (reference?.startsWith('Patient/') ? [patientId(reference.slice(8))] : []));
  const isReplaced = link.some(({ type }) => type === 'replaced-by' || type === 'replace'); // `replace`: DSTU2's word
  const others = link.filter(({ other }) => typeInReference(other?.reference) !== 'RelatedPerson');
  return {
    use: isReplaced ? 'replaced' : active === false ? 'inactive' : 'in-use',
    replacedBy: ids('replaced-by', 'replace'),
    replaces: ids('replaces'),
    others: others.length > 0 ? 'some' : 'none',
  };
}

/** FHIR gender → sex as our screens name it. */
export function readSex(gender: string | undefined): Sex {
  return gender === 'female' || gender === 'male' || gender === 'other' ? gender : 'unknown';
}

/** Shown where a HIS notes that an interpreter is needed, and not for which language. */
const languageNotNoted = 'taal niet genoteerd';

function interpreterLanguageOf({ extension, communication }: FhirPatient): string {
  const required = extension.find(({ url }) => url === extensions.interpreterRequired);
  if (required?.valueBoolean !== true) return '';

  const spoken = communication.filter(({ language }) => language !== undefined && !isDutch(language));
  const { language } = spoken.find(({ preferred }) => preferred) ?? spoken[0] ?? {}; // only Dutch, or none, is noted
  return languageName(language) || languageNotNoted;
}

const dutchCode = /^(nl|nld|dut)([-_][a-z]{4})?([-_]([a-z]{2}|\d{3}))?$/i;
/** Words of which a name of Dutch is made ("Dutch; Flemish"); with others beside them it is another ("… gebarentaal"). */
const dutchWords = /^(nl|nld|ned|nederlands|nederlandse|dutch|vlaams|flemish|hollands)$/;
const besideDutch =
  /^(taal|language|standaard|nederland|netherlands|the|belgi\u00eb|belgium|nl|be|een|beetje|weinig|matig|slecht|redelijk|beperkt|basis|niveau)$/;

/** Whether a language is Dutch, by any of its codes in whatever system, or in words. */
function isDutch(language: Concept): boolean {
  const codings = language.coding ?? [];
  if (codings.some(({ code }) => dutchCode.test(code?.trim() ?? ''))) return true;
  return [language.text, ...codings.map(({ display }) => display)].some((name) => {
    const words =
      name
        ?.normalize('NFC')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    return (
      words.some((word) => dutchWords.test(word)) &&
      words.every((word) => dutchWords.test(word) || besideDutch.test(word))
    );
  });
}

/** A language in the HIS's words; where it has only a code, in Dutch, as the coach reads it. */
function languageName(language: Concept | undefined): string {
  const written = readText(language);
  const isCode = language?.coding?.some(({ code }) => code === written) === true;
  if (isCode && noLanguage.test(written)) return '';
  return isCode && languageTag.test(written) ? dutchNameOf(written) : written;
}

/** Codes of no language: not determined, not coded, several, no words. */
const noLanguage = /^(und|mis|mul|zxx)$/i;
/** A language, perhaps with its script and country: "ti", "zh-Hant", "pt_BR". */
const languageTag = /^[a-z]{2,3}([-_][a-z]{4})?([-_]([a-z]{2}|\d{3}))?$/i;
/** Sign languages are languages of their own, which browsers have no names for. */
const signLanguages: Readonly<Record<string, string>> = {
  dse: 'Nederlandse Gebarentaal',
  vgt: 'Vlaamse Gebarentaal',
  sgn: 'gebarentaal',
};

function dutchNameOf(code: string): string {
  const [tag = code] = Intl.getCanonicalLocales(code.replaceAll('_', '-')); // "sgn-NL" is "dse"
  return signLanguages[tag] ?? new Intl.DisplayNames('nl', { type: 'language' }).of(tag) ?? code; // always a name or the code
}
