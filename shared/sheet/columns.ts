/** What a registration sheet can tell of a referral, in the order of the template. Source: docs/clinical/indicators.md#from-a-sheet. */
export const columnIds = [
  'number',
  'sent',
  'referrer-type',
  'practice',
  'birth-date',
  'age',
  'sex',
  'postcode',
  'municipality',
  'wijk',
  'reason',
  'theme',
  'attempted',
  'contact',
  'intake',
  'guidance',
  'matched',
  'offer',
  'offer-kind',
  'activity',
  'aftercare',
  'feedback',
  'ended',
  'end-reason',
  'ended-because',
  'coach',
] as const;
export type ColumnId = (typeof columnIds)[number];

/** The heading in the template, and what else people write above such a column. */
const headings: Readonly<Record<ColumnId, readonly [template: string, ...others: readonly string[]]>> = {
  number: [
    'Registratienummer',
    ...['nummer', 'nr', 'registratienr', 'volgnummer', 'volgnr', 'cliëntnummer', 'cliëntnr', 'id'],
    ...['dossiernummer', 'casusnummer', 'verwijsnummer', 'aanmeldnummer', 'registration number', 'number'],
  ],
  sent: [
    'Datum verwijzing',
    ...['verwijsdatum', 'verwijzing', 'datum doorverwijzing', 'datum verwezen', 'verwezen op', 'datum'],
    ...['datum aanmelding', 'aanmelddatum', 'aangemeld op', 'datum ontvangst', 'datum ontvangen'],
    ...['datum binnenkomst', 'binnengekomen', 'referral date', 'date of referral', 'referred on'],
  ],
  'referrer-type': [
    'Type verwijzer',
    ...['soort verwijzer', 'functie verwijzer', 'discipline verwijzer', 'beroep verwijzer'],
    ...['type zorgverlener', 'soort zorgverlener', 'zorgverlener', 'type of referrer', 'referrer type'],
  ],
  practice: [
    'Praktijk',
    ...['huisartsenpraktijk', 'naam praktijk', 'verwijzende praktijk', 'praktijk verwijzer', 'practice'],
    ...['naam verwijzer', 'organisatie verwijzer', 'verwijzende organisatie', 'naam huisartsenpraktijk'],
  ],
  'birth-date': [
    'Geboortedatum',
    ...['geb datum', 'gebdatum', 'geboren', 'geboren op', 'geboortejaar', 'date of birth', 'birth date'],
  ],
  age: [
    'Leeftijd',
    ...['leeftijdsgroep', 'leeftijdscategorie', 'leeftijdsklasse', 'leeftijd aanmelding'],
    ...['leeftijd verwijzing', 'age', 'age group'],
  ],
  sex: ['Geslacht', 'gender', 'm v', 'm v x', 'man vrouw', 'm of v', 'sekse', 'sex'],
  postcode: ['Postcode', 'pc', 'pc4', 'postcode cijfers', 'postcode 4 cijfers', 'postal code'],
  municipality: ['Gemeente', 'gemeente inwoner', 'municipality'],
  wijk: ['Wijk', 'buurt', 'wijk buurt', 'stadsdeel', 'neighbourhood'],
  reason: [
    'Reden verwijzing',
    ...['reden', 'redenen', 'verwijsreden', 'hulpvraag', 'aanleiding', 'aanleiding verwijzing'],
    ...['redenen verwijzing', 'problematiek', 'klacht', 'klachten', 'reason', 'reason for referral'],
  ],
  theme: ['Thema', "thema's", 'themas', 'wens', 'wensen', 'welzijnsthema', 'theme'],
  attempted: [
    'Datum contactpoging',
    ...['contactpoging', 'contact gezocht', 'datum contact gezocht', 'eerste contactpoging'],
    ...['datum eerste contactpoging', '1e contactpoging', 'belpoging', 'contact attempted'],
  ],
  contact: [
    'Datum eerste contact',
    ...['eerste contact', '1e contact', 'datum 1e contact', 'contactdatum', 'datum contact', 'contact'],
    ...['eerste contactmoment', 'datum eerste contactmoment', 'first contact', 'date of first contact'],
  ],
  intake: [
    'Datum intake',
    ...['intake', 'intakedatum', 'intakegesprek', 'datum intakegesprek', 'kennismaking', 'intake date'],
    ...['datum kennismaking', 'kennismakingsgesprek', 'datum kennismakingsgesprek', 'date of intake'],
  ],
  guidance: [
    'Start begeleiding',
    ...['datum begeleiding', 'datum start begeleiding', 'begeleiding', 'datum koppeling', 'gekoppeld'],
    ...['start traject', 'guidance'],
  ],
  matched: [
    'Passend aanbod',
    ...['passend aanbod gevonden', 'datum passend aanbod', 'aanbod gevonden', 'geschikt aanbod'],
    ...['match', 'datum match', 'gematcht', 'matched', 'suitable offer found'],
  ],
  offer: [
    'Soort aanbod',
    ...['type aanbod', 'aanbod', 'geboden aanbod', 'welzijnsaanbod', 'verwezen naar aanbod'],
    ...['soort activiteit', 'type activiteit', 'type of offer', 'offer'],
  ],
  'offer-kind': [
    'Bestaand of nieuw aanbod',
    ...['nieuw of bestaand', 'bestaand aanbod', 'was het er al', 'aanbod beschikbaar', 'kind of offer'],
  ],
  activity: [
    'Start activiteit',
    ...['datum start activiteit', 'datum activiteit', 'activiteit gestart', 'start aanbod'],
    ...['datum start aanbod', 'start activity', 'activity started'],
  ],
  aftercare: ['Nazorg', 'datum nazorg', 'start nazorg', 'aftercare'],
  feedback: [
    'Terugkoppeling',
    ...['datum terugkoppeling', 'terugkoppeling huisarts', 'terugkoppeling verwijzer', 'teruggekoppeld'],
    ...['terugkoppeling gegeven', 'datum terugkoppeling huisarts', 'datum terugkoppeling verwijzer'],
    ...['terugkoppeling gegeven huisarts', 'terugkoppeling gegeven verwijzer', 'feedback'],
  ],
  ended: [
    'Datum einde',
    ...['einddatum', 'eind datum', 'datum afsluiting', 'afsluitdatum', 'datum afgesloten', 'afgesloten op'],
    ...['datum afgerond', 'datum afronding', 'datum beëindiging', 'datum einde traject', 'end date'],
  ],
  'end-reason': [
    'Reden einde',
    ...['reden afsluiting', 'reden beëindiging', 'eindreden', 'afloop', 'uitkomst', 'resultaat', 'status'],
    ...['reden einde traject', 'wijze afsluiting', 'reden afgesloten', 'outcome', 'end reason'],
  ],
  'ended-because': [
    'Waarom gestopt of afgewezen',
    ...['waarom gestopt', 'waarom afgewezen', 'reden gestopt', 'reden uitval', 'reden afwijzing'],
    ...['reden weigering', 'reden voortijdig einde', 'oorzaak einde', 'why ended'],
  ],
  coach: [
    'Welzijnsorganisatie',
    ...['naam welzijnsorganisatie', 'organisatie welzijnscoach', 'organisatie coach'],
    ...['welfare organisation', 'coach organisation'],
  ],
};

