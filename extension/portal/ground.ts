import type { PortalValues } from '../../shared/domain/referral/portal-values.ts';
import type { PortalAdapter } from './adapter.ts';

/** All that filling one form needs. */
export type Ground = {
  readonly document: Document;
  readonly adapter: PortalAdapter;
  readonly values: PortalValues;
};
