import { z } from '../../shared/zod.ts';
import { LaunchError } from './launch-failure.ts';

const text = z.string().check(z.minLength(1));

const tokenResponseSchema = z.looseObject({
  scope: z.optional(z.string()),
  patient: z.optional(text),
  encounter: z.optional(text),
  need_patient_banner: z.optional(z.boolean()),
  smart_style_url: z.optional(z.string()),
  intent: z.optional(z.string()),
  tenant: z.optional(z.string()),
  fhirContext: z.optional(z.array(z.unknown())),
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
  readonly intent: string | undefined;
  readonly tenant: string | undefined;
  /** FHIR references of what else lies open, such as the role in which somebody is at work. */
  readonly references: readonly string[];
};

/** Token response → launch context. Only the patient is indispensable. */
export function readLaunchContext(json: unknown): LaunchContext {
  const parsed = tokenResponseSchema.safeParse(json);
  if (!parsed.success) throw new LaunchError('refused-by-his');

  const token = parsed.data;
  if (token.patient === undefined) throw new LaunchError('no-patient');
  return {
    granted: token.scope,
    patient: token.patient,
    encounter: token.encounter,
    banner: token.need_patient_banner === false ? 'his' : 'app', // silence: the patient's name must not be missing
    styleUrl: token.smart_style_url,
    intent: token.intent,
    tenant: token.tenant,
    references: readReferences(token.fhirContext ?? []),
  };
}

function readReferences(context: readonly unknown[]): readonly string[] {
  return context.flatMap((entry) => {
    const parsed = contextReferenceSchema.safeParse(entry);
    return parsed.success ? [parsed.data.reference] : [];
  });
}
