import type { Headline, StepId, StepStatus, VoidedHow } from '../../../domain/feedback/referral-states.ts';
import type { AdditionKind, AdditionPartId } from '../../../domain/referral/addition.ts';
import type { SentVia, StepEventId } from '../../../domain/referral/referral.ts';

const events = {
  received: 'Verwijzing ontvangen',
  accepted: 'Verwijzing aangenomen',
  rejected: 'Verwijzing afgewezen',
  'waiting-list': 'Op de wachtlijst',
  'contact-attempted': 'Geprobeerd contact te maken',
  contacted: 'Contact gehad',
  'intake-planned': 'Kennismaking gepland',
  'no-show': 'Niet verschenen',
  'intake-done': 'Kennismaking gehad',
  guidance: 'In begeleiding',
  matched: 'Passende activiteit gevonden',
  'activity-started': 'Activiteit begonnen',
  aftercare: 'Nazorg',
  completed: 'Afgerond',
  'ended-early': 'Eerder gestopt',
} satisfies Record<StepEventId, string>;

const voided = {
  revoked: 'Ingetrokken door een ander systeem',
  'entered-in-error': 'Vervallen: per vergissing vastgelegd',
  'not-to-be-done': 'Mag niet worden uitgevoerd',
} satisfies Record<VoidedHow, string>;

/** What came of a referral: the six steps, the coach's events and messages, and taking it back. */
export const nlFeedback = {
  none: 'Deze patiënt is nog niet verwezen.',
  noneNext: 'Na een verwijzing ziet u hier wat de coach laat weten.',
  unknown: 'Verwijzingen en terugkoppeling',
  partly: 'Er kan meer zijn.',
  toCoach: (coach: string) => `Naar ${coach || 'de welzijnscoach'}`,
  sentOn: (date: string, referrer: string) =>
    referrer === '' ? `Verwezen op ${date}` : `Verwezen op ${date} door ${referrer}`,
  sentBy: (referrer: string) => (referrer === '' ? 'Verwezen' : `Verwezen door ${referrer}`),
  steps: {
    visit: 'Bezoek',
    referral: 'Verwijzing',
    intake: 'Kennismaking',
    guidance: 'Begeleiding',
    activity: 'Activiteit',
    aftercare: 'Nazorg',
  } satisfies Record<StepId, string>,
  events,
  headlines: {
    ...events,
    draft: 'Concept, nog niet verstuurd',
    sent: 'Verstuurd, nog geen bericht',
    'sent-unknown': 'Verstuurd, berichten niet kunnen lezen',
    'on-hold': 'In de wacht',
    'in-progress': 'De coach is bezig',
    withdrawn: 'Ingetrokken',
    unclear: 'Stand niet bekend',
    ...voided,
  } satisfies Record<Headline, string>,
  stepsLabel: 'De zes stappen',
  stepStatus: { done: 'gedaan', current: 'nu', 'not-reached': 'nog niet' } satisfies Record<
    StepStatus,
    string
  >,
  sent: {
    exchange: 'Verwijzing verstuurd',
    portal: 'Verzonden via portaal',
    text: 'Verzonden als brief',
  } satisfies Record<SentVia, string>,
  withdrawn: 'Verwijzing ingetrokken',
  voided,
  atTheLatest: (date: string) => `uiterlijk op ${date}`,
  otherEvent: 'Bericht van de coach',
  message: (author: string) => (author === '' ? 'Bericht' : `Bericht van ${author}`),
  supplementBy: (author: string) => (author === '' ? 'Aanvulling' : `Aanvulling van ${author}`),
  document: (title: string) => (title === '' ? 'Bijlage' : `Bijlage: ${title}`),
  documentsElsewhere: 'Hier niet te openen. Vraag het document op bij de coach.',
  notShown: 'De inhoud is hier niet te tonen. Vraag ernaar bij de coach.',
  isNew: 'nieuw',
  markRead: 'Gelezen',
  late: (date: string, days: number) =>
    `Te laat: eerste contact had uiterlijk ${date} moeten plaatsvinden, ${days === 1 ? '1 werkdag' : `${days} werkdagen`} geleden`,
  contactBy: (date: string) => `Eerste contact uiterlijk ${date}`,
  noEntries: 'De coach heeft nog niets laten weten.',
  entriesUnknown: 'Of de coach iets liet weten, is niet bekend.',
  copyLine: 'Journaalregel',
  earlier: (count: number) =>
    count === 1 ? '1 eerdere stap met datum' : `${count} eerdere stappen met datum`,
  stepOf: (step: number, all: number, name: string) => `stap ${step} van ${all}: ${name}`,
  referElsewhere: 'Verwijs naar een andere coach',
  withdraw: 'Verwijzing intrekken',
  withdrawTitle: 'Verwijzing intrekken?',
  withdrawBody: (coach: string) =>
    `${coach || 'De welzijnscoach'} krijgt bericht dat de verwijzing niet meer geldt.`,
  withdrawReason: 'Reden',
  withdrawReasonNeeded: 'Noem kort de reden. De coach leest deze.',
  consentTakenBack: 'De patiënt trekt ook de toestemming om te delen in',
  withdrawAct: 'Intrekken',
  withdrawing: 'Wordt ingetrokken…',
  keep: 'Laten staan',
  partlyTitle: 'Niet alles is ingetrokken',
  partlyBody: 'De coach ziet dat de verwijzing is ingetrokken. Dit is nog niet zeker gelukt:',
  partlyLeft: {
    request: 'De aanvraag zelf intrekken',
    permission: 'De toestemming om te delen intrekken',
  },
  partlyAct: 'Opnieuw proberen',
  partlyClose: 'Sluiten',
  conflictTitle: 'De coach was u voor',
  conflictBody: 'Er is nog niets ingetrokken. Intussen deed de coach dit:',
  conflictNow: (status: string) => `Stand nu: ${status}`,
  withdrawAnyway: 'Toch intrekken',
  adding: {
    open: { message: 'Bericht', supplement: 'Aanvulling' } satisfies Record<AdditionKind, string>,
    titles: { message: 'Bericht aan de coach', supplement: 'Aanvulling bij de verwijzing' } satisfies Record<
      AdditionKind,
      string
    >,
    hints: {
      message: 'Een vraag of antwoord voor de coach.',
      supplement: 'Wat u stuurde, verandert niet. De coach ziet dit ernaast, met de datum.',
    } satisfies Record<AdditionKind, string>,
    words: { message: 'Bericht', supplement: 'Toelichting' } satisfies Record<AdditionKind, string>,
    parts: {
      'in-hospital': 'Ligt in het ziekenhuis',
      phone: 'Ander telefoonnummer',
      'best-moment': 'Ander beste moment',
    } satisfies Record<Exclude<AdditionPartId, 'words'>, string>,
    yes: 'ja',
    to: 'Aan',
    from: 'Van',
    theCoach: 'de welzijnscoach',
    onlyPermitted: 'Dit, en verder niets. Zet er alleen in wat de patiënt goedvindt.',
    left: (count: number) => (count < 0 ? `${-count} tekens te veel` : `nog ${count} tekens`),
    tooLong: 'Een van de velden is te lang.',
    send: 'Verstuur',
    sending: 'Wordt verstuurd…',
    close: 'Sluiten',
    notPermitted: 'De toestemming om te delen geldt niet (meer). Er is niets verstuurd.',
    inDoubt: 'Of het aankwam, is niet zeker. Nog eens sturen kan: het komt nooit dubbel.',
    ended: 'Deze verwijzing loopt niet meer. Er is niets verstuurd.',
  },
};
