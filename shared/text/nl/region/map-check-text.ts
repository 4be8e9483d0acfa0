const some = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

/** The page on which the editor of a social map looks it over. */
export const nlMapCheck = {
  title: 'Sociale kaart nakijken',
  intro:
    'Kies het bestand van de sociale kaart: CSV of Excel (.xlsx) met één activiteit per rij, of JSON (HSDS 3).',
  stays: 'Het bestand blijft op deze computer.',
  choose: 'Kies een bestand',
  another: 'Ander bestand',
  openOwn: 'Open de kaart van de regio',
  example: 'Voorbeeldbestand (CSV)',
  save: 'Bewaar als JSON (HSDS 3)',
  saveHint: 'Zonder wat niet klopt. Zet dit bestand op de plaats die in de instellingen staat.',
  reading: 'Het bestand wordt gelezen…',
  notFetched: 'De kaart van de regio kon niet worden opgehaald.',
  faults: {
    empty: 'Dit bestand is leeg.',
    'too-large': 'Dit bestand is te groot, of uitgepakt te veel. Bewaar alleen het blad met de activiteiten.',
    password: 'Dit bestand heeft een wachtwoord. Bewaar het zonder wachtwoord en kies het opnieuw.',
    'old-excel': 'Dit is een oud Excel-bestand (.xls). Bewaar het als .xlsx of CSV en kies het opnieuw.',
    pdf: 'Dit is een pdf. Vraag om het Excel- of CSV-bestand.',
    'web-page': 'Dit is een webpagina die als rekenblad is bewaard. Bewaar het in Excel als .xlsx.',
    'not-a-sheet': 'Dit is geen CSV-, Excel- of JSON-bestand.',
    damaged: 'Dit bestand is beschadigd. Open het, bewaar het opnieuw en kies het nog eens.',
    'no-headings':
      'Geen kopregel gevonden. Zet boven elke kolom een kop, met ten minste “Activiteit”; zie het voorbeeldbestand.',
  },
  read: (file: string, count: number) => `${file}: ${some(count, 'activiteit', 'activiteiten')} gelezen`,
  problems: (count: number) =>
    count === 0
      ? 'Er is niets gevonden dat niet klopt.'
      : `${some(count, 'ding klopt', 'dingen kloppen')} niet`,
  more: (count: number) => `en nog ${count}`,
  at: { row: (row: number) => `Rij ${row}`, line: (line: number) => `Regel ${line}` },
  noAddress: 'is geen webadres; het begint met https:// of http://',
  wholeFile: 'Het bestand',
  wholeEntry: 'de activiteit',
  costs: {
    entry: 'De activiteit is weggelaten.',
    field: 'Alleen dit veld is weggelaten.',
    nothing: '',
  },
  passedOver: (headings: string) => `Kolommen die niet worden gelezen: ${headings}.`,
  freshTitle: 'Bijhouden',
  fresh: {
    'over-two-years': 'Langer dan twee jaar niet nagegaan: verborgen in het paneel',
    'over-a-year': 'Langer dan een jaar niet nagegaan: dat staat erbij in het paneel',
    'not-told': 'Niet bekend wanneer nagegaan: dat staat erbij in het paneel',
    ended: 'Afgelopen: verborgen in het paneel',
    stopped: 'Gestopt: verborgen in het paneel',
  },
  allFresh: 'Alles is het afgelopen jaar nagegaan.',
  noDate: 'geen datum',
  searchTitle: 'Zoeken',
  search: 'Zoek op naam, plaats, wijk of organisatie',
  found: (count: number) => `${some(count, 'activiteit', 'activiteiten')} gevonden`,
  columns: { name: 'Activiteit', where: 'Waar', when: 'Wanneer', cost: 'Kosten', checked: 'Nagegaan op' },
};

/** The texts of this page of every language have this shape. */
export type MapCheckText = typeof nlMapCheck;
