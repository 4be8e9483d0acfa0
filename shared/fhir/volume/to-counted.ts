import { coachEndReasons, offerKinds } from '../../domain/answer/answer.ts';
import { parseDateSpan, parseIsoDate } from '../../domain/calendar/partial-date.ts';
import type {
  CountedDecline,
  CountedOffer,
  CountedReferral,
} from '../../domain/indicators/counted-referral.ts';
import type { WijkTable } from '../../domain/indicators/demographics.ts';
import { type Demographics, reduceDemographics } from '../../domain/indicators/demographics.ts';
import { type ReferralCourse, reduceReferral } from '../../domain/indicators/reduce-referral.ts';
import { isOwnCode, themes, themesAmong } from '../../domain/referral/choice-fields.ts';
import { reasonIds } from '../../domain/signals/signal-id.ts';
import { extensions, service, worSystems } from '../element/codes.ts';
import { findCode, relativeReference } from '../element/datatypes.ts';
import { findOurOrOwn } from '../element/own-codes.ts';
import { readAddress } from '../record/read-address.ts';
import { readBirthDate, readSex } from '../record/read-patient.ts';
import { readWhy } from '../referral/read-decline.ts';
import { readFeedbackMoments } from '../referral/read-referral.ts';
import { readStepEvents } from '../referral/read-step-events.ts';
import { readStatus } from '../referral/task-status.ts';
import type { SeenDecline, SeenPatient, SeenRequest, SeenTask } from './minimal-schemas.ts';
import type { Referrer } from './referrers.ts';

/** One referral with what belongs to it, for as long as it takes to reduce it. */
export type SeenReferral = {
  readonly task: SeenTask;
  readonly request: SeenRequest;
  readonly patient: SeenPatient | undefined;
  readonly referrer: Referrer;
  /** ISO instants or dates of the coach's messages. */
  readonly messagesAt: readonly (string | undefined)[];
};

/** What stays of a referral: the border that nothing of a patient passes. */
export function toCounted(
  seen: SeenReferral,
  table: WijkTable,
  coachNames: ReadonlyMap<string, string>,
): CountedReferral {
  const { task, request, patient, referrer, messagesAt } = seen;
  const course = reduceReferral({ ...readCourse(task, request), messagesAt });
  return {
    key: task.id,
    ...course,
    reasons: coded(reasonIds, request.reasonCode, worSystems.reason),
    themes: wishedIn(request),
    ...referrer,
    offer: offerOf(task),
    ending: endingOf(task, course),
    coach: coachNames.get(relativeReference(task.owner?.reference) ?? '') ?? '', // no one's, or in no settings
    demographics: toDemographics(patient, table, course.sentOn),
  };
}

/** The last offer that the coach coded. */
function offerOf({ output }: SeenTask): CountedOffer | undefined {
  const coded = output
    .map(
      ({ valueCodeableConcept }): CountedOffer => ({
        theme: findOurOrOwn(valueCodeableConcept, worSystems.theme, themes) ?? '', // in words only
        kind: offerKinds.find((id) => id === findCode(valueCodeableConcept, worSystems.offer)) ?? '', // not told
      }),
    )
    .filter(({ theme, kind }) => theme !== '' || kind !== '');
  return coded.at(-1);
}

/** Of a referral that the coach rejected or ended early. */
function endingOf(
  { output }: SeenTask,
  { status, withdrawn, events }: ReferralCourse,
): CountedReferral['ending'] {
  const isClosedEarly = status === 'completed' && events.some(({ event }) => event === 'ended-early');
  const isEnded = ['rejected', 'failed', 'cancelled', 'revoked'].includes(status) || isClosedEarly;
  if (!isEnded || withdrawn) return undefined;
  const codes = output.flatMap(({ extension }) =>
    extension.filter(({ url }) => url === extensions.endReason),
  );
  const code = codes.at(-1)?.valueCode ?? ''; // in words only
  return coachEndReasons.find((id) => id === code) ?? (isOwnCode(code) ? code : '');
}

function wishedIn({ orderDetail }: SeenRequest): CountedReferral['themes'] {
  return themesAmong(
    orderDetail.flatMap((detail) => findOurOrOwn(detail, worSystems.theme, themes) ?? []), // some other detail
  );
}

/** Procedure → a decline to count; undefined for any other procedure. */
export function toCountedDecline(seen: SeenDecline): CountedDecline | undefined {
  const { id, status, statusReason, code, performedDateTime, performedPeriod } = seen;
  if (status !== 'not-done' || findCode(code, worSystems.service) !== service.code) return undefined;
  const on = parseIsoDate(performedDateTime ?? performedPeriod?.start);
  return { key: id, why: readWhy(statusReason), on };
}

/** The same reading as in the consult, as far as it is counted. */
function readCourse(task: SeenTask, request: SeenRequest) {
  return {
    status: readStatus(task.status, request),
    sentAt: task.authoredOn ?? request.authoredOn, // some servers tell it of the request only
    changedAt: task.lastModified ?? task.meta?.lastUpdated, // some leave it to the server
    feedbackMoments: readFeedbackMoments(task),
    events: readStepEvents({ ...task, identifier: [], partOf: [], note: [], contained: [] }),
  };
}

function toDemographics(
  patient: SeenPatient | undefined,
  table: WijkTable,
  sentOn: string | undefined,
): Demographics {
  if (patient === undefined) return { ageGroup: 'unknown', sex: 'unknown', municipality: '', wijk: '' };
  const { postcode, municipality, country } = readAddress(patient.address);
  return reduceDemographics(
    readBirthDate(patient.birthDate),
    readSex(patient.gender),
    country === '' ? postcode : '', // four digits are a postcode in Belgium too
    municipality,
    table,
    parseDateSpan(sentOn),
  );
}

function coded<Id extends string>(
  ids: readonly Id[],
  concepts: SeenRequest['reasonCode'],
  system: string,
): readonly Id[] {
  const codes: readonly (string | undefined)[] = concepts.map((concept) => findCode(concept, system));
  return ids.filter((id) => codes.includes(id));
}
