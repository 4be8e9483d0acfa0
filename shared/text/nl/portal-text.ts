import { joined, sentence } from '../sentences.ts';

/** Filling a portal's form from "Dit wordt verstuurd". */
export const nlPortal = {
  title: (portal: string) => `Invullen in ${portal}`,
  preview:
    'Dit gebeurt er als u op Invullen klikt. Er wordt niets verstuurd: dat doet u zelf in het portaal.',
  fill: 'Invullen',
  filling: 'Wordt ingevuld…',
  undo: 'Ongedaan maken',
  undoUntil: 'Ongedaan maken kan tot een minuut na het invullen.',
  /** What will become of a field. */
  planned: {
    'will-fill': 'wordt ingevuld',
    'already-filled': 'al ingevuld, wordt overgeslagen',
    missing: 'niet gevonden in het formulier',
    ambiguous: 'staat er meer dan één keer',
    'not-a-field': 'is geen veld dat kan worden ingevuld',
    hidden: 'is niet zichtbaar',
    disabled: 'kan nu niet worden ingevuld',
    'read-only': 'alleen te lezen',
    'not-in-referral': 'staat niet in de verwijzing',
    'option-not-offered': 'deze keuze heeft het portaal niet',
    'too-long': 'past niet: te lang voor dit veld',
  },
  /** What became of a field, where that is something else. */
  notKept: 'niet overgenomen door het formulier',
  notOffered: (count: number) =>
    count === 1 ? 'één keuze heeft het portaal niet' : `${count} keuzes heeft het portaal niet`,
  byHand: (labels: readonly string[]) => sentence('Vult u zelf in: ', joined(labels, ', ')),
  filled: (filled: number, of: number) => `${filled} van ${of} ${of === 1 ? 'veld' : 'velden'} ingevuld`,
  undone: (restored: number, of: number) =>
    `${restored} van ${of} ${of === 1 ? 'veld' : 'velden'} teruggezet`,
  kept: {
    'changed-since': 'intussen gewijzigd, blijft staan',
    cannot: 'kan niet worden teruggezet, doe dit zelf',
  },
  patient: {
    same: 'Het portaal toont dezelfde patiënt.',
    'not-shown': 'Het portaal toont geen patiënt. Kijk zelf na of het formulier van deze patiënt is.',
    different: 'Het portaal toont een andere patiënt. Er wordt niets ingevuld.',
    doubt: 'Het is niet zeker of het portaal dezelfde patiënt toont. Er wordt niets ingevuld.',
  },
  confirm: (name: string) => `Dit formulier is van ${name}`,
  nothingHere: 'De gegevens zijn na een minuut gewist. Begin opnieuw vanuit de verwijzing.',
  otherPage: 'Dit tabblad toont niet meer het formulier van het portaal.',
  busy: 'Er wordt al ingevuld. Een ogenblik.',
  wrongPatient: 'In het HIS staat een andere patiënt open. Er wordt niets ingevuld.',
  /** Before there is a form to fill. */
  openFirst: 'Open eerst het formulier in een ander tabblad.',
  looking: 'Het formulier wordt bekeken…',
  lookAgain: 'Opnieuw bekijken',
  onPortal: 'In het portaal',
  inReferral: 'In de verwijzing',
  noName: 'geen naam',
  undoing: 'Wordt teruggezet…',
  undoTooLate: 'Terugzetten kan niet meer. Wijzig het zelf in het portaal.',
  stoodThere: 'stond al ingevuld',
  /** Afterwards, and only on the user's word. */
  sentThere: 'Ik heb het in het portaal verstuurd',
  sentThereWhen:
    'Klik hierop zodra het portaal de verwijzing heeft ontvangen. De verwijzing staat daarna bij Terugkoppeling, als verzonden via portaal.',
  sentAlready: 'Al in het portaal verstuurd?',
};

/** The portal texts of every language have this shape. */
export type PortalText = typeof nlPortal;
