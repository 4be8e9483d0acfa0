import type { ComponentChildren } from 'preact';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { Spoken } from './use-language.ts';

/** What a surface that can fill the form of a portal is given of the referral on the screen. */
export type PortalSlot = {
  readonly spoken: Spoken;
  /** What "Dit wordt verstuurd" shows; undefined while something holds sending. */
  readonly outgoing: OutgoingReferral | undefined;
  /** The user says that it was sent through this portal: it is recorded, under the same key as a send. */
  readonly onSent: (portal: string) => void;
};

/** Stands with the send button where a surface can fill portals. */
export type PortalPart = (slot: PortalSlot) => ComponentChildren;
