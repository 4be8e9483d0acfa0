import type { ComponentChildren } from 'preact';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { Spoken } from './spoken-text.ts';

/** What a surface that can fill the form of a portal is given of the referral on the screen. */
export type PortalSlot = {
  readonly spoken: Spoken;
  /** What "Dit wordt verstuurd" shows; undefined while something holds sending. */
  readonly outgoing: OutgoingReferral | undefined;
  readonly fills: /** The form of the coach that is chosen; that it was sent is said elsewhere. */
    | { readonly kind: 'one'; readonly adapter: string }
    /** Any portal that is set. `onSent`: the user says that it went through this one, and it is recorded. */
    | { readonly kind: 'any'; readonly onSent: (portal: string) => void };
};

/** What a surface that sees the tabs of the browser is given of a portal that takes its patient from the HIS. */
export type FromHisSlot = {
  readonly spoken: Spoken;
  /** `address`: of the coach's form there. */
  readonly portal: { readonly name: string; readonly address: string };
  /** The name of the coach organisation. */
  readonly coach: string;
  /** `wait`: something of the referral is still needed. */
  readonly can: 'press' | 'wait';
};

/** Is in place of the button that opens a portal, where a surface can follow what the HIS opens. */
export type FromHisPart = (slot: FromHisSlot) => ComponentChildren;

/** Is with the send button where a surface can fill portals. */
export type PortalPart = (slot: PortalSlot) => ComponentChildren;

/** What a surface that can put a line into the journal of the HIS is given. */
export type JournalSlot = {
  readonly spoken: Spoken;
  /** The very text that the copy button beside it copies. */
  readonly lines: string;
};

/** Is beside a journal line where a surface can put it into the HIS. */
export type JournalPart = (slot: JournalSlot) => ComponentChildren;

/** Is with the feedback where a surface can read a letter that is open in the HIS. */
export type LettersSlot = (spoken: Spoken) => ComponentChildren;
