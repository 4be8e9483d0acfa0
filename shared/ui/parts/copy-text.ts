/** What became of copying: some pages forbid the clipboard inside a frame. */
export type Copied = 'copied' | 'by-hand';

/** Puts text on the clipboard, or says that the user has to. */
export async function copyText(text: string): Promise<Copied> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch (refusal) {
    // A frame without clipboard permission refuses with a DOMException; without https there is no clipboard at all.
    if (refusal instanceof DOMException || refusal instanceof TypeError) return 'by-hand';
    throw refusal;
  }
}
