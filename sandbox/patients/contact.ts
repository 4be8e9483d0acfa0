import type { Coding, Encounter, Observation } from 'fhir/r4';
import { type Ago, dateAgo, instantAt, workdayAtOrBefore } from './calendar.ts';
import { staff } from './staff.ts';
import { systems } from './systems.ts';

/** The lines of the journal, as a GP writes them. */
type SoepLines = {
  readonly S?: string;
  readonly O?: string;
  readonly E?: string;
  readonly P?: string;
};

/** A contact with the practice. */
export type Contact = {
  readonly ago: Ago;
  readonly kind: 'consult' | 'visite' | 'telefonisch';
  readonly by: 'huisarts' | 'poh' | 'assistent';
  /** ICPC of the episode it was about; absent: of none. */
  readonly about?: string;
  readonly soep: SoepLines;
};

/** What a contact hangs on. */
type ContactPlace = {
  readonly id: string;
  readonly patient: string;
  readonly reason: string | undefined;
};

/** Encounter and journal lines of a contact; on a weekday, as practices work. */
export function contactResources(
  contact: Contact,
  place: ContactPlace,
  today: Temporal.PlainDate,
): (Encounter | Observation)[] {
  const date = workdayAtOrBefore(dateAgo(today, contact.ago));
  const start = instantAt(date, contact.kind === 'visite' ? '12:40' : '09:20');
  const end = instantAt(date, contact.kind === 'visite' ? '13:05' : '09:31');
  return [
    { ...encounter(contact, place, { start, end }), status: 'finished' },
    ...soepObservations(contact, place, start),
  ];
}

/** The consult of this very morning, still open: what a launch has in context. */
export function openContactResource(patient: string, today: Temporal.PlainDate): Encounter {
  const place = { id: `${patient}-contact-vandaag`, patient, reason: undefined };
  return encounter({ kind: 'consult', by: 'huisarts' }, place, { start: instantAt(today, '10:10') });
}

function encounter(
  { kind, by }: Pick<Contact, 'kind' | 'by'>,
  { id, patient, reason }: ContactPlace,
  period: { readonly start: string; readonly end?: string },
): Encounter {
  const { role, display } = staff[by];
  return {
    resourceType: 'Encounter',
    id,
    status: 'in-progress',
    class: encounterClasses[kind],
    subject: { reference: `Patient/${patient}` },
    participant: [
      { individual: { reference: `PractitionerRole/${role}`, type: 'PractitionerRole', display } },
    ],
    period,
    ...(reason && { reasonReference: [{ reference: `Condition/${reason}` }] }),
    serviceProvider: { reference: 'Organization/praktijk-de-linde' },
  };
}

const encounterClasses: Readonly<Record<Contact['kind'], Coding>> = {
  consult: { system: systems.actCode, code: 'AMB', display: 'Consult' },
  visite: { system: systems.actCode, code: 'HH', display: 'Visite' },
  telefonisch: { system: systems.actCode, code: 'VR', display: 'Telefonisch consult' },
};

function soepObservations(contact: Contact, { id, patient }: ContactPlace, at: string): Observation[] {
  return soepOrder.flatMap(({ code, display }): Observation[] => {
    const line = contact.soep[code];
    if (!line) return [];
    return [
      {
        resourceType: 'Observation',
        id: `${id}-${code.toLowerCase()}`,
        status: 'final',
        code: { coding: [{ system: systems.soep, code, display }], text: display },
        subject: { reference: `Patient/${patient}` },
        encounter: { reference: `Encounter/${id}` },
        effectiveDateTime: at,
        performer: [
          { reference: `PractitionerRole/${staff[contact.by].role}`, display: staff[contact.by].display },
        ],
        valueString: line,
      },
    ];
  });
}

const soepOrder = [
  { code: 'S', display: 'Subjectief' },
  { code: 'O', display: 'Objectief' },
  { code: 'E', display: 'Evaluatie' },
  { code: 'P', display: 'Plan' },
] as const;
