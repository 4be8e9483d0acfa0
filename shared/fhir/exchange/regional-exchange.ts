import type { DraftBase } from '../../domain/drafts/draft-base.ts';
import { FailureError } from '../../domain/failure.ts';
import { known, unknown } from '../../domain/knowledge.ts';
import { isSamePatient, type PatientRef, patientId } from '../../domain/record/patient.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { NamedPatients, ReferralExchange, SendOutcome } from '../../ports/referral-exchange.ts';
import { z } from '../../zod.ts';
import { worSystems } from '../codes.ts';
import { identifierSchema } from '../read/datatypes.ts';
import { typeOf } from '../read/entry.ts';
import { searchAll } from '../search-pages.ts';
import type { FhirTransport } from '../transport.ts';
import { samePatient, toPatient, toTransactionWithPatient } from '../write/to-patient.ts';
import { capabilityOf } from './capability.ts';
import { type ExchangeOptions, fhirReferralExchange } from './fhir-referral-exchange.ts';
import { wrongPatient } from './named-by.ts';
import { sendTransaction } from './send-transaction.ts';
import { write } from './write-once.ts';

/** What an exchange elsewhere needs to know of the one patient it is opened for. */
export type RegionalOptions = Omit<ExchangeOptions, 'issuer'> & {
  /** The patient at the HIS, as panel and page name them. */
  readonly patient: PatientRef;
  /** Our own name for this patient at the exchange; the same whenever the patient returns. */
  readonly patientKey: string;
};

/**
 * Referrals of one patient at a server that is not the HIS's: it has a Patient of its own, made by the first
 * referral and found again by our identifier. Everything else goes as at the HIS's own server.
 */
export function regionalExchange(transport: FhirTransport, options: RegionalOptions): ReferralExchange {
  const { patient, patientKey, attempts = new Set<string>(), ...rest } = options;
  const own = fhirReferralExchange(transport, { ...rest, attempts, issuer: transport.baseUrl });
  const capability = capabilityOf(transport);
  const underWay = new Map<string, Promise<SendOutcome>>();
  const find = (signal?: AbortSignal) => findPatient(transport, patientKey, signal);
  const at = (id: string): PatientRef => ({ issuer: transport.baseUrl, patient: patientId(id) });
  const namedAt = (id: string): NamedPatients => ({ panel: at(id), launch: at(id), page: undefined });

  async function sendTo(id: string, outgoing: OutgoingReferral, draft?: DraftBase): Promise<SendOutcome> {
    return own.send({ ...outgoing, patient: at(id) }, namedAt(id), draft);
  }

  /** The first referral of this patient here: patient and referral in one, or not at all. */
  async function sendWithPatient(outgoing: OutgoingReferral): Promise<SendOutcome> {
    if ((await capability()) !== 'transaction') return sendOneByOne(outgoing);

    const isFirstTry = !attempts.has(outgoing.key);
    attempts.add(outgoing.key);
    const toBundle = (going: OutgoingReferral) => toTransactionWithPatient(going, patientKey);
    const tried = await sendTransaction(transport, outgoing, toBundle);
    if (tried.kind === 'not-made' && tried.how === 'not-offered') return sendOneByOne(outgoing);
    if (tried.kind === 'made')
      return { kind: tried.by === 'us' ? 'sent' : 'already-sent', taskId: tried.taskIds[0] };
    if (tried.how === 'refused' && isFirstTry) throw new FailureError(tried.failure);

    const id = await findOrDoubt(find);
    if (id === 'in-doubt' || (id === undefined && tried.how === 'unanswered')) return { kind: 'in-doubt' };
    if (id === undefined) throw new FailureError(tried.failure);
    return sendTo(id, outgoing); // the patient came through, so the referral did: it is found by its key
  }

  /** The patient first; a second try finds it, and goes on from there. */
  async function sendOneByOne(outgoing: OutgoingReferral): Promise<SendOutcome> {
    return sendTo(await makePatient(outgoing), outgoing);
  }

  async function makePatient(outgoing: OutgoingReferral): Promise<string> {
    const headers = { 'if-none-exist': samePatient(patientKey), prefer: 'return=representation' };
    const body = toPatient(outgoing, patientKey);
    const made = await write(transport, { method: 'POST', path: 'Patient', headers, body }, 'Patient');
    const id = await find();
    if (id !== undefined) return id;
    throw new FailureError(made.kind === 'not-made' ? made.failure : notFound);
  }

  return {
    async readReferrals(_patient, signal) {
      const id = await find(signal);
      return id === undefined ? known([]) : own.readReferrals(patientId(id), signal);
    },

    async send(outgoing, named, draft) {
      assertNamed(named, patient);
      if (!isSamePatient(outgoing.patient, patient)) throw wrongPatient();
      if (outgoing.consent.at === '') throw new FailureError({ kind: 'no-consent' });

      const { encounter: _atTheHis, ...going } = outgoing;
      const send = async (): Promise<SendOutcome> => {
        const id = attempts.has(going.key) ? await findOrDoubt(find) : await find(); // tried before: it may be there
        if (id === 'in-doubt') return { kind: id };
        const here = { ...going, encounter: undefined };
        return id === undefined ? sendWithPatient(here) : sendTo(id, here, draft);
      };
      const sending = underWay.get(outgoing.key) ?? send().finally(() => underWay.delete(outgoing.key));
      underWay.set(outgoing.key, sending);
      return sending;
    },

    async withdraw(withdrawal, named) {
      assertNamed(named, patient);
      return own.withdraw(withdrawal, namedAt(await demandPatient(find)));
    },

    // A "no" is between patient and practice, and nobody agreed to share it: it does not leave.
    readDeclines: async () => unknown('not-offered'),
    decline: async () => 'not-kept',
  };
}