/** The headings of the template, in Dutch: they are what a welfare organisation keeps its registration in. */
export const templateHeadings = columnIds.map((id) => headings[id][0]);

/** Words that say nothing about which column it is. */
const fillers = new Set(
  'de het een van voor naar bij in op door met aan client cliente patient inwoner deelnemer dd mm jj jjjj yyyy the of date'
    .split(' ')
    .filter((word) => word !== 'op' && word !== 'date' && word !== 'of'),
);

const known: ReadonlyMap<string, ColumnId> = new Map(
  columnIds.flatMap((id) => headings[id].map((heading) => [headingKey(heading), id] as const)),
);

/** A heading without case, accents, signs, what is in brackets, filling words and order: equal for equal columns. */
export function headingKey(heading: string): string {
  const words = plainWords(heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' '));
  const telling = words.filter((word) => !fillers.has(word));
  return (telling.length > 0 ? telling : words).toSorted().join(' ');
}

/** The words of a text in small letters, without accents and signs. */
export function plainWords(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’`´]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** Which column each heading means: what the user said before, else what people usually write above it. */
export type ColumnMapping = Readonly<Record<string, ColumnId | 'ignore'>>;

/** The column that a heading means; undefined when neither the user nor the list knows it. */
export function columnOf(heading: string, said: ColumnMapping): ColumnId | undefined {
  const key = headingKey(heading);
  const chosen = Object.hasOwn(said, key) ? said[key] : known.get(key);
  return chosen === 'ignore' ? undefined : chosen;
}
