/** What a mail program is asked to open with. */
export type Mail = { readonly to: string; readonly subject: string; readonly body: string };

/** An address for the mail program. `without-text`: the whole was too long for one, so the text is to be pasted. */
export type MailLink = { readonly carries: 'whole' | 'without-text'; readonly href: string };

/** Windows hands no address on to a program that is longer than 2,048 characters, and does so without a word. */
const longestAddress = 2_000;

/** Mail → `mailto:` (RFC 6068). */
export function mailLink({ to, subject, body }: Mail): MailLink {
  const start = `mailto:${encodeForAddress(to).replaceAll('%40', '@')}?subject=${encodeForAddress(subject)}`;
  const whole = `${start}&body=${encodeForAddress(body.replaceAll('\n', '\r\n'))}`;
  return whole.length <= longestAddress
    ? { carries: 'whole', href: whole }
    : { carries: 'without-text', href: start };
}

/** Half a character, as a cut copy leaves it, would make `encodeURIComponent` throw. */
function encodeForAddress(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
