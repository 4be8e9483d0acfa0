import type { ServerAddress } from './server-address.ts';

/** Logical id of a FHIR Patient at one issuer. */
export type PatientId = string & { readonly __brand: 'PatientId' };

/** A Patient's id, once it has been read from a launch or a resource. */
export function patientId(id: string): PatientId {
  return id as PatientId;
}

/** Whose patients: a server's, or those of one practice's own pages where its HIS has no server. */
export type PatientSource = ServerAddress | `page:${string}`;

/** Which patient, at which server: ids of two servers may be equal. */
export type PatientRef = { readonly issuer: PatientSource; readonly patient: PatientId };

/** True when both name one patient at one server. */
export function isSamePatient(one: PatientRef, other: PatientRef): boolean {
  return one.patient === other.patient && one.issuer === other.issuer;
}

export type Sex = 'female' | 'male' | 'other' | 'unknown';

/** A Dutch postal address, in the parts a coach needs. */
export type Address = {
  /** Street, number and addition as one line. */
  readonly line: string;
  /** "9999 ZZ", or its four digits alone; as written abroad; empty when the HIS has none. */
  readonly postcode: string;
  readonly city: string;
  /** Gemeente (nl-core: `Address.district`). */
  readonly municipality: string;
  /** As the HIS writes it; empty for the Netherlands, and when the HIS does not say. */
  readonly country: string;
};

/** What a HIS says of a patient's record itself. */
export type RecordStatus = {
  /** `replaced`: merged into another, it must no longer be used. `inactive`: left the practice, or otherwise not current. */
  readonly use: 'in-use' | 'inactive' | 'replaced';
  /** The records that came in its place, as far as the HIS names them. */
  readonly replacedBy: readonly PatientId[];
  /** Records that were merged into this one. */
  readonly replaces: readonly PatientId[];
  /** `some`: the HIS has other records of this person, which may say more (FHIR `replaces`, `refer`, `seealso`). */
  readonly others: 'none' | 'some';
};

/** A record of which nothing special is said. */
export const inUse: RecordStatus = { use: 'in-use', replacedBy: [], replaces: [], others: 'none' };

/** Who the patient is, as the HIS has it: demographics only, and never the BSN. */
export type Patient = {
  readonly id: PatientId;
  readonly record: RecordStatus;
  /** Name as said aloud: call name or first given name, then the family name in the patient's own order. */
  readonly name: string;
  /** Family name as shown in lists, with prefixes and partner name. */
  readonly familyName: string;
  /** "J.P.M.", or empty. */
  readonly initials: string;
  /** ISO date; may be only a year or a month ("1950", "1950-03"), or empty when the HIS has none. */
  readonly birthDate: string;
  readonly sex: Sex;
  readonly deceased: boolean;
  /** Mobile first. As written in the HIS. */
  readonly phones: readonly string[];
  /** What the HIS notes beside a phone number ("Niet bellen"); empty when it notes nothing. */
  readonly phoneRemark: string;
  readonly email: string;
  readonly address: Address;
  /** Language for which an interpreter is needed, in the HIS's words; empty when none is noted. */
  readonly interpreterLanguage: string;
};
