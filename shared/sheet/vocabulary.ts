import { type CoachEndReason, coachEndReasons, type OfferKind, offerKinds } from '../domain/answer/answer.ts';
import { referrerTypes } from '../domain/people/referrer-types.ts';
import { type ThemeId, themes } from '../domain/referral/themes.ts';
import { reasonIds, type SignalId } from '../domain/signals/signal-id.ts';
import { plainWords } from './columns.ts';

/** How a referral ended, or how it is while it has not: `under-way` when the coach took it on, `suspended` when nothing is due. */
const endReasons = [
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

/** What each word can stand for, in the order of choosing. */
export const wordChoices: Readonly<Record<WordColumn, readonly string[]>> = {
  reason: reasonIds,
  theme: themes,
  'end-reason': endReasons,
  'referrer-type': referrerTypes.map(({ id }) => id),
  sex: ['female', 'male', 'other', 'unknown'],
  offer: themes,
  'offer-kind': offerKinds,
  'ended-because': coachEndReasons,
};

/** Names that screens give these choices, by column and id, in any language: they are recognised too. A column without is known by its ids and synonyms. */
export type ChoiceLabels = Readonly<Partial<Record<WordColumn, Readonly<Record<string, string>>>>>;

/** What the user said of words that were not known, by `wordKey`; '': it stands for nothing on the list. */
export type SaidWords = Readonly<Record<string, string>>;

/** What one word in one column is known by. */
export function wordKey(column: WordColumn, word: string): string {
  return `${column}:${plainWords(word).join(' ')}`;
}

/** What the words of a cell stand for. */
export type ReadWords = {
  readonly ids: readonly string[];
  /** Words that nobody knows, not even the user. */
  readonly unknown: readonly string[];
  /** Words that are on no list of ours, whatever the user said of them: they stay there to be changed. */
  readonly asked: readonly string[];
};

/** Reads the words of these columns. `labels`: of each language that a sheet may be kept in. */
export function wordReader(
  labels: readonly ChoiceLabels[],
  said: SaidWords,
): (column: WordColumn, cell: string) => ReadWords {
  const known = new Map<string, string>();
  const learn = (column: WordColumn, word: string, id: string) => known.set(wordKey(column, word), id);
  for (const column of wordColumns) {
    for (const id of wordChoices[column]) {
      learn(column, id, id);
      for (const word of synonyms[column][id] ?? []) learn(column, word, id); // known by its label only
      for (const names of labels) learn(column, names[column]?.[id] ?? id, id); // a referrer's id is its name
    }
  }

  const idOf = (key: string) => known.get(key) ?? (Object.hasOwn(said, key) ? said[key] : undefined);

  return (column, cell) => {
    const isKnown = (word: string) => idOf(wordKey(column, word)) !== undefined;
    const words = wordsIn(column, cell, isKnown);
    const ids = words.flatMap((word) => idOf(wordKey(column, word)) ?? []);
    return {
      ids: [...new Set(ids)].filter((id) => id !== ''),
      unknown: words.filter((word) => !isKnown(word)),
      asked: words.filter((word) => !known.has(wordKey(column, word))),
    };
  };
}

function wordsIn(column: WordColumn, cell: string, isKnown: (word: string) => boolean): readonly string[] {
  if (plainWords(cell).length === 0) return [];
  return isKnown(cell) || !several.has(column) ? [cell] : piecesOf(cell, isKnown);
}

/** A referral can have several of these in one cell. */
const several: ReadonlySet<WordColumn> = new Set(['reason', 'theme']);

/** By semicolon and line first: a label may have a comma or "en" in it. */
function piecesOf(cell: string, isKnown: (word: string) => boolean): readonly string[] {
  const whole = (text: string, at: RegExp) =>
    text
      .split(at)
      .map((piece) => piece.trim())
      .filter((piece) => plainWords(piece).length > 0);
  return whole(cell, /[;|\n\r]+/).flatMap((piece) =>
    isKnown(piece)
      ? [piece]
      : whole(piece, /[,+&]|\s\/\s|\sen\s/).flatMap((part) => {
          const finer = whole(part, /\//);
          return !isKnown(part) && finer.length > 1 && finer.every(isKnown) ? finer : [part];
        }),
  );
}

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
const themeWords: Readonly<Record<ThemeId, readonly string[]>> = {
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
const kindWords: Readonly<Record<OfferKind, readonly string[]>> = {
  existing: ['bestaand', 'bestaand aanbod', 'bestond al', 'ja'],
  'newly-made': ['nieuw', 'nieuw aanbod', 'nieuw gemaakt', 'op maat', 'nieuw opgezet'],
  'not-available': ['niet beschikbaar', 'niet aanwezig', 'ontbreekt', 'is er niet', 'geen aanbod', 'nee'],
};
const becauseWords: Readonly<Record<CoachEndReason, readonly string[]>> = {
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

const synonyms: Readonly<Record<WordColumn, Synonyms>> = {
  reason: reasonWords,
  theme: themeWords,
  'end-reason': endWords,
  'referrer-type': Object.fromEntries(referrerTypes.map(({ id, alsoCalled }) => [id, alsoCalled])),
  sex: sexWords,
  offer: themeWords,
  'offer-kind': kindWords,
  'ended-because': becauseWords,
};
