import type { Faults } from '../faults.ts';
import type { Launches } from '../smart/launches.ts';
import type { FhirReader } from './fhir-reader.ts';
import type { StoryNote } from './pages/patients-page.ts';
import type { Sessions } from './sessions.ts';

/** What the pages of the HIS are made with. */
export type HisOptions = {
  readonly fhirBase: string;
  readonly appUrl: string;
  /** Whether the app has a page of this name; screens come one by one. */
  readonly hasAppPage: (page: string) => boolean;
  readonly reader: FhirReader;
  readonly sessions: Sessions;
  readonly launches: Launches;
  readonly faults: Faults;
  readonly notes: readonly StoryNote[];
  /** `none`: a patient is given only when an app is opened from a dossier, as many servers do. */
  readonly standalonePatient: 'chosen' | 'none';
  /** Puts practice and patients back as they were at the start. */
  readonly reset: () => Promise<void>;
};
