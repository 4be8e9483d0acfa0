import type { Manners } from './modes.ts';
import type { SandboxRepository } from './repository.ts';

/** What every interaction works with. */
export type FhirCore = {
  /** Without a slash at the end. */
  readonly baseUrl: string;
  readonly manners: Manners;
  readonly repository: SandboxRepository;
};
