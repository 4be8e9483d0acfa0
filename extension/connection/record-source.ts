import type { Config } from '../../shared/config/config.ts';
import { unknown } from '../../shared/domain/knowledge.ts';
import { fhirCareRecord } from '../../shared/fhir/record/fhir-care-record.ts';
import { findPatients } from '../../shared/fhir/record/find-patients.ts';
import type { CareRecord } from '../../shared/ports/care-record.ts';
import type { PagePatient } from '../his/read/page-reading.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { sessionTransport } from '../session/smart-session.ts';
import { type Identified, identify, type PatientFinder } from './identify.ts';
import { identifyByPage, type PatientOnPage, pageRecord } from './page-record.ts';

/** Where the record of one HIS comes from. */
export type RecordSource = {
  readonly identify: (page: PagePatient, signal: AbortSignal) => Promise<Identified>;
  /** The record of the patient on this page, which gives what the page says of that patient now. */
  readonly recordOf: (page: () => PatientOnPage) => CareRecord;
};

/**
 * The HIS's FHIR server, or its page. Who the user is, the server says that the referral goes to; without one, the user
 * says it.
 */
export function recordSource({ record, exchange }: SignedIn, { roles }: Pick<Config, 'roles'>): RecordSource {
  const readUser: CareRecord['readUser'] = exchange
    ? fhirCareRecord(sessionTransport(exchange), { fhirUser: exchange.user, roles }).readUser
    : async () => unknown('no-server');
  if (record === undefined) {
    return {
      identify: async (page) => identifyByPage(page),
      recordOf: (page) => pageRecord(page, readUser),
    };
  }
  const transport = sessionTransport(record);
  const mayReadEpisodes = !record.missing.some(({ type }) => type === 'EpisodeOfCare');
  const atHis = fhirCareRecord(transport, {
    fhirUser: record.user,
    roles,
    ...(mayReadEpisodes && { episodes: 'allowed' }),
  });
  const finder: PatientFinder = {
    byId: atHis.readPatient,
    byNameAndBirthDate: (name, birthDate, signal) => findPatients(transport, name, birthDate, signal),
  };
  return {
    identify: (page, signal) => identify(page, finder, signal),
    recordOf: () => ({
      ...atHis,
      readUser: record.id === exchange?.id ? atHis.readUser : readUser,
    }),
  };
}
