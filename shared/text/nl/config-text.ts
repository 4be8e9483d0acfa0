/** What is wrong with a setting, after its name, and with that the fix. For IT and whoever keeps a region's file. */
export const nlConfig = {
  missing: 'ontbreekt; vul een waarde in',
  expected: {
    text: 'moet tekst zijn, tussen aanhalingstekens',
    'whole-number': 'moet een heel getal zijn, zonder aanhalingstekens',
    number: 'moet een getal zijn, zonder aanhalingstekens',
    list: 'moet een lijst zijn, tussen [ en ]',
    group: 'moet een groep instellingen zijn, tussen { en }',
  },
  empty: 'is leeg; vul een waarde in of haal de instelling weg',
  emptyList: 'is een lege lijst; noem er minstens één',
  atLeast: (minimum: number) => `is te klein; minimaal ${minimum}`,
  atMost: (maximum: number) => `is te groot; maximaal ${maximum}`,
  notOneOf: (allowed: string) => `is geen van de mogelijke waarden: ${allowed}`,
  noCodeSystem: (ours: string) =>
    `is geen van onze codes (${ours}). Is dit een eigen code? Zet dan ook codeSystem in het bestand, zoals https://regio.voorbeeld.nl/codes`,
  moreMistakes: (count: number) => `heeft nog ${count} fouten meer. Verbeter eerst wat hierboven staat.`,
  noAddress: 'is geen volledig webadres, zoals https://his.voorbeeld.nl/fhir',
  forms: {
    'iso-date': 'moet een datum zijn als 2026-11-30',
    'map-file': 'moet een .json-, .csv- of .xlsx-bestand naast config.json zijn, of een webadres',
    'clock-time': 'moet een tijd zijn als 10:00',
    'phone-number': 'moet een telefoonnummer zijn, in cijfers',
    photo: 'moet een plaatje zelf zijn, als data:image/jpeg;base64,… (of png, webp)',
    'file-name': 'moet de naam van een .json-bestand naast config.json zijn, zoals "region.json"',
    'other-language': 'moet de code van een andere taal dan nl of en zijn, zoals "tr" of "ar"',
    'prompt-id':
      'is geen vraag van ons, en een eigen vraag begint met haar fase, zoals "open-eigen-vraag" (open, broaden, energy, propose, agree)',
    'own-id': 'moet uit kleine letters, cijfers en streepjes bestaan, zoals "eigen-route"',
    'coach-reference': 'moet HealthcareService/… of Organization/… zijn, met de id op de server',
    'postcode-digits': 'moet uit de vier cijfers van een postcode bestaan, zoals "9991"',
    'mail-address': 'moet één e-mailadres zijn, zoals naam@voorbeeld.nl',
    'fax-number': 'moet een faxnummer zijn, in cijfers',
    'icpc-code': 'moet een ICPC-code zijn, zoals Z68 of Z05.01',
  },
  line: (line: number) => `regel ${line}`,
  tooManyLetters: (maximum: number) => `is te lang; hooguit ${maximum} tekens`,
  tooManyWords: (maximum: number) => `is te lang; hooguit ${maximum} woorden`,
  tooMany: (maximum: number) => `is te lang; hooguit ${maximum} regels`,
  longSentence: (maximum: number, begins: string) =>
    `heeft een zin van meer dan ${maximum} woorden ("${begins} …"); knip die in tweeën`,
  hardWord: (word: string) => `gebruikt "${word}", een moeilijk woord voor patiënten; kies een gewoon woord`,
  missingParts: (parts: string) => `is niet volledig; nodig zijn ${parts}`,
  noPlaceholder: (name: string) => `mist {${name}}; zet dat op de plaats waar het programma het invult`,
  unknownPlaceholder: (name: string, allowed: string) =>
    `heeft {${name}}, dat het programma niet kan invullen; ${allowed === '' ? 'haal het weg' : `kies uit ${allowed}`}`,
  fileTooLarge: (maximum: number) => `is te groot; hooguit ${maximum / 1_000_000} MB`,
  notUtf8: (line: number) => `is niet in UTF-8 opgeslagen (kijk bij regel ${line}); sla het op als UTF-8`,
  neededWith: (setting: string) => `ontbreekt; het is nodig bij ${setting}: vul het in of kies anders`,
  notWith: (setting: string) => `hoort niet bij ${setting}; haal het weg of kies anders`,
  noServer: 'vraagt een server; noem er een bij issuers, of kies "portal" of "text"',
  unknownSetting: 'kennen wij niet; controleer de spelling of haal de instelling weg',
  twice: 'komt twee keer voor; laat er één staan',
  notFound: 'is niet gevonden naast index.html',
  noJson: (line: number, column: number) =>
    `is geen geldige JSON; kijk bij regel ${line}, teken ${column} (vaak een komma of aanhalingsteken te veel of te weinig)`,
  whole: 'het hele bestand',
};

/** The texts about settings of every language have this shape. */
export type ConfigText = typeof nlConfig;
