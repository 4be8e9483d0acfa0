/** What free text may hold that leads to a person. */
export type Identifying = {
  readonly kind: 'phone' | 'bsn' | 'date' | 'mail';
  /** As it was written. */
  readonly words: string;
};

const monthNames =
  'jan(?:uari)?|feb(?:ruari)?|maart|mrt|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sep(?:t(?:ember)?)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const dates = [
  /\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b/g,
  /\b\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:\d{4}|\d{2})\b/g,
  new RegExp(`\\b\\d{1,2}\\s+(?:${monthNames})\\.?(?:\\s+\\d{2,4})?\\b`, 'gi'),
];
const mails = /[^\s@<>]+@[^\s@<>]+\.[a-z]{2,}/gi;
/** Digits with signs between them, long enough to be a number of a phone or a person. */
const numbers = /(?:\+|\b)\d(?:[\s().-]{0,2}\d){7,14}\b/g;

/**
 * A phone number, a BSN, a date or a mail address in free text, in the order of the text. It is a reminder for who
 * typed it: a name cannot be found so, and a number may be something else.
 */
export function findIdentifying(text: string): readonly Identifying[] {
  const found = [
    ...matchesOf(text, [mails], 'mail'),
    ...matchesOf(text, dates, 'date'),
    ...[...text.matchAll(numbers)].flatMap(({ 0: words, index }) => {
      const kind = kindOfNumber(words);
      return kind === undefined ? [] : [{ kind, words: words.trim(), index }];
    }),
  ];
  const first = found
    .toSorted((one, other) => one.index - other.index)
    .filter(
      (one, at, all) => !all.slice(0, at).some((before) => before.index + before.words.length > one.index),
    );
  return first.map(({ kind, words }) => ({ kind, words }));
}

function matchesOf(text: string, patterns: readonly RegExp[], kind: Identifying['kind']) {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ kind, words, index })),
  );
}

function kindOfNumber(words: string): 'phone' | 'bsn' | undefined {
  const digits = words.replace(/\D/g, '');
  if (digits.length === 8 || digits.length === 9) return isBsn(digits.padStart(9, '0')) ? 'bsn' : undefined;
  const isDutch = /^0[1-9]\d{8}$/.test(digits) || /^(00)?31(0)?[1-9]\d{8}$/.test(digits);
  return isDutch || words.startsWith('+') ? 'phone' : undefined;
}

/** The check on the nine digits of a BSN: 9 times the first to 2 times the eighth, less the last, divides by eleven. */
function isBsn(digits: string): boolean {
  const weighed = [...digits].map((digit, index) => Number(digit) * (index === 8 ? -1 : 9 - index));
  const sum = weighed.reduce((total, one) => total + one, 0);
  return sum % 11 === 0 && /[1-9]/.test(digits);
}
