/** A person's name taken apart, lower-case and without accents; all ways of writing it put together. */
export type WrittenName = {
  /** First letters, in order: "M.J." is m, j. */
  readonly initials: readonly string[];
  /** Given and call names written in full. */
  readonly given: ReadonlySet<string>;
  /** Own and partner's family names, without their prefixes. */
  readonly family: ReadonlySet<string>;
  /** The letters of the family name with its prefixes ("elkhattabi"), whatever gaps there are; one for each way of writing. */
  readonly letters: ReadonlySet<string>;
  /** Whether anything of it is surely a family name, by a prefix ("van den"). */
  readonly prefix: 'some' | 'none';
};

/** Takes a name apart: "Berg-de Groot, M.J. van den (Ria)", "mw. Ria van den Berg". */
export function takeApart(name: string): WrittenName {
  const [callNames, rest] = withoutBrackets(plain(name));
  const comma = rest.indexOf(',');
  const [given, family] = comma < 0 ? splitSpoken(rest) : splitListed(rest, comma);
  const words = `${given} ${callNames}`.split(/[\s,]+/).filter((word) => word !== '');
  const firsts = words.filter((word) => !prefixes.has(word));
  const own = [...words.filter((word) => prefixes.has(word)), family].join('');
  return {
    initials: firsts.filter(isInitials).flatMap(lettersOf),
    given: new Set(firsts.filter((word) => !isInitials(word)).flatMap(namesIn)),
    family: new Set(
      family
        .split(/\s+/)
        .flatMap(namesIn)
        .filter((word) => !prefixes.has(word)),
    ),
    letters: new Set([own.replaceAll(/[^\p{L}\p{N}]/gu, '')].filter((each) => each !== '')),
    prefix: rest.split(/[\s,]+/).some((word) => prefixes.has(word)) ? 'some' : 'none',
  };
}

/** Several ways of writing one person's name as one. */
export function together(names: readonly WrittenName[]): WrittenName {
  const initials = names.map((name) => name.initials).toSorted((one, other) => other.length - one.length);
  return {
    initials: initials[0] ?? [], // no one wrote a name
    given: new Set(names.flatMap(({ given }) => [...given])),
    family: new Set(names.flatMap(({ family }) => [...family])),
    letters: new Set(names.flatMap(({ letters }) => [...letters])),
    prefix: names.some(({ prefix }) => prefix === 'some') ? 'some' : 'none',
  };
}

const titles =
  /(?<=^|,\s*)(?:(?:de heer|dhr|de hr|hr|mevrouw|mevr|mw|mejuffrouw|mej|weduwe|wed|drs|dr|ir|ing|mr|prof|jhr|jkvr|ds)(?:[.\s/]+|$))+/giu;
/**
 * What is written before a partner's or a maiden name: "e.v." (wife of), "wed." (widow of), "geb." (born as). Behind a
 * word, so that the initials E.V. in front are not taken for it; those behind ("Jansen E.V.") are in capitals.
 */
const partnerWords =
  /(?<=\p{L}{2}\)?),?\s+(?:(?:[ehwp][./]?\s?v|echtg(?:enoot|enote)?|gehuwd|gescheiden|gesch|gep|weduwe|weduwnaar|wed|geboren|geb)(?:\.|(?!\p{L})))\s*(?:(?:van|met|v\.)(?=\s))?(?=[^,]*\p{L}{2})/giu;
const suffixes = /,?\s+(?:jr|sr|junior|senior)\.?$/i;
/** "v.d. Berg", "v/d Berg", "vd Berg" and "v. Dam": prefixes cut short, in small letters, unlike initials. */
const shortVanDe = /(?<!\p{L})v[./]?\s?d\.?\s+(?=\p{L}{2})/gu;
const shortVan = /(?<!\p{L})v\.\s*(?=\p{Lu}\p{L})/gu;
const bareInitials = /(?<=^|\s)\p{Lu}{2,3}(?=\s+\p{L})|(?<=,\s*)\p{Lu}{2,3}(?![\p{L}.])/gu;
const prefixWords =
  'van vant vande vanden vander von vom der den de het ter ten te op in aan bij onder voor la le les du des da di do dos del della el al bin ibn zu zur af av'.split(
    ' ',
  );
const prefixes: ReadonlySet<string> = new Set(prefixWords);
/** "van t Hof", where the apostrophe got lost. */
const bareT = /(?<=(?:^|\s)(?:van|in|op|aan|bij|uit|onder|over) )t(?=[\s,]|$)/g;
/** In a list, a second family name behind the prefix of the first: "Berg, R. van den-Groot". */
const listedPartner = new RegExp(`(?<=^|\\s)(?:${prefixWords.join('|')})-(\\S.*)$`);
const prefixesAfterHyphen = new RegExp(`-(?:(?:${prefixWords.join('|')})\\s+)+`, 'g');
/** Letters that do not come apart into a letter and an accent. */
const otherLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

