import type { ComponentChildren } from 'preact';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { Spoken } from './load-panel-text.ts';

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

/** Is with the send button where a surface can fill portals. */
export type PortalPart = (slot: PortalSlot) => ComponentChildren;
