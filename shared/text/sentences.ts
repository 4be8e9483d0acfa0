/** Parts that have something to say, with this between them. */
export function joined(parts: readonly string[], between: string): string {
  return parts.filter((part) => part !== '').join(between);
}

/** "a, b and c": a list as it is said aloud; `and` is the word before the last. */
export function listed(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? ''; // nothing to list
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** One line that ends in a full stop, whoever typed it; nothing stays nothing. */
export function sentence(lead: string, words: string): string {
  const said = words
    .trim()
    .replaceAll(/(?<=[.!?,;])\s*\n\s*/g, ' ')
    .replaceAll(/\s*\n\s*/g, '; ');
  if (said === '') return '';
  return /[.!?]$/.test(said) ? `${lead}${said}` : `${lead}${said}.`;
}
