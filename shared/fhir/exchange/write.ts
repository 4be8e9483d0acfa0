import type { FhirResource, Reference } from 'fhir/r4';
import type { Failure } from '../../domain/failure.ts';

/** What each part of a write is in FHIR. */
export const partTypes = {
  patient: 'Patient',
  sharing: 'Consent',
  feedback: 'Consent',
  request: 'ServiceRequest',
  task: 'Task',
  message: 'Communication',
} as const;
export type PartName = keyof typeof partTypes;

/** How the parts of one write find each other: placeholders inside a transaction, else the ids that the server gave. */
export type At = (part: PartName) => Reference;

/** One resource to write: made unless it stands under its key, or written over the version that was seen. */
export type Part = { readonly name: PartName; readonly resource: (at: At) => FhirResource } & (
  | { readonly how: 'create'; readonly key: string; readonly system?: string }
  | { readonly how: 'replace'; readonly reference: string; readonly version: string | undefined }
);

/** A write as the decision table asks for it. */
export type Write = {
  /** `whole`: all or nothing in one transaction, where the server says it takes those; else one part after another. */
  readonly way: 'whole' | 'in-parts';
  /** In the order in which they are written one by one. */
  readonly parts: readonly Part[];
  /** Parts that are stored already, as `Type/id`. */
  readonly known: Readonly<Partial<Record<PartName, string>>>;
  /** Whether to go on with the others after a part that was not done; without its Task nothing goes on. */
  readonly onFailure: 'stop' | 'go-on';
};

/**
 * How a write ended. `refused`: the server said no, and nothing was stored by which a coach or colleague would work.
 * `not-offered`: it does not do this kind of request. `failed`: it said that something went wrong, or a part was
 * stored. `unanswered`: no answer that can be trusted. After the last two only a look tells what is stored.
 */
export type Performed =
  | { readonly kind: 'done'; readonly taskId: string }
  | {
      readonly kind: 'not-done';
      readonly how: 'refused' | 'not-offered' | 'failed' | 'unanswered';
      readonly failure: Failure;
      readonly way: Write['way'];
      /** `earlier`: the server says that the Task was there before this write. */
      readonly task: 'earlier' | 'unknown';
    };
