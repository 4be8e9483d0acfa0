import type { RegionNoun, RegionWords } from '../../domain/region/region.ts';

/** A rule that puts a region's word in place of ours, wherever it is in a sentence. */
export type WordRule = { readonly ours: RegExp; readonly theirs: (...found: string[]) => string };

const before = '(?<![\\p{L}\\p{N}-])';
const after = '(?![\\p{L}\\p{N}@-])';

/** What changes before a noun with "het"; all of ours are words with "de". */
const withHet: Readonly<Record<string, string>> = {
  de: 'het',
  deze: 'dit',
  die: 'dat',
  elke: 'elk',
  welke: 'welk',
  onze: 'ons',
  'een andere': 'een ander',
};

/**
 * The rules for the words of one region, in one language. Our own words are what is replaced, so a new sentence of ours
 * needs nothing more than to say what it says. A compound such as "leefstijlcoach" is another word and stays.
 */
export function wordRules(words: RegionWords, language: 'nl' | 'en'): readonly WordRule[] {
  const { recipe, recipeShort = recipe, withoutReferral, coach, organisation } = words;
  const organisations =
    language === 'nl' ? 'welzijnsorganisatie|coachorganisatie' : '(?:welfare|coach) organisation';
  const coaches =
    language === 'nl'
      ? 'welzijnscoach|coach'
      : '(?:wellbeing|welfare) coach|link worker|welzijnscoach|(?<!lifestyle )coach';
  return [
    ...(recipe === undefined ? [] : [asItIs('Welzijn op Recept', recipe)]),
    ...(recipeShort === undefined ? [] : [asItIs('WoR', recipeShort)]),
    ...(withoutReferral === undefined
      ? []
      : [asItIs('Welzijn zonder recept|Welfare without a referral', withoutReferral)]),
    ...(organisation === undefined ? [] : [nounRule(organisations, organisation, language)]),
    ...(coach === undefined ? [] : [nounRule(coaches, coach, language)]),
  ];
}

function asItIs(ours: string, theirs: string): WordRule {
  return { ours: new RegExp(`${before}(?:${ours})${after}`, 'gu'), theirs: () => theirs };
}

function nounRule(ours: string, noun: RegionNoun, language: 'nl' | 'en'): WordRule {
  const lead = language === 'nl' ? `(?:(${Object.keys(withHet).join('|')}) )?` : '()';
  return {
    ours: new RegExp(`${before}${lead}(${ours})(es|s)?${after}`, 'giu'),
    theirs: (_whole, article = '', found = '', ending = '') => {
      const isPlural = ending !== '';
      const word = likeFound(found, formOf(noun, isPlural ? 'plural' : 'singular', language));
      if (article === '') return word;
      const isHet = noun.article === 'het' && !isPlural;
      return `${isHet ? likeFound(article, withHet[article.toLowerCase()] ?? article) : article} ${word}`;
    },
  };
}

function formOf(noun: RegionNoun, number: 'singular' | 'plural', language: 'nl' | 'en'): string {
  if (language === 'en' && noun.english) return noun.english[number];
  return number === 'plural' ? noun.plural : noun.word;
}

/** With a capital where ours had one. */
function likeFound(found: string, word: string): string {
  const hasCapital = found.charAt(0) !== found.charAt(0).toLowerCase();
  return hasCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
