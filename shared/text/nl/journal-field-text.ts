/** Putting a line into the journal of the HIS, and what became of it. */
export const nlJournalField = {
  put: 'Zet in journaal',
  putting: 'Wordt in het journaal gezet…',
  done: 'Staat in het journaal. Kijk het na en sla zelf op in uw HIS.',
  nothingDone: 'Er is niets in het journaal gezet. Kopieer de regel.',
  /** `field`: "S", "E", or the field that takes all the rest; why it was left as it was. */
  left: (field: string, why: string) => `${fieldWords[field] ?? field}: ${whyWords[why] ?? 'niet ingevuld'}.`, // a reason of another version
  stopped: {
    'other-patient': 'In het HIS staat een andere patiënt open. Er is niets ingevuld.',
    unsure: 'Het is niet zeker van wie het journaal in uw HIS is. Er is niets ingevuld. Kopieer de regel.',
    gone: 'De pagina van uw HIS antwoordt niet. Er is niets ingevuld. Kopieer de regel.',
    busy: 'Er wordt al ingevuld. Een ogenblik.',
  },
  notShown: 'Het journaal in uw HIS noemt geen patiënt. Kijk na van wie het is.',
  confirm: (name: string) => `Dit journaal is van ${name}: zet de regel erin`,
  undo: 'Haal uit het journaal',
  undoing: 'Wordt teruggezet…',
  undone: 'Het journaal is weer zoals het was.',
  notAllUndone: 'Niet alles kon worden teruggezet: intussen gewijzigd. Doe dit zelf in uw HIS.',
  undoTooLate: 'Terugzetten kan niet meer. Wijzig het zelf in uw HIS.',
};

const fieldWords: Readonly<Record<string, string>> = {
  S: 'Veld S',
  E: 'Veld E',
  line: 'Veld voor de regel',
};

const whyWords: Readonly<Record<string, string>> = {
  'already-filled': 'hier stond al iets, dat blijft staan',
  'not-kept': 'niet overgenomen door uw HIS',
  missing: 'niet gevonden. Open eerst het journaal van deze patiënt',
  ambiguous: 'staat er meer dan één keer',
  'not-a-field': 'is geen invulveld',
  hidden: 'is niet zichtbaar',
  disabled: 'kan nu niet worden ingevuld',
  'read-only': 'is alleen te lezen',
  'too-long': 'de regel is te lang voor dit veld',
};

/** The texts about the journal's field have this shape in every language. */
export type JournalFieldText = typeof nlJournalField;
