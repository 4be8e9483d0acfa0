import type { VolumeGap } from '../../domain/indicators/indicator-settings.ts';

const whole = new Intl.NumberFormat('nl-NL');
const rows = (count: number) => `${whole.format(count)} ${count === 1 ? 'rij' : 'rijen'}`;

/** Numbers from the registration of a welfare organisation, kept in a spreadsheet. */
export const nlSheet = {
  title: 'Cijfers uit een bestand',
  open: 'Open een bestand',
  openInstead: 'Tel uit een bestand',
  backToHis: 'Terug naar het HIS',
  intro:
    'Kies de registratie van de welzijnsorganisatie: een CSV- of Excel-bestand (.xlsx) met één rij per verwijzing.',
  stays:
    'Het bestand blijft op deze computer. Namen worden niet gelezen; van de geboortedatum blijft alleen de leeftijdsgroep over.',
  remembers: 'Alleen welke kolom wat is, wordt in deze browser onthouden.',
  template: 'Voorbeeldbestand (Excel, met keuzelijsten)',
  choices: 'Wat in welke kolom kan staan',
  choose: 'Kies een of meer bestanden',
  another: 'Andere bestanden',
  reading: 'Het bestand wordt gelezen',
  fault: (file: string, why: string) => `${file}: ${why}`,
  faults: {
    empty: 'Dit bestand is leeg.',
    'too-large':
      'Dit bestand is te groot (meer dan 20 MB, of uitgepakt te veel). Bewaar alleen het blad met de registratie.',
    password: 'Dit bestand heeft een wachtwoord. Bewaar het in Excel zonder wachtwoord en kies het opnieuw.',
    'old-excel': 'Dit is een oud Excel-bestand (.xls). Bewaar het als .xlsx of CSV en kies het opnieuw.',
    pdf: 'Dit is een pdf, geen rekenblad. Vraag om het Excel- of CSV-bestand.',
    'web-page':
      'Dit is een webpagina die als rekenblad is bewaard. Open het in Excel en bewaar het als .xlsx.',
    'not-a-sheet': 'Dit is geen CSV- of Excel-bestand. Bewaar het als .xlsx of CSV en kies het opnieuw.',
    damaged: 'Dit bestand is beschadigd. Open het in Excel, bewaar het opnieuw en kies het nog eens.',
    'no-headings':
      'Geen kopregel gevonden. Zet boven elke kolom een kop, zoals “Datum verwijzing”; zie het voorbeeldbestand.',
  },
  opened: (file: string, sheet: string, count: number) =>
    `${[file, sheet].filter(Boolean).join(', blad ')}: ${rows(count)}`,
  ignored: (file: string, sheet: string) => `${file}, blad ${sheet}: niet gelezen, geen kopregel herkend`,

  columnsTitle: 'Welke kolom is wat',
  columnsDone: (known: number, all: number) => `${known} van ${all} kolommen worden gelezen`,
  heading: 'Kop in het bestand',
  meaning: 'Betekent',
  meaningOf: (heading: string) => `“${heading}” betekent`,
  notRead: 'niet lezen',
  needsSent: 'Kies eerst welke kolom de datum van verwijzing is. Zonder die datum is er niets te tellen.',
  columns: {
    number: 'Registratienummer',
    sent: 'Datum verwijzing',
    'referrer-type': 'Type verwijzer',
    practice: 'Praktijk',
    'birth-date': 'Geboortedatum',
    age: 'Leeftijd of leeftijdsgroep',
    sex: 'Geslacht',
    postcode: 'Postcode',
    municipality: 'Gemeente',
    wijk: 'Wijk',
    reason: 'Reden verwijzing',
    theme: 'Thema',
    attempted: 'Datum contactpoging',
    contact: 'Datum eerste contact',
    intake: 'Datum intake',
    guidance: 'Start begeleiding',
    matched: 'Passend aanbod gevonden',
    offer: 'Soort aanbod',
    'offer-kind': 'Bestaand of nieuw aanbod',
    activity: 'Start activiteit',
    aftercare: 'Nazorg',
    feedback: 'Terugkoppeling',
    ended: 'Datum einde',
    'end-reason': 'Reden einde',
    'ended-because': 'Waarom gestopt of afgewezen',
    coach: 'Welzijnsorganisatie',
  },

  wordsTitle: 'Woorden die niet herkend zijn',
  wordsBody:
    'Kies wat ze betekenen. Zonder keuze tellen ze niet mee in die verdeling; de verwijzing telt wel.',
  word: 'Woord',
  inColumn: 'Kolom',
  inRows: 'Rij',
  rowsOf: (numbers: readonly number[]) =>
    numbers.length <= 5
      ? numbers.join(', ')
      : `${numbers.slice(0, 5).join(', ')} en nog ${numbers.length - 5}`,
  standsFor: 'Telt als',
  standsForOf: (word: string) => `“${word}” telt als`,
  nothing: 'niet bekend',
  endReasons: {
    running: 'Loopt nog',
    'under-way': 'In behandeling bij de coach',
    suspended: 'Opgeschort',
    completed: 'Afgerond',
    'ended-early': 'Voortijdig gestopt',
    rejected: 'Afgewezen door de coach',
    withdrawn: 'Ingetrokken door de verwijzer',
  },

  counted: (count: number) => `${rows(count)} geteld`,
  leftOut: (count: number) => (count === 0 ? 'geen rij weggelaten' : `${rows(count)} weggelaten`),
  problemsTitle: 'Rijen om na te kijken',
  place: (file: string, sheet: string, row: number) =>
    `${[file, sheet].filter(Boolean).join(', ')}, rij ${row}`,
  moreProblems: (count: number) => `en nog ${rows(count)}`,
  problem: {
    'no-date': 'geen datum van verwijzing, niet geteld',
    'unreadable-date': (column: string) => `${column} is niet als datum te lezen, niet geteld`,
    'date-to-come': 'de datum van verwijzing ligt in de toekomst, niet geteld',
    'totals-row': 'een regel met totalen, niet geteld',
    duplicate: 'staat er al: zelfde registratienummer en datum, niet nog eens geteld',
    'number-again': 'zelfde registratienummer als een eerdere rij, met een andere datum; wel geteld',
  },
  gapBody: (gaps: string) => `Het bestand zegt niets over: ${gaps}. Wat daarvan afhangt, is niet bekend.`,
  gaps: {
    declines: '“besproken, wil nog niet”',
    messages: 'terugkoppeling',
    demographics: 'leeftijd, geslacht of woonplaats',
    referrers: 'soort verwijzer',
    months: 'de maand van een deel van de verwijzingen',
    'some-referrals': 'een deel van de verwijzingen',
    contact: 'eerste contact',
    intakes: 'kennismakingen',
    steps: 'alle stappen',
    offers: 'soort aanbod, passend aanbod',
    endings: 'waarom gestopt of afgewezen',
    organisations: 'welzijnsorganisatie',
    reasons: 'redenen',
    themes: 'thema’s',
  } satisfies Record<VolumeGap, string>,
};

/** The sheet texts of every language have this shape. */
export type SheetText = typeof nlSheet;
