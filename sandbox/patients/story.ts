import type { FhirResource } from 'fhir/r4';

/** Any R4 resource the sandbox seeds. */
export type Resource = FhirResource;

/** A resource as an older export sends it: R4 reads the envelope, the rest may be of another version. */
export type RawResource = {
  readonly resourceType: string;
  readonly id: string;
  readonly [element: string]: unknown;
};

/** A patient to try the product on; ages with the calendar, so a story tells the same thing every day. */
export type PatientStory = {
  /** Also the id of the Patient. */
  readonly id: string;
  readonly title: string;
  /** What there is to see, in one or two Dutch sentences; shown in the HIS. */
  readonly tells: string;
  resources(today: Temporal.PlainDate): Resource[];
  /** What is not R4 and must be stored unchecked. */
  rawResources?(today: Temporal.PlainDate): RawResource[];
};
