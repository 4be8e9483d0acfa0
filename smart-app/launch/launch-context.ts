import { z } from '../../shared/zod.ts';
import { LaunchError } from './launch-failure.ts';

const text = z.string().check(z.minLength(1));
/** Servers write null, "" or anything for what they do not know; only the patient is worth stopping for. */
const aside = z.catch(z.optional(text), undefined);

/** Some servers count their patients. A number too large to be exact could be somebody else's. */
const safeNumber = z.pipe(z.int(), z.transform(String));

const tokenResponseSchema = z.looseObject({
  scope: aside,
  patient: z.optional(z.nullable(z.union([text, safeNumber]))),
  encounter: aside,
  need_patient_banner: z.optional(z.unknown()),
  smart_style_url: aside,
  intent: aside,
  fhirContext: z.catch(z.optional(z.array(z.unknown())), undefined),
});

const contextReferenceSchema = z.looseObject({ reference: z.string() });

/** What the HIS said when it let us in. */
export type LaunchContext = {
  /** Scopes as granted; undefined: all that was asked. */
  readonly granted: string | undefined;
  readonly patient: string;
  readonly encounter: string | undefined;
  /** Who shows name and birth date of the patient. */
  readonly banner: 'app' | 'his';
  readonly styleUrl: string | undefined;
  /** What the HIS wants to see first: the name of a section of the panel. */
  readonly intent: string | undefined;
  /** FHIR references of what else lies open, such as the role in which somebody is at work. */
  readonly references: readonly string[];
};

/** Token response → launch context. Only the patient is indispensable. */
export function readLaunchContext(json: unknown): LaunchContext {
  const parsed = tokenResponseSchema.safeParse(json);
  if (!parsed.success) throw new LaunchError('refused-by-his');

  const token = parsed.data;
  // A Patient in fhirContext is not the one in context: SMART 2.1 forbids it that meaning.
  if (!token.patient) throw new LaunchError('no-patient');
  return {
    granted: token.scope,
    patient: bareId(token.patient, 'Patient'),
    encounter: token.encounter && bareId(token.encounter, 'Encounter'),
    banner: isFalse(token.need_patient_banner) ? 'his' : 'app', // silence: the patient's name must not be missing
    styleUrl: token.smart_style_url,
    intent: token.intent,
    references: readReferences(token.fhirContext ?? []),
  };
}

/** The role in which the user is at work, by token response; undefined when the HIS does not tell. */
export function readRoleInContext(json: unknown): string | undefined {
  const references = readReferences(tokenResponseSchema.safeParse(json).data?.fhirContext ?? []);
  return references.find((reference) => reference.startsWith('PractitionerRole/'));
}

/** Some servers give a reference where SMART has the bare id. */
function bareId(id: string, type: string): string {
  return id.startsWith(`${type}/`) ? id.slice(type.length + 1) : id;
}

function isFalse(said: unknown): boolean {
  return said === false || said === 'false';
}

function readReferences(context: readonly unknown[]): readonly string[] {
  return context.flatMap((entry) => {
    const parsed = contextReferenceSchema.safeParse(entry);
    return parsed.success ? [parsed.data.reference] : [];
  });
}