function plain(name: string): string {
  return withoutShortForms(
    name
      .normalize('NFKD')
      .replaceAll(/[\p{M}\p{Cf}]/gu, '')
      .trim(),
  )
    .toLowerCase()
    .replaceAll(/[ßøæœłđı]/g, (letter) => otherLetters[letter] ?? letter)
    .replaceAll(/(?<!\p{L})['’‘`´][tsn](?:\s*-|(?!\p{L}))/gu, ' ')
    .replaceAll(bareT, '')
    .replaceAll(/(?<=\p{L})\.-(?=\p{L}\.)/gu, '.')
    .replaceAll(/['’‘`´]/g, '')
    .replaceAll(/[‐-―]/g, '-')
    .trim()
    .replaceAll(/\s*-\s*/g, '-')
    .replaceAll(prefixesAfterHyphen, '-');
}

/**
 * Without titles and the like, as long as capitals can still be told from small letters: beside small letters, a short
 * form in capitals is somebody's initials ("MR Jansen", "Jansen E.V.").
 */
function withoutShortForms(name: string): string {
  const isAllCapitals = !/\p{Ll}/u.test(name);
  const hasSmall = (word: string) => isAllCapitals || /\p{Ll}/u.test(word);
  const short = name
    .replaceAll(partnerWords, (words) => (hasSmall(words) ? '-' : words))
    .replaceAll(titles, (found) =>
      found.replaceAll(/[^.\s/]+[.\s/]*/g, (title) => (hasSmall(title) || title.includes('.') ? '' : title)),
    )
    .replace(suffixes, (suffix) => (hasSmall(suffix) ? '' : suffix))
    .replaceAll(shortVanDe, 'van de ')
    .replaceAll(shortVan, 'van ');
  return isAllCapitals ? short : short.replaceAll(bareInitials, '$&.');
}

/** Call names stand in brackets; so do man or woman, and an age ("(m)", "(vrouw)", "(76 jr)"), which are no names. */
function withoutBrackets(name: string): readonly [string, string] {
  const inside = [...name.matchAll(/\(([^)]*)\)/g)]
    .map((match) => match[1] ?? '')
    .filter((words) => words.length > 1 && !/\d|^(?:man|vrouw|m\/v)$/.test(words));
  return [inside.join(' '), name.replaceAll(/\([^)]*\)?/g, ' ').trim()];
}

/** As in a list: the family name before the comma, and behind it all else; given names first in what is returned. */
function splitListed(name: string, comma: number): readonly [string, string] {
  const given = name.slice(comma + 1);
  const [, partner = ''] = listedPartner.exec(given) ?? []; // nearly always none
  return [given.replace(listedPartner, ''), `${name.slice(0, comma)} ${partner}`];
}

/**
 * As said aloud: the family name begins at its prefix, else it is the last word that is no initial. A name that ends in
 * its prefix is written as in a list, without the comma ("Berg M.J. van den").
 */
function splitSpoken(name: string): readonly [string, string] {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const firstInitials = words.findIndex(isInitials);
  if (firstInitials > 0 && prefixes.has(words.at(-1) ?? '')) {
    return [words.slice(firstInitials).join(' '), words.slice(0, firstInitials).join(' ')];
  }
  const prefix = words.findIndex((word) => prefixes.has(word));
  const last = words.findLastIndex((word) => !isInitials(word));
  const start = prefix < 0 ? last : Math.min(prefix, last);
  if (start < 0) return [name, ''];
  const end = words.slice(start).findIndex((word, place) => place > 0 && isInitials(word));
  const stop = end < 0 ? words.length : start + end;
  return [[...words.slice(0, start), ...words.slice(stop)].join(' '), words.slice(start, stop).join(' ')];
}

// "j.", "j.p.", "th.", "j", "mj." (from MJ).
function isInitials(word: string): boolean {
  return /^(?:\p{L}{1,4}\.)+\p{L}?$|^\p{L}$/u.test(word);
}

function lettersOf(word: string): readonly string[] {
  const parts = word.split('.').filter((part) => part !== '');
  const isOneRun = parts.length === 1 && !/^(?:th|ch|chr|ph|st|ij|fr)$/.test(parts[0] ?? '');
  return (isOneRun ? [...(parts[0] ?? '')] : parts).map((part) => part.charAt(0));
}

function namesIn(word: string): readonly string[] {
  return word.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
}
