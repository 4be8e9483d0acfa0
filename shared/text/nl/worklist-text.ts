import type { Column, Show } from '../../domain/worklist/choose-rows.ts';
import type { Attention, WorklistRow } from '../../domain/worklist/worklist-row.ts';

/** The worklist of the practice. */
export const nlWorklist = {
  title: 'Werklijst',
  back: 'Terug naar de werklijst',
  reading: 'De lijst wordt gelezen…',
  count: (shown: number, all: number) =>
    shown === all
      ? `${all === 1 ? '1 regel' : `${all} regels`}`
      : `${shown} van ${all === 1 ? '1 regel' : `${all} regels`}`,
  none: 'Er zijn nu geen lopende verwijzingen of concepten.',
  noAttention: 'Er is nu niets dat aandacht vraagt.',
  noneChosen: 'Niets gevonden met deze keuze.',
  showAll: 'Toon alles',
  partly: 'De lijst is niet volledig. Er kan meer zijn.',
  unread: 'Verwijzingen en concepten',
  messagesUnread: (why: string) => `Berichten van de coach: ${why}. Er kan meer zijn dan hier staat.`,
  marksUnread: (why: string) => `Wat u al las: ${why}. Wat hier nieuw heet, kunt u al gelezen hebben.`,
  again: 'Opnieuw lezen',
  readAt: (time: string) => `Bijgewerkt om ${time}`,
  record: { replaced: 'samengevoegd met een ander dossier', inactive: 'dossier niet actief' },
  search: 'Zoek op naam',
  coach: 'Welzijnscoach',
  allCoaches: 'Alle organisaties',
  showLegend: 'Toon',
  shows: {
    attention: 'Aandacht',
    all: 'Alles',
    mine: 'Van mij',
    drafts: 'Concepten',
    overdue: 'Te laat',
    new: 'Nieuw bericht',
  } satisfies Record<Show, string>,
  attention: {
    late: 'Te laat',
    message: 'Berichten',
    ready: 'Klaar om te versturen',
    unread: 'Berichten konden niet worden gelezen',
    none: 'Overig',
  } satisfies Record<Attention, string>,
  table: 'Verwijzingen en concepten',
  keys: 'In de lijst: J en K of de pijltjes: volgende en vorige regel. Enter: openen. G: gelezen. N: nagebeld.',
  sortBy: 'Sorteer op',
  columns: {
    patient: 'Patiënt',
    by: 'Verwijzer',
    coach: 'Coach',
    step: 'Stap',
    days: 'Dagen',
    contact: 'Eerste contact',
    news: 'Bericht',
  } satisfies Record<Column, string>,
  sorted: { ascending: 'oplopend', descending: 'aflopend' },
  nameUnknown: 'naam niet bekend',
  born: (date: string) => `geb. ${date}`,
  kinds: {
    sent: 'verstuurd',
    draft: 'concept',
    ready: 'klaar om te versturen',
  } satisfies Record<WorklistRow['kind'], string>,
  preparedBy: (name: string) => `begonnen door ${name}`,
  stepOf: (number: number, name: string) => `${number}. ${name}`,
  days: (count: number) => (count === 1 ? '1 dag' : `${count} dagen`),
  unknown: 'niet bekend',
  oldDraft: 'ligt te lang',
  contact: {
    made: 'gehad',
    open: (date: string) => `uiterlijk ${date}`,
    late: (days: number) => (days === 1 ? '1 werkdag te laat' : `${days} werkdagen te laat`),
    none: 'niet van toepassing',
  },
  isNew: (count: number) => (count === 1 ? 'nieuw' : `${count} nieuw`),
  read: 'Gelezen',
  readWhole: 'Lees',
  notShown: 'Dit bericht kan hier niet worden getoond.',
  wordsReading: 'wordt gelezen…',
  wordsUnread: 'Niet kunnen lezen. Open de regel.',
  noPhone: 'geen telefoonnummer bekend',
  called: 'Nagebeld',
  undoCalled: 'Niet nagebeld',
  calledOn: (date: string, by: string) => `nagebeld ${date}${by === '' ? '' : ` door ${by}`}`,
  said: {
    read: (name: string) => `Gelezen: ${name}.`,
    called: (name: string) =>
      `Nagebeld: ${name}. Dit is een notitie voor de praktijk; de coach krijgt niets.`,
    undone: (name: string) => `De notitie bij ${name} is weg.`,
    inSession: 'Het HIS bewaart deze notitie niet. Zij staat hier tot u de werklijst sluit.',
  },
  previous: 'Vorige',
  next: 'Volgende',
  noNews: 'geen nieuw bericht',
  toVolume: 'Open het volume-overzicht vanuit het HIS.',
};

/** The worklist's texts of every language have this shape. */
export type WorklistWords = typeof nlWorklist;
