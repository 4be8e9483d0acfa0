import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import type { FhirTransport } from '../transport.ts';
import type { Capability } from './capability.ts';

/** Keys under which bytes have left before. It must survive a reload to be of use after a crash. */
export type Attempts = { has(key: string): boolean; add(key: string): void };

/** What sending needs. */
export type Sending = {
  readonly transport: FhirTransport;
  readonly capability: () => Promise<Capability>;
  readonly attempts: Attempts;
  /** By which the coach of a draft is recognised. */
  readonly coaches: readonly CoachOrganisation[];
};
