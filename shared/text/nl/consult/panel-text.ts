import type { Sex } from '../../../domain/record/patient.ts';

/** The frame of the consult panel, and the words on every button that returns. */
export const nlPanel = {
  title: 'Welzijn op Recept',
  sections: {
    signals: 'Signalen',
    conversation: 'Gesprek',
    referral: 'Verwijzing',
    feedback: 'Terugkoppeling',
  },
  modes: { consult: 'Consult', feedback: 'Terugkoppeling' },
  modeKeys: {
    consult: 'Alt+1 Signalen, Alt+2 Gesprek, Alt+3 Verwijzing',
    feedback: 'Alt+4 Terugkoppeling',
  },
  navigation: 'Onderdelen van dit paneel',
  messages: (count: number) => (count === 1 ? '1 bericht' : `${count} berichten`),
  newFeedback: (count: number) => `${count} nieuw`,
  patient: 'Patiënt',
  sex: { female: 'vrouw', male: 'man', other: 'anders', unknown: 'geslacht niet bekend' } satisfies Record<
    Sex,
    string
  >,
  noName: 'naam niet bekend',
  record: {
    inactive:
      'Dit dossier staat in het HIS niet op actief: de patiënt is bijvoorbeeld uitgeschreven. Ga na of dit het juiste dossier is.',
    others: 'Het HIS heeft nog een dossier van deze patiënt. Wat daar staat, is hier niet gelezen.',
  },
  noBirthDate: 'geboortedatum niet bekend',
  deceased: 'overleden',
  identity: {
    agrees: 'Zelfde patiënt als in het HIS',
    differs: 'In het HIS staat een andere patiënt open. Versturen kan nu niet.',
  },
  about: 'Uitleg over Welzijn op Recept en dit paneel',
  leafletShort: 'Folder',
  leaflet: 'Folder voor de patiënt',
  notLoaded: 'Dit kon niet worden geladen. Controleer de verbinding en probeer het opnieuw.',
  language: 'Taal',
  openFor: (minutes: number) => `${minutes} min open`,
  openForLabel: (minutes: number) => (minutes === 1 ? '1 minuut geopend' : `${minutes} minuten geopend`),

  copy: 'Kopiëren',
  copied: 'Gekopieerd',
  copyByHand: 'Kopieer de tekst hieronder zelf met Ctrl+C',
  optional: 'mag leeg blijven',
  crashed: {
    title: 'Dit onderdeel is vastgelopen',
    body: 'Er is niets verstuurd door deze fout. Wat u invulde, is bewaard in dit tabblad.',
    action: 'Opnieuw laden',
  },
};
