import type { Basic, Procedure, ServiceRequest, Task } from 'fhir/r4';
import { instantAt } from '../patients/calendar.ts';
import { referralSystems, systems } from '../patients/systems.ts';
import { idsOf, procedureId } from './ids.ts';
import { personLabel } from './person.ts';
import type { PlannedDecline, PlannedSending } from './planned.ts';
import type { PracticeDays } from './practice-days.ts';

const declineSystem = 'https://welzijnoprecept.example/fhir/CodeSystem/wor-decline';
const reasonSystem = 'https://welzijnoprecept.example/fhir/CodeSystem/wor-decline-reason';

/** "Besproken, wil (nog) niet": a Procedure that was not done. */
export function declineResource(decline: PlannedDecline, days: PracticeDays): Procedure {
  const { person, referrer, day, why } = decline;
  const at = instantAt(Temporal.PlainDate.from(days.dateOf(day)), '11:40');
  return {
    resourceType: 'Procedure',
    id: procedureId(decline),
    meta: { lastUpdated: at },
    status: 'not-done',
    statusReason: {
      coding:
        why === 'shown-the-way'
          ? [{ system: declineSystem, code: why, display: 'Gewezen op welzijn, zonder verwijzing' }]
          : [
              { system: declineSystem, code: 'declined-for-now', display: 'Besproken, wil (nog) niet' },
              ...(why === 'not-told' ? [] : [{ system: reasonSystem, code: why }]),
            ],
    },
    code: {
      coding: [
        { system: referralSystems.service, code: 'welzijn-op-recept', display: 'Welzijn op Recept' },
        { system: systems.snomed, code: '3457005', display: 'Patient referral' },
      ],
      text: 'Welzijn op Recept',
    },
    subject: { reference: `Patient/${person.id}`, display: personLabel(person) },
    performedDateTime: at,
    recorder: { reference: `PractitionerRole/${referrer.role}` },
  };
}

/** A blood test asked for on the day of a referral: a ServiceRequest and a Task that are no referral of ours. */
export function laboratoryResources(
  { number, person, referrer, day }: PlannedSending,
  days: PracticeDays,
): readonly (ServiceRequest | Task)[] {
  const at = instantAt(Temporal.PlainDate.from(days.dateOf(day)), '08:30');
  const requester = { reference: `PractitionerRole/${referrer.role}` };
  const patient = { reference: `Patient/${person.id}` };
  const id = `laboratorium-${number}`;
  return [
    {
      resourceType: 'ServiceRequest',
      id,
      meta: { lastUpdated: at },
      status: 'completed',
      intent: 'order',
      code: { text: 'Bloedonderzoek' },
      subject: patient,
      authoredOn: at,
      requester,
    },
    {
      resourceType: 'Task',
      id,
      meta: { lastUpdated: at },
      status: 'completed',
      intent: 'order',
      code: { coding: [{ system: systems.taskCode, code: 'fulfill' }] },
      focus: { reference: `ServiceRequest/${id}` },
      for: patient,
      authoredOn: at,
      lastModified: at,
      requester,
    },
  ];
}

const ours = 'https://welzijnoprecept.example/fhir';

/** A practice reads within a week what comes in. */
const DAYS_UNTIL_READ = 4;
/** What ended longer ago is in no list. */
const DAYS_LISTED = 400;

/** That the referrer read what was reported up to some days ago; of some nothing was ever read. */
export function readMarkResources(sending: PlannedSending, days: PracticeDays): readonly Basic[] {
  const { number, person, referrer, reports, day } = sending;
  const lastRead = days.count - 1 - DAYS_UNTIL_READ;
  if (number % 60 === 0 || day < days.count - DAYS_LISTED || !reports.some((one) => one.day <= lastRead))
    return [];

  const { task } = idsOf(sending);
  const user = `Practitioner/${referrer.practitioner}`;
  const until = instantAt(Temporal.PlainDate.from(days.dateOf(lastRead)), '23:00');
  return [
    {
      resourceType: 'Basic',
      id: `volume-${number}-gelezen`,
      meta: { lastUpdated: until },
      identifier: [{ system: `${ours}/NamingSystem/read-mark`, value: `${user.replace('/', '-')}.${task}` }],
      extension: [{ url: `${ours}/StructureDefinition/read-until`, valueInstant: until }],
      code: { coding: [{ system: `${ours}/CodeSystem/wor-bookkeeping`, code: 'read-mark' }] },
      subject: { reference: `Patient/${person.id}` },
      author: { reference: user },
    },
  ];
}
