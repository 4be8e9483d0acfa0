/** Why something could not be known. Each has its own sentence on the screen. */
export type WhyUnknown =
  /** Asked, not answered yet. */
  | 'reading'
  /** The HIS said no (403), or the scope was not granted. */
  | 'not-permitted'
  | 'unreachable'
  | 'too-slow'
  /** An answer came that is not what it should be. */
  | 'unreadable'
  /** Some of it was read: a page failed, or an entry could not be understood. */
  | 'incomplete'
  /** This HIS does not have it. */
  | 'not-offered';

/**
 * What we know, or why we do not: a failed read is unknown, never absent.
 * `seen` is what was read before it went wrong; it can show that something is there, never that it is not.
 */
export type Knowledge<T> =
  | { readonly known: true; readonly value: T }
  | { readonly known: false; readonly why: WhyUnknown; readonly seen: T | undefined };

/** Something read whole. */
export function known<T>(value: T): Knowledge<T> {
  return { known: true, value };
}

/** Something not read, or not whole. */
export function unknown<T>(why: WhyUnknown, seen?: T): Knowledge<T> {
  return { known: false, why, seen };
}

/** Everything that was read of a list, whole or not. */
export function seenOf<T>(list: Knowledge<readonly T[]>): readonly T[] {
  return list.known ? list.value : (list.seen ?? []);
}
