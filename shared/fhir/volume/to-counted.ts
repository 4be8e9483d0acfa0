import { dayOfIso, isoDayOf } from '../../domain/calendar/moment.ts';
import {
  type CountedDecline,
  type CountedReferral,
  reasonIds,
} from '../../domain/indicators/counted-referral.ts';
import { type Demographics, reduceDemographics } from '../../domain/indicators/reduce-demographics.ts';
import { reduceReferral } from '../../domain/indicators/reduce-referral.ts';
import type { WijkTable } from '../../domain/indicators/wijk-table.ts';
import { themes } from '../../domain/referral/themes.ts';
import { service, worSystems } from '../codes.ts';
import { codeOf } from '../read/datatypes.ts';
import { readAddress } from '../read/read-address.ts';
import { sexOf } from '../read/read-patient.ts';
import { toReferral } from '../read/read-referral.ts';
import type { Referrer } from './referrers.ts';
import type { SeenDecline, SeenPatient, SeenRequest, SeenTask } from './seen.ts';

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
export function toCounted(seen: SeenReferral, table: WijkTable): CountedReferral {
  const { task, request, patient, referrer, messagesAt } = seen;
  const course = reduceReferral({ ...readCourse(task, request), messagesAt });
  return {
    key: task.id,
    ...course,
    reasons: reasonIds.filter((id) => isCoded(request.reasonCode, worSystems.reason, id)),
    themes: themes.filter((id) => isCoded(request.orderDetail, worSystems.theme, id)),
    ...referrer,
    demographics: toDemographics(patient, table, course.sentOn),
  };
}

/** Procedure → a decline to count; undefined for any other procedure. */
export function toCountedDecline(seen: SeenDecline): CountedDecline | undefined {
  const { id, status, code, performedDateTime, performedPeriod } = seen;
  if (status !== 'not-done' || codeOf(code, worSystems.service) !== service.code) return undefined;
  const on = isoDayOf(performedDateTime ?? performedPeriod?.start);
  return { key: id, on };
}

/** The same reading as in the consult, of what is left of Task and ServiceRequest here. */
function readCourse(task: SeenTask, request: SeenRequest) {
  return toReferral(
    { ...task, identifier: [], note: [], contained: [] },
    { ...request, performer: [], supportingInfo: [] },
    [],
  );
}

function toDemographics(
  patient: SeenPatient | undefined,
  table: WijkTable,
  sentOn: string | undefined,
): Demographics {
  if (patient === undefined) return { ageGroup: 'unknown', sex: 'unknown', municipality: '', wijk: '' };
  const { postcode, municipality } = readAddress(patient.address);
  return reduceDemographics(
    patient.birthDate ?? '',
    sexOf(patient.gender),
    postcode,
    municipality,
    table,
    dayOfIso(sentOn),
  );
}

function isCoded(concepts: SeenRequest['reasonCode'], system: string, code: string): boolean {
  return concepts.some((concept) => codeOf(concept, system) === code);
}
