import { whyUnknown } from '../../domain/failure.ts';
import { sortNewestSent } from '../../domain/feedback/newest-first.ts';
import { assertOnePatient, type NamedPatients } from '../../domain/identity/named-patients.ts';
import { joinKnowledge, type Knowledge, known, mapKnowledge, unknown } from '../../domain/knowledge.ts';
import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import type { PatientRef, PatientSource } from '../../domain/record/patient.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Attempts, Referrals, SendOutcome } from '../../ports/referrals.ts';
import { findDeclines, findDrafts, findRequests } from '../follow/find-requests.ts';
import { readDecline } from '../referral/read-decline.ts';
import { createCapabilityReader } from '../server/capability.ts';
import { readList } from '../server/parsed-entry.ts';
import type { FhirTransport } from '../server/transport.ts';
import { createFindWorkplaces } from '../server/workplaces.ts';
import type { PatientAtExchange, PatientKey } from './regional-patient.ts';
import type { ReferralServer } from './write-path.ts';

/** What the referrals of a server need beside it. */
export type ReferralsOptions = {
  /** The HIS that patients are named by: `iss` of the launch. */
  readonly issuer: PatientSource;
  readonly clock: Clock;
  /** Where it is kept which keys were tried; give one that survives a reload. */
  readonly attempts?: Attempts;
  /**
   * Runs one send of a key at a time in all windows. Two windows beside one patient have the same draft, and each looks
   * whether it was sent before it sends: at a server that minds no condition, both at once would find nothing.
   */
  readonly inTurn?: InTurn;
  /** The region's directory. */
  readonly coaches?: readonly CoachOrganisation[];
};

type InTurn = (key: string, send: () => Promise<SendOutcome>) => Promise<SendOutcome>;

/** The turns that a browser gives its windows. */
export const inTurnOfWindows: InTurn = (key, send) => navigator.locks.request(`send:${key}`, send);

const inTurnOfNone: InTurn = (_key, send) => send();

/** What an exchange elsewhere needs to know of the one patient it is opened for. */
export type RegionalOptions = Omit<ReferralsOptions, 'issuer'> & {
  /** The patient at the HIS, as panel and page name them. */
  readonly patient: PatientRef;
  readonly patientKey: PatientKey;
};

/**
 * Referrals at a FHIR server that is also the HIS's own. What only few consults come to is loaded when they do.
 *
 * This is the only door to the write path: here, once, everybody who names a patient must name the same one, and a send
 * that is under way is not begun again. That the patient agreed is told by the type: only `selectShared` makes an
 * OutgoingReferral.
 */
export function fhirReferrals(transport: FhirTransport, options: ReferralsOptions): Referrals {
  const { issuer, clock, attempts = new Set<string>(), inTurn = inTurnOfNone, coaches = [] } = options;
  const capability = createCapabilityReader(transport);
  const server: ReferralServer = { transport, capability, attempts, coaches, atExchange: undefined };
  return createReferrals(server, {
    clock,
    inTurn,
    assertNamed: (named, patient) => assertOnePatient(named, issuer, patient),
    idOf: async (named) => named.panel.patient,
    reading: async (patient) => [patient],
    drafts: 'kept',
  });
}

/**
 * Referrals of one patient at a server that is not the HIS's: it has Patients of its own, made by the first referral to a
 * coach organisation and found again by our identifiers. Everything else goes as at the HIS's own server.
 */
export function regionalReferrals(transport: FhirTransport, options: RegionalOptions): Referrals {
  const {
    patient,
    patientKey,
    clock,
    attempts = new Set<string>(),
    inTurn = inTurnOfNone,
    coaches = [],
  } = options;
  const loaded = import('./regional-patient.ts').then((it) =>
    it.patientAtExchange(transport, patientKey, coaches),
  );
  loaded.catch(() => undefined); // told where it is needed
  const atExchange: PatientAtExchange = {
    find: async (signal) => (await loaded).find(signal),
    findToSend: async (organisation) => (await loaded).findToSend(organisation),
    findInTask: async (taskId) => (await loaded).findInTask(taskId),
  };
  const capability = createCapabilityReader(transport);
  const own = createReferrals(
    { transport, capability, attempts, coaches, atExchange },
    {
      clock,
      inTurn,
      assertNamed: (named) => assertOnePatient(named, patient.issuer, patient),
      idOf: (_named, { taskId }) => atExchange.findInTask(taskId),
      reading: (_patient, signal) => atExchange.find(signal),
      drafts: 'not-kept',
    },
  );
  return {
    ...own,
    // A "no" is between patient and practice, and no one agreed to share it: it does not leave.
    readDeclines: async () => unknown('not-offered'),
    decline: async () => 'not-kept',
    undoDecline: async () => ({ kind: 'undone' }),
  };
}

