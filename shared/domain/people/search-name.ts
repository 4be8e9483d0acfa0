/** Whether each of these words, as `plainWords` gives them, begins a word of the name. */
export function nameHasWords(name: string, words: readonly string[]): boolean {
  const own = plainWords(name);
  return words.every((word) => own.some((one) => one.startsWith(word)));
}

/** The words of a name as they can be compared: without accents, in small letters. */
export function plainWords(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
