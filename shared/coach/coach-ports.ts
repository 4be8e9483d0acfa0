import type { ComponentChildren, VNode } from 'preact';
import type { Config } from '../config/config.ts';
import type { CoachTeam } from '../domain/answer/coach-team.ts';
import type { ServerAddress } from '../domain/record/server-address.ts';
import type { AnswerStore } from '../ports/answer-store.ts';
import type { AuditTrail } from '../ports/audit.ts';
import type { Clock } from '../ports/clock.ts';
import type { CoachInbox } from '../ports/coach-inbox.ts';
import type { CoachWords } from '../text/nl/referral/coach-text.ts';
import type { Language, Texts } from '../text/text.ts';

/** Every sentence of the coach's screens. Failures speak of the server: a coach knows no HIS. */
export type CoachScreenText = Texts & { readonly coach: CoachWords };

/** Everything outside that the coach's screens work with. */
export type CoachPorts = {
  readonly inbox: CoachInbox;
  readonly store: AnswerStore;
  readonly audit: AuditTrail;
  readonly clock: Clock;
};

/** What every screen of the coach is given. */
export type CoachWork = {
  readonly ports: CoachPorts;
  readonly config: Config;
  /** FHIR base of the exchange. */
  readonly issuer: ServerAddress;
  /** For what leaves: Dutch, whatever the language of the screen. */
  readonly dutch: CoachScreenText;
  readonly onSignIn: () => void;
};

/** What the organisation's own numbers are shown with. */
export type NumbersProps = {
  readonly team: CoachTeam;
  readonly language: Language;
  /** What belongs beside the figures on the screen, and on no paper. */
  readonly children: ComponentChildren;
};

/** Fetches the room of the numbers, which few open: one and the same function for as long as the page lives. */
export type LoadNumbers = () => Promise<{ readonly show: (given: NumbersProps) => VNode }>;
