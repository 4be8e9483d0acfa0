import type { Identifier } from 'fhir/r4';
import { systems, worSystems } from '../codes.ts';

/** The identifier by which everything of one draft is found again, however often it is sent. */
export function worIdentifier(key: string): Identifier {
  return {
    type: { coding: [{ system: systems.identifierType, code: 'PLAC' }] },
    system: worSystems.referral,
    value: key,
  };
}
