/**
 * Unknown is not absent. Whatever is read from a HIS, a page or a file becomes a `Knowledge`: its value, or why it is not
 * known. There is no way to write "none" for what could not be read.
 *
 * Why so: a list that is empty because the HIS was slow, or said no, looks just like a list in which nothing was
 * recorded. Shown as empty it would say "no grief, no violence at home, no running referral", and somebody would act on
 * it. So a rule that looks for something can find it in the part that was read, and says "unknown" and not "not
 * recorded" where some of it was not. Which failure gives which reason is the table of `whyUnknown` in failure.ts.
 */

/** Why something could not be known. Each has its own sentence on the screen. */
export const whysUnknown = [
  /** Asked, not answered yet. */
  'reading',
  /** The HIS said no (403), or the scope was not granted. */
  'not-permitted',
  'unreachable',
  'too-slow',
  /** An answer came that is not what it should be. */
  'unreadable',
  /** Some of it was read: a page failed, or an entry could not be understood. */
  'incomplete',
  /** This HIS does not have it: it says so with 404, 405 or 501, or a page has no place for it. */
  'not-offered',
  /** The HIS turned the question down in any other way (400, 410, 414, 422 …). It may well have the answer. */
  'refused',
  /** All was read, and some of it carries no code that our codes can be compared with. */
  'not-comparable',
  /** There is no server that could know it. */
  'no-server',
  /** The panel was opened without a record: all there is was typed. */
  'no-record',
  /** Not asked for on this way in, such as from the worklist: the HIS has it. */
  'not-asked',
] as const;

export type WhyUnknown = (typeof whysUnknown)[number];

/**
 * What we know, or why we do not: a failed read is unknown, never absent.
 * `partial` is what was read before it went wrong; it can show that something is there, never that it is not.
 */
export type Knowledge<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly why: WhyUnknown; readonly partial: T | undefined };

/** Something read whole. */
export function known<T>(value: T): Knowledge<T> {
  return { known: true, value };
}

/** Something not read, or not whole. */
export function unknown<T>(why: WhyUnknown, partial?: T): Knowledge<T> {
  return { known: false, why, partial };
}

/** Everything that was read of a list, whole or not. */
export function entriesRead<T>(list: Knowledge<readonly T[]>): readonly T[] {
  return list.known ? list.value : (list.partial ?? []);
}

/** Numbers as one; without one of them their sum is not known. */
export function sumKnown(counts: readonly Knowledge<number>[]): Knowledge<number> {
  const gap = counts.find((count) => !count.known);
  if (gap !== undefined) return gap;
  return known(counts.reduce((sum, count) => sum + (count.known ? count.value : 0), 0));
}

/** The same made into something else: what is known of it, or what was seen of it before it went wrong. */
export function mapKnowledge<T, U>(part: Knowledge<T>, change: (value: T) => U): Knowledge<U> {
  if (part.known) return known(change(part.value));
  return unknown(part.why, part.partial === undefined ? undefined : change(part.partial));
}

/** Parts of one list: whole when all are; otherwise why the first is not, with everything that was seen. */
export function joinKnowledge<T>(parts: readonly Knowledge<readonly T[]>[]): Knowledge<readonly T[]> {
  const items = parts.flatMap(entriesRead);
  const unread = parts.find((part) => !part.known);
  return unread === undefined || unread.known ? known(items) : unknown(unread.why, items);
}
