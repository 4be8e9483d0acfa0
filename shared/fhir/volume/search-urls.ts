import { serviceToken } from '../element/codes.ts';
import { PAGE_SIZE } from '../server/search-pages.ts';

/**
 * Everything that counting asks a server, in one place: whole elements only, since FHIR R4 knows no finer ones, and
 * never a patient's name, contact, notes or reasons in words. What still comes along: docs/SCALE.md#what-comes-along.
 */
/** Everything that can turn the meaning of a resource round comes along (docs/MODIFIERS.md). */
const requestElements = [
  ...['status', 'intent', 'doNotPerform', 'modifierExtension'],
  ...['code', 'authoredOn', 'subject', 'requester', 'reasonCode', 'orderDetail'],
];
const taskElements = [
  'groupIdentifier',
  'status',
  'businessStatus',
  'focus',
  'for',
  'authoredOn',
  'lastModified',
  'requester',
  'owner',
  'executionPeriod',
  'code',
  'partOf',
  'input',
  'output',
  'modifierExtension',
];
const patientElements = ['birthDate', 'gender', 'address', 'modifierExtension'];

const messageElements = [
  ...['status', 'modifierExtension', 'sent', 'received', 'sender'],
  ...['basedOn', 'about', 'partOf', 'inResponseTo'],
];

const referralElements = listed(requestElements, taskElements, patientElements);
const service = encodeURIComponent(serviceToken);

/** How the referrals that are counted are asked for. */
export type ReferralQueries = {
  /** With what belongs to them, page by page. */
  readonly whole: string;
  /** The same from a server that adds nothing to a page. */
  readonly bare: string;
  /** Tasks that changed since an ISO instant, with what they are about. */
  readonly changed: (since: string) => string;
};

const withTheirs = `${referralElements}&_include=Task:focus&_include=Task:patient&_count=${PAGE_SIZE}`;
const since = (at: string) => `_lastUpdated=ge${encodeURIComponent(at)}`;

/** All that the server has. */
export const allReferrals: ReferralQueries = {
  whole: `ServiceRequest?code=${service}&${referralElements}&_revinclude=Task:focus&_include=ServiceRequest:patient&_count=${PAGE_SIZE}`,
  bare: `ServiceRequest?code=${service}&${listed(requestElements)}&_count=${PAGE_SIZE}`,
  changed: (at) => `Task?${since(at)}&${withTheirs}`,
};

/** Those of one coach organisation: what these own, and nothing else is asked for. */
export function referralsOwnedBy(owners: readonly string[]): ReferralQueries {
  const owned = `Task?owner=${owners.map(encodeURIComponent).join(',')}`;
  return {
    whole: `${owned}&${withTheirs}`,
    bare: `${owned}&${listed(taskElements)}&_count=${PAGE_SIZE}`,
    changed: (at) => `${owned}&${since(at)}&${withTheirs}`,
  };
}

/** Whom the Tasks of these are about, in words. */
export function namesQuery(owners: readonly string[]): string {
  return `Task?owner=${owners.map(encodeURIComponent).join(',')}&${listed(['status', 'owner', 'for', 'modifierExtension'])}&_count=${PAGE_SIZE}`;
}

/** Tasks of these ServiceRequests (`ServiceRequest/id`). */
export function tasksQuery(requests: readonly string[]): string {
  return `Task?focus=${requests.join(',')}&${listed(taskElements)}&_count=${PAGE_SIZE}`;
}

/** ServiceRequests by their ids. */
export function requestsQuery(ids: readonly string[]): string {
  return `ServiceRequest?_id=${ids.join(',')}&${listed(requestElements)}&_count=${PAGE_SIZE}`;
}

/** Patients by their ids, as far as they are counted. */
export function patientsQuery(ids: readonly string[]): string {
  return `Patient?_id=${ids.join(',')}&${listed(patientElements)}&_count=${PAGE_SIZE}`;
}

/** When the coach let something know, not what. */
export const messagesQuery = `Communication?${listed(messageElements)}&_count=${PAGE_SIZE}`;

/** Talks that did not come to a referral. `statusReason` is its code; words beside it come along and are not read. */
export const declinesQuery = `Procedure?status=not-done&code=${service}&${listed(['status', 'statusReason', 'modifierExtension', 'code', 'performed'])}&_count=${PAGE_SIZE}`;

/** What somebody who refers does, and where. */
export function rolesQuery(parameter: '_id' | 'practitioner', values: readonly string[]): string {
  return `PractitionerRole?${parameter}=${values.join(',')}&${listed(['practitioner', 'organization', 'code', 'specialty', 'modifierExtension'])}&_count=${PAGE_SIZE}`;
}

/** What practices are called. */
export function organizationsQuery(ids: readonly string[]): string {
  return `Organization?_id=${ids.join(',')}&${listed(['name', 'modifierExtension'])}&_count=${PAGE_SIZE}`;
}

/**
 * How many patients a server has, each as a number and nothing else: all, who left or were merged (`active` false, as R4
 * wants of a merged record too), who died, and who are both. Asked for who is *not* on the list, because a search for
 * `active=true` leaves out everybody of whom the HIS does not say it.
 */
export const patientCountQueries = {
  all: 'Patient?_summary=count',
  left: 'Patient?active=false&_summary=count',
  died: 'Patient?deceased=true&_summary=count',
  both: 'Patient?active=false&deceased=true&_summary=count',
} as const;

function listed(...elements: readonly (readonly string[])[]): string {
  return `_elements=${[...new Set(elements.flat())].join(',')}`;
}
