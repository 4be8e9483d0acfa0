import { referrerTypes } from '../domain/people/referrer-types.ts';
import type { OurThemeId } from '../domain/referral/choice-fields.ts';
import type { SignalId } from '../domain/signals/signal-id.ts';

/**
 * How a referral ended, or how it is while it has not: `under-way` when the coach took it on, `suspended` when nothing
 * is due.
 */
export const endReasons = [
  'running',
  'under-way',
  'suspended',
  'completed',
  'ended-early',
  'rejected',
  'withdrawn',
] as const;
export type EndReason = (typeof endReasons)[number];

/** The columns that hold words from a list. */
export const wordColumns = [
  'reason',
  'theme',
  'end-reason',
  'referrer-type',
  'sex',
  'offer',
  'offer-kind',
  'ended-because',
] as const;
export type WordColumn = (typeof wordColumns)[number];

type Synonyms = Readonly<Record<string, readonly string[]>>;
const reasonWords: Readonly<Record<SignalId, readonly string[]>> = {
  bereavement: ['rouw', 'verlies', 'verlies partner', 'overlijden', 'rouwverwerking', 'verlies van partner'],
  'job-loss': ['werkloos', 'werkloosheid', 'geen werk', 'baanverlies', 'ontslag', 'verlies baan'],
  relationship: ['relatie', 'relatieproblemen', 'gezinsproblemen', 'familieproblemen', 'scheiding'],
  'money-or-agencies': [
    'geld',
    'schulden',
    'financien',
    'financiële problemen',
    'financiele zorgen',
    'geldzorgen',
    'instanties',
  ],
  fatigue: ['vermoeidheid', 'moe', 'burn-out', 'burnout', 'overspannen', 'uitgeput'],
  'neck-pain': ['nekpijn', 'nekklachten', 'spanning in de nek'],
  headache: ['hoofdpijn', 'spanningshoofdpijn'],
  stress: ['spanning', 'spanningsklachten', 'stressklachten', 'gestrest'],
  anxiety: ['angstklachten', 'angstig', 'bang'],
  'low-mood': ['somber', 'somberheidsklachten', 'depressieve klachten', 'neerslachtig', 'neerslachtigheid'],
  loneliness: [
    'eenzaam',
    'eenzaamheidsklachten',
    'sociaal isolement',
    'isolement',
    'weinig contacten',
    'klein netwerk',
  ],
};
const themeWords: Readonly<Record<OurThemeId, readonly string[]>> = {
  volunteering: ['vrijwilligerswerk', 'vrijwilliger'],
  'taking-part': ['meedoen', 'ontmoeten', 'ontmoeting', 'sociale contacten'],
  'caregiver-support': ['mantelzorg'],
  discovering: ['ontdekken', 'creatief', 'cursus'],
  moving: ['bewegen', 'beweging', 'sport', 'sporten', 'wandelen'],
  cooking: ['koken', 'samen eten', 'eten'],
  nature: ['natuur', 'tuinieren', 'genieten'],
  'music-culture': ['muziek', 'cultuur', 'kunst', 'kunst en cultuur'],
};
const endWords: Readonly<Record<EndReason, readonly string[]>> = {
  running: [
    'lopend',
    'loopt',
    'loopt nog',
    'in traject',
    'actief',
    'open',
    'nieuw',
    'wachtlijst',
    'in begeleiding',
    'nog bezig',
  ],
  'under-way': ['in behandeling', 'in behandeling bij de coach', 'opgepakt', 'in uitvoering'],
  suspended: ['opgeschort', 'gepauzeerd', 'stilgelegd', 'aangehouden'],
  completed: [
    'afgerond',
    'voltooid',
    'succesvol afgerond',
    'doelen behaald',
    'doel bereikt',
    'traject afgerond',
    'positief afgerond',
    'klaar',
  ],
  'ended-early': [
    ...[
      'gestopt',
      'voortijdig gestopt',
      'voortijdig beëindigd',
      'uitval',
      'uitgevallen',
      'afgehaakt',
      'niet bereikt',
    ],
    ...[
      'geen contact',
      'geen gehoor',
      'niet bereikbaar',
      'cliënt wil niet',
      'wil niet',
      'verhuisd',
      'overleden',
      'ziek',
      'no show',
    ],
  ],
  rejected: [
    'afgewezen',
    'afgewezen door de coach',
    'geweigerd',
    'niet passend',
    'geen plek',
    'terugverwezen',
    'niet in zorg genomen',
    'geen passend aanbod',
  ],
  withdrawn: [
    'ingetrokken',
    'verwijzing ingetrokken',
    'teruggetrokken',
    'geannuleerd',
    'ingetrokken door verwijzer',
    'ingetrokken door de verwijzer',
  ],
};
const kindWords: Synonyms = {
  existing: ['bestaand', 'bestaand aanbod', 'bestond al', 'ja'],
  'newly-made': ['nieuw', 'nieuw aanbod', 'nieuw gemaakt', 'op maat', 'nieuw opgezet'],
  'not-available': ['niet beschikbaar', 'niet aanwezig', 'ontbreekt', 'is er niet', 'geen aanbod', 'nee'],
};
const becauseWords: Synonyms = {
  'no-match': ['geen passend aanbod', 'niet passend', 'past niet'],
  money: ['geld', 'kosten', 'te duur'],
  'waiting-time': ['wachttijd', 'wachtlijst', 'duurt te lang'],
  threshold: ['drempel', 'te spannend', 'durft niet'],
  language: ['taal', 'taalbarriere'],
  unreachable: ['niet bereikt', 'niet bereikbaar', 'geen gehoor', 'geen contact', 'no show'],
  'referred-on': ['doorverwezen', 'verwezen naar ander', 'terugverwezen'],
  'own-wish': ['eigen wens', 'wil niet', 'client wil niet', 'geen behoefte'],
  moved: ['verhuisd', 'verhuizing'],
  died: ['overleden', 'overlijden'],
  other: ['anders', 'overig', 'andere reden'],
};
const sexWords: Synonyms = {
  female: ['v', 'vrouw', 'vr', 'vrouwelijk', 'f', 'mevrouw', 'mw', 'dame'],
  male: ['m', 'man', 'mannelijk', 'meneer', 'dhr', 'de heer', 'heer'],
  other: ['x', 'anders', 'non-binair', 'genderneutraal', 'overig', 'nonbinair'],
  unknown: ['onbekend', 'o', '?', 'geslacht niet bekend'],
};

/** What else people write in a column of words, by the id that is meant. */
export const synonyms: Readonly<Record<WordColumn, Synonyms>> = {
  reason: reasonWords,
  theme: themeWords,
  'end-reason': endWords,
  'referrer-type': Object.fromEntries(referrerTypes.map(({ id, alsoCalled }) => [id, alsoCalled])),
  sex: sexWords,
  offer: themeWords,
  'offer-kind': kindWords,
  'ended-because': becauseWords,
};
