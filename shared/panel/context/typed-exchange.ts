import type { PatientRef } from '../../domain/record/patient.ts';
import type { CareRecord } from '../../ports/care-record.ts';
import type { Referrals } from '../../ports/referrals.ts';
import type { PanelPorts } from './panel-ports.ts';

/** Somebody who was typed in, as the exchange is told of them. */
export type TypedAtExchange = {
  readonly ref: PatientRef;
  /**
   * What our names for this person at the exchange are made from, drawn by chance when they were typed in. No one is looked up there by
   * what was typed: a name and a birth date may fit none, one or several patients, and which it is only a record could
   * tell. So the referral always makes a patient of its own, and joining two is left to the exchange.
   */
  readonly key: string;
};

/** The server of the region, signed in at, for referrals of people who were typed in. */
export type TypedExchange = {
  /** FHIR reference of the user there; undefined when the server does not tell. */
  readonly user: string | undefined;
  readonly readUser: CareRecord['readUser'];
  readonly session: 'open' | 'expired';
  readonly onSignIn: () => void;
  readonly portsFor: (
    person: TypedAtExchange,
    base: Pick<PanelPorts, 'record' | 'store' | 'clock'>,
  ) => PanelPorts;
};

/** What is behind the panel about somebody who was typed in; `referralsFor` opens the exchange for this one person. */
export function portsForTyped(
  { ref, key }: TypedAtExchange,
  base: Pick<PanelPorts, 'record' | 'store' | 'clock'>,
  { marks, referralsFor }: TypedPorts,
): PanelPorts {
  const patientKey = (organisation: string) => typedPatientKey({ key }, organisation);
  return {
    ...base,
    exchange: forTypedPerson(referralsFor({ patient: ref, patientKey, clock: base.clock })),
    marks,
    audit: { note: () => {} }, // no record was looked at
  };
}

type TypedPorts = Pick<PanelPorts, 'marks'> & {
  readonly referralsFor: (
    person: Pick<PanelPorts, 'clock'> & {
      readonly patient: PatientRef;
      readonly patientKey: (organisation: string) => Promise<string>;
    },
  ) => Referrals;
};

/** Our name for this person with one coach organisation (by reference there): nothing of what was typed is in it. */
async function typedPatientKey({ key }: Pick<TypedAtExchange, 'key'>, organisation: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${key}|${organisation}`);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Without drafts: no one else could find one again, since no one else knows the key. */
function forTypedPerson(exchange: Referrals): Referrals {
  return { ...exchange, drafts: 'not-kept', readDrafts: async () => ({ known: true, value: [] }) };
}
