/** An answer of a coach that came as a letter in the HIS. */
export const nlLetterFromCoach = {
  read: 'Toon de brief die openstaat',
  from: (organisation: string) => `Bericht van ${organisation}`,
  ask: (organisation: string, name: string) =>
    `Er staat een brief van ${organisation} open. Wij kunnen niet zien over wie hij gaat. Gaat hij over ${name}?`,
  isAbout: (name: string) => `Ja, deze brief gaat over ${name}`,
  why: {
    none: 'In het HIS staat geen brief open van een organisatie uit de instellingen.',
    'other-patient':
      'In het HIS staat een andere patiënt of een brief over een ander open. Er is niets gelezen.',
    gone: 'De pagina van uw HIS antwoordt niet. Laad haar opnieuw.',
  },
  copy: 'Kopieer voor journaal',
  notKept: 'Alleen hier te zien zolang deze patiënt openstaat. De brief zelf staat in uw HIS.',
};

/** The texts about such a letter have this shape in every language. */
export type LetterFromCoachText = typeof nlLetterFromCoach;