const patientSchema = z.looseObject({
  id: z.string(),
  identifier: z._default(z.array(identifierSchema), []),
});
const notFound = { kind: 'unreadable', what: 'Patient', detail: 'not found after it was made' } as const;

/** The exchange's own id of our patient; a server that ignores the identifier would answer with everybody. */
async function findPatient(
  transport: FhirTransport,
  patientKey: string,
  signal?: AbortSignal,
): Promise<string | undefined> {
  const found = await searchAll(transport, `Patient?${samePatient(patientKey)}`, signal);
  if (found.kind === 'failed') throw new FailureError(found.failure);

  const ids = found.resources
    .filter((resource) => typeOf(resource) === 'Patient')
    .flatMap((resource) => patientSchema.safeParse(resource).data ?? []) // not one of ours
    .filter(({ identifier }) =>
      identifier.some(({ system, value }) => system === worSystems.patient && value === patientKey),
    )
    .map(({ id }) => id);
  if (ids.length > 1) throw new FailureError({ kind: 'conflict' });
  if (ids.length === 0 && found.kind === 'some') {
    throw new FailureError({ kind: 'unreadable', what: 'Patient', detail: 'incomplete search' });
  }
  return ids[0];
}

async function findOrDoubt(
  find: () => Promise<string | undefined>,
): Promise<string | undefined | 'in-doubt'> {
  try {
    return await find();
  } catch (thrown) {
    if (thrown instanceof FailureError) return 'in-doubt';
    throw thrown;
  }
}

async function demandPatient(find: () => Promise<string | undefined>): Promise<string> {
  const id = await find();
  if (id === undefined) throw wrongPatient();
  return id;
}

/** Panel, launch and page must all name the patient that this exchange was opened for. */
function assertNamed({ panel, launch, page }: NamedPatients, patient: PatientRef): void {
  if (![panel, launch, page ?? panel].every((one) => isSamePatient(one, patient))) throw wrongPatient(); // no page is seen
}