/** In what two kinds of servers differ. */
type Terms = {
  readonly clock: Clock;
  readonly inTurn: InTurn;
  /** Throws `wrong-patient` unless everybody names one patient, who is this one. */
  readonly assertNamed: (named: NamedPatients, patient: PatientRef) => void;
  /** The server's own id of the patient that a referral is about. */
  readonly idOf: (named: NamedPatients, referral: Pick<Referral, 'taskId'>) => Promise<string>;
  /** All ids that it has for the patient, for reading; none is an answer. */
  readonly reading: (patient: string, signal: AbortSignal) => Promise<readonly string[]>;
  readonly drafts: Referrals['drafts'];
};

function createReferrals(
  server: ReferralServer,
  { clock, inTurn, assertNamed, idOf, reading, drafts }: Terms,
): Referrals {
  const { transport, coaches } = server;
  const underWay = new Map<string, Promise<SendOutcome>>();
  const writePath = () => import('./write-path.ts');
  const now = () => clock.now().toString({ smallestUnit: 'second' }); // as precise as `authoredOn`: Medplum compares them as text
  const findWorkplaces = createFindWorkplaces(transport);

  async function readUnder(id: string, signal: AbortSignal): Promise<Knowledge<readonly Referral[]>> {
    const found = await findRequests(transport, id, signal);
    if (found.kind === 'all' && found.resources.length === 0) return known([]); // as for nearly everybody
    const { referralsIn } = await import('../follow/read-referrals.ts');
    return referralsIn(found, transport, id, { coaches, findWorkplaces }, signal);
  }

  return {
    async read(patient, signal) {
      const ids = await reading(patient, signal);
      const parts = await Promise.all(ids.map((id) => readUnder(id, signal)));
      return mapKnowledge(joinKnowledge(parts), sortNewestSent);
    },

    drafts,

    async readDrafts(patient, signal) {
      if (drafts === 'not-kept') return known([]);
      const found = await findDrafts(transport, patient, signal);
      if (found.kind === 'failed') return unknown(whyUnknown(found.failure));
      if (found.kind === 'all' && found.resources.length === 0) return known([]);
      const { readDrafts } = await import('../follow/read-drafts.ts');
      return readDrafts(transport, found, patient, coaches);
    },

    async keep(save, named) {
      assertNamed(named, save.patient);
      assertDraftsKept(drafts);
      return (await writePath()).keepDraft(server, save);
    },

    async discard(draft, named) {
      assertNamed(named, { ...named.panel, patient: draft.patient });
      assertDraftsKept(drafts);
      return (await writePath()).discardDraft(server, draft, now());
    },

    async send(outgoing, named, draft) {
      assertNamed(named, outgoing.patient);
      const { key } = outgoing;
      const send = async () => (await writePath()).sendReferral(server, outgoing, draft);
      const sending = underWay.get(key) ?? inTurn(key, send).finally(() => underWay.delete(key));
      underWay.set(key, sending);
      return sending;
    },

    async look(outgoing, named, draft) {
      assertNamed(named, outgoing.patient);
      return (await writePath()).lookForReferral(server, outgoing, draft);
    },

    async readContent(referral, named) {
      assertNamed(named, named.panel);
      const { readSentContent } = await import('../follow/read-drafts.ts');
      return readSentContent(transport, referral, await idOf(named, referral), coaches);
    },

    additions: 'taken',

    async add(addition, named) {
      assertNamed(named, named.panel);
      return (await writePath()).addToReferral(server, addition, await idOf(named, addition.referral));
    },

    async withdraw(withdrawal, named) {
      assertNamed(named, named.panel);
      const { withdrawReferral } = await writePath();
      return withdrawReferral(server, { ...withdrawal, at: now() }, await idOf(named, withdrawal.referral));
    },

    async answer(answer, named) {
      assertNamed(named, named.panel);
      return (await writePath()).answerReferral(server, answer, await idOf(named, answer.referral));
    },

    readCapacities: async (references, signal) =>
      (await import('../server/service-capacity.ts')).readCapacities(transport, references, signal),

    async readDeclines(patient, signal) {
      const found = await findDeclines(transport, patient, signal);
      return readList(found, 'Procedure', (procedure) => readDecline(procedure, patient));
    },

    async decline(note, named) {
      assertNamed(named, note.patient);
      const { noteDecline } = await import('./declines.ts');
      return noteDecline(transport, note);
    },

    async undoDecline(decline, named) {
      assertNamed(named, decline.patient);
      return (await import('./declines.ts')).undoDecline(transport, decline);
    },
  };
}

function assertDraftsKept(drafts: Referrals['drafts']): void {
  if (drafts === 'not-kept') throw new Error('a draft does not leave the practice'); // a bug: it is not offered
}
