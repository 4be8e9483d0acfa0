import type { CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import type { CareRecord } from '../../ports/care-record.ts';
import type { Clock } from '../../ports/clock.ts';
import type { CoachInbox } from '../../ports/coach-inbox.ts';
import type { YieldToUi } from '../../ports/yield-to-ui.ts';
import { readNames } from '../element/names.ts';
import { fhirReferrals } from '../exchange/fhir-referrals.ts';
import { readCapacities, writeCapacity } from '../server/service-capacity.ts';
import type { FhirTransport } from '../server/transport.ts';
import { createFindWorkplaces } from '../server/workplaces.ts';
import { coachReadMarks } from './coach-read-marks.ts';
import { readCase } from './read-case.ts';
import { readInbox } from './read-inbox.ts';
import { readWrittenToCoach } from './read-news.ts';
import { readTeam } from './read-team.ts';

/** What a coach's inbox needs beside the server. */
export type CoachInboxOptions = {
  /** Who is signed in, and for which organisation they work. */
  readonly record: Pick<CareRecord, 'readUser'>;
  readonly clock: Clock;
  readonly yieldToUi: YieldToUi;
  /** The region's directory. */
  readonly coaches: readonly CoachOrganisation[];
  /** Whether the server was asked to keep what was read; else it stays in this session. */
  readonly marks?: 'takes-them' | 'not-asked';
};

/** The referrals of a coach organisation at a FHIR server; answers go through the one write path. */
export function fhirCoachInbox(
  transport: FhirTransport,
  { record, clock, yieldToUi, coaches, marks = 'takes-them' }: CoachInboxOptions,
): CoachInbox {
  const names = readNames(coaches);
  const lookups = { names, findWorkplaces: createFindWorkplaces(transport) };
  const referrals = fhirReferrals(transport, { issuer: transport.baseUrl, clock, coaches });
  const readMarks = coachReadMarks(transport, marks);
  return {
    readTeam: async (signal) => readTeam(transport, await record.readUser(signal), coaches, signal),
    readAll: (team, signal) => readInbox(transport, team, { clock, yieldToUi, names, signal }),
    readCase: (taskId, team, signal) => readCase(transport, taskId, team, lookups, signal),
    readWritten: (team, signal) => readWrittenToCoach(transport, team, clock, signal),
    readUntil: ({ user }, signal) => readMarks.readUntil(user.reference, signal),
    markRead: ({ of, referral }, { user }, until) =>
      readMarks.mark(user.reference, { patient: of, taskId: referral.taskId }, until),
    readCapacities: ({ owners }, signal) => readCapacities(transport, owners, signal),
    async sayCapacity({ coordinates }, capacity) {
      for (const service of coordinates) await writeCapacity(transport, service, capacity);
    },
    answer: (answer, { of }) => {
      const ref = { issuer: transport.baseUrl, patient: of };
      return referrals.answer(answer, { panel: ref, launch: ref, page: undefined });
    },
  };
}
