/** "Leer deze pagina": practice IT points at the parts of a HIS page, without code. */
export const nlTeach = {
  title: 'Leer deze pagina',
  inSettings: 'Een HIS dat wij niet kennen',
  inSettingsBody:
    'Wijs zelf aan waar uw HIS de patiënt toont. Dat duurt ongeveer tien minuten en er is geen programmeur voor nodig.',
  intro:
    'U wijst aan waar uw HIS de patiënt toont. U hebt daarvoor twee testpatiënten nodig. De pagina zelf verandert niet, er wordt niets verstuurd en van de patiënt wordt niets bewaard. Met Escape stopt u.',
  start: {
    address: 'Adres van de pagina van uw HIS',
    addressRemark: 'Kopieer het uit de adresbalk, terwijl er een patiënt openstaat.',
    noAddress: 'Dit is geen adres van een pagina. Het begint met https://.',
    ask: (site: string) => `Toegang tot ${site} vragen en beginnen`,
    askUnknown: 'Toegang vragen en beginnen',
    why: (site: string) =>
      `Uw browser vraagt of dit programma de pagina’s van ${site} mag lezen. Zonder toegang kan niets worden aangewezen. Toegang intrekken kan bij de instellingen.`,
    refused: 'De browser gaf geen toegang. Op een werkplek met beleid beslist uw ICT-beheerder.',
    notOpen: 'Deze pagina staat in geen tabblad open. Open haar en probeer het opnieuw.',
    again: 'Opnieuw beproeven',
    known: 'Al geleerde pagina’s',
  },
  gone: 'De verbinding met de pagina is weg. Laad de pagina opnieuw en klik op Verbinden.',
  connect: 'Verbinden',
  steps: { point: '1. Wijs aan', follow: '2. Beproef met twee patiënten', finish: '3. Bewaar' },
  pointIntro: 'Klik op Wijs aan en daarna op de plek in de pagina. Naam en geboortedatum zijn verplicht.',
  things: {
    name: 'Naam van de patiënt',
    birthDate: 'Geboortedatum',
    number: 'Nummer van de patiënt in het HIS',
    chip: 'Plek voor ons knopje',
    dossier: 'Kader om één dossier',
    code: 'ICPC-code, in een rij van de episodelijst',
    text: 'Omschrijving, in dezelfde rij',
    date: 'Datum, in dezelfde rij',
    line: 'Veld voor de journaalregel',
  },
  more: 'Meer aanwijzen (mag leeg blijven)',
  point: 'Wijs aan',
  pointAt: (thing: string) => `Wijs aan: ${thing}`,
  leaveOut: (thing: string) => `Weglaten: ${thing}`,
  pointing: (thing: string) => `Klik in de pagina op: ${thing}`,
  pointingAt: (words: string) => (words === '' ? 'Hier staat geen tekst.' : `Hier staat: “${words}”`),
  withKeys: 'Zonder muis:',
  moves: { next: 'Volgende', previous: 'Vorige', larger: 'Groter', smaller: 'Kleiner' },
  choose: 'Kies dit',
  stop: 'Stop met aanwijzen',
  standsThere: (words: string) => (words === '' ? 'Nu leeg' : `Nu: “${words}”`),
  inFrame: 'Staat in een frame.',
  waysToFind: (thing: string) => `Hoe ${thing} wordt teruggevonden`,
  kinds: {
    id: 'vaste naam (id)',
    data: 'kenmerk (data)',
    name: 'naam van het veld',
    label: 'het opschrift ervoor',
    class: 'stijlnaam (class)',
    around: 'plek binnen een benoemd deel',
    tag: 'soort element',
    position: 'plaats in de rij',
  },
  finds: (found: number, seen: number) =>
    found === 1 ? 'vindt er 1' : `vindt er ${found}, waarvan ${seen} zichtbaar`,
  noneLasting:
    'Dit onderdeel heeft geen naam of opschrift dat blijft. Wijs een groter onderdeel aan, of een ander onderdeel met dezelfde tekst.',
  draft: 'Lees de pagina',
  problems: {
    'name-missing': 'De naam is niet gevonden, of op meer dan één zichtbare plek.',
    'birth-date-missing': 'De geboortedatum is niet gevonden, of op meer dan één zichtbare plek.',
    'no-date-there': 'Waar u de geboortedatum aanwees, staat geen volledige datum.',
    'in-two-frames': 'Naam, geboortedatum en lijst moeten in hetzelfde deel van de pagina staan.',
    'no-rows': 'De rij van de episodelijst is niet herkend. Wijs code en omschrijving in één rij aan.',
    'no-place-for-chip': 'Er is geen plek voor ons knopje gevonden. Wijs die zelf aan.',
    'line-not-a-field': 'Wat u voor de journaalregel aanwees, is geen invulveld.',
  },
  reads: 'Dit wordt nu gelezen',
  name: 'Naam',
  birthDate: 'Geboortedatum',
  number: 'Nummer',
  noNumber: 'geen',
  episodes: 'Episodes',
  episodeCount: (count: number) => (count === 1 ? '1 gelezen' : `${count} gelezen`),
  line: { found: 'veld gevonden', missing: 'veld niet gevonden', 'not-named': 'niet aangewezen' },
  lineTitle: 'Journaalregel',
  nobody: 'Er wordt geen patiënt gelezen.',
  warnings: {
    'several-dossiers': 'Er staan meer dossiers in deze pagina. Beproef juist dan: open er twee en wissel.',
    'hidden-copy': 'De naam staat ook verborgen in de pagina. Alleen wat zichtbaar is, wordt gelezen.',
    bsn: 'Hier wordt een BSN gelezen. Dat mag niet. Wijs een andere plek aan.',
  },
  followIntro:
    'Een verkeerde keuze leest steeds hetzelfde dossier. Daarom kijkt u drie keer of wordt gelezen wat u ziet. Laat het eerste dossier open als uw HIS dat kan.',
  moments: {
    first: 'De eerste patiënt staat open',
    second: 'Open nu een tweede patiënt',
    'first-again': 'Ga terug naar de eerste patiënt',
  },
  look: 'Lees nu',
  isRight: 'Klopt dit met wat u op het scherm ziet?',
  right: 'Ja, klopt',
  wrong: 'Nee',
  saidRight: 'Klopt',
  saidWrong: 'Klopt niet',
  notFollowing: {
    'not-looked': 'Lees eerst alle drie de keren.',
    'no-patient': 'Er werd een keer geen patiënt gelezen. Lees opnieuw, of wijs anders aan.',
    'not-confirmed': 'Zeg bij elke keer of het klopt.',
    'said-wrong':
      'Er werd een andere patiënt gelezen dan u zag. Zo mag dit niet worden gebruikt. Wijs anders aan.',
    'name-stays': 'De naam veranderde niet mee. Wijs de naam anders aan.',
    'birth-date-stays':
      'De geboortedatum veranderde niet mee. Neem een testpatiënt met een andere geboortedatum, of wijs haar anders aan.',
    'number-stays': 'Het nummer veranderde niet mee. Wijs het anders aan, of laat het weg.',
    'does-not-come-back': 'Na teruggaan werd een andere patiënt gelezen. Wijs anders aan.',
  },
  follows: 'Alle keuzes volgen de patiënt.',
  his: 'Naam van het HIS',
  save: 'Bewaar bij de instellingen',
  saved: 'Bewaard bij Eigen HIS-adapters. Zet het HIS nu aan bij de instelling HIS’en.',
  locked: 'De adapters zijn door uw organisatie vastgezet. Geef het bestand aan uw ICT-beheerder.',
  download: 'Download de adapter',
  copy: 'Kopieer de adapter',
  proof: 'Download een bewijspagina zonder patiënt',
  proofWhy:
    'De bewijspagina bevat de opbouw van uw HIS-pagina. Alle tekst is vervangen, behalve opschriften die bij beide patiënten hetzelfde zijn. Kijk haar na voordat u haar deelt.',
  unproven:
    'De adapter staat op “niet beproefd” tot iemand de lijst in docs/HIS-ADAPTERS.md heeft afgewerkt.',
  back: 'Opnieuw aanwijzen',
} as const;

/** Loses the literals of `as const`, so that the other language can have words of its own. */
type Words<T> = T extends string
  ? string
  : T extends (...args: infer A) => unknown
    ? (...args: A) => string
    : { readonly [K in keyof T]: Words<T[K]> };
export type TeachText = Words<typeof nlTeach>;
