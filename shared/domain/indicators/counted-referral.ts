import type { CoachEndReason, OfferKind } from '../answer/answer.ts';
import type { WhyNotReferred } from '../referral/decline.ts';
import type { Dated, ReferralStatus, StepEventId } from '../referral/referral.ts';
import type { FeedbackMoment, ThemeId } from '../referral/themes.ts';
import { complaints, lifeEvents, type SignalId } from '../signals/signal-id.ts';
import type { Demographics } from './demographics.ts';

/** The reasons a referral can have, in the order in which they are shown. */
export const reasonIds: readonly SignalId[] = [...lifeEvents, ...complaints];

/**
 * Who refers, by the word that is shown, with what else people write. One list for every source, so that two spellings
 * are one row. Source: docs/clinical/indicators.md#breakdowns.
 */
export const referrerTypes = [
  { id: 'huisarts', alsoCalled: ['ha', 'huisarts ha', 'arts', 'huisartsen', 'gp', 'waarnemend huisarts'] },
  { id: 'POH-GGZ', alsoCalled: ['poh ggz', 'pohggz', 'praktijkondersteuner ggz'] },
  { id: 'praktijkondersteuner', alsoCalled: ['poh', 'poh s', 'poh somatiek', 'poh ouderen', 'pok'] },
  { id: 'doktersassistent', alsoCalled: ['da', 'assistent', 'doktersassistente', 'assistente'] },
  { id: 'fysiotherapeut', alsoCalled: ['fysio', 'fysiotherapie'] },
  { id: 'psycholoog', alsoCalled: ['psychologe', 'gz psycholoog', 'ggz'] },
  { id: 'wijkverpleegkundige', alsoCalled: ['wijkverpleging', 'wijkverzorgende', 'thuiszorg'] },
  { id: 'leefstijlcoach', alsoCalled: ['gli', 'leefstijlcoach gli', 'gli coach'] },
  {
    id: 'paramedicus',
    alsoCalled: ['ergotherapeut', 'dietist', 'logopedist', 'oefentherapeut', 'paramedisch'],
  },
  { id: 'apotheek', alsoCalled: ['apotheker', 'apotheekpersoneel'] },
  { id: 'ziekenhuis', alsoCalled: ['specialist', 'medisch specialist', 'ziekenhuis specialist'] },
  {
    id: 'maatschappelijk werk',
    alsoCalled: ['maatschappelijk werker', 'amw', 'wijkteam', 'sociaal wijkteam'],
  },
] as const;

const typesByName: ReadonlyMap<string, string> = new Map(
  referrerTypes.flatMap(({ id, alsoCalled }) => [id, ...alsoCalled].map((name) => [nameKey(name), id])),
);

/** The type of referrer that these words stand for; the words themselves where they are on no list. */
export function referrerTypeOf(words: string): string {
  return typesByName.get(nameKey(words)) ?? words.trim();
}

function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}

/** An event of the coach, without its words. */
export type CountedEvent = {
  readonly event: StepEventId;
  /** ISO date, perhaps a month or a year; undefined when it is only known that it happened. */
  readonly on: string | undefined;
  /** `by`: on that day at the latest; left out: on that day. */
  readonly dated?: Dated;
};

/** Whether the coach let the referrer know after a moment at which that was agreed. */
export type FeedbackGiven = { readonly moment: FeedbackMoment; readonly given: 'given' | 'not-given' };

/** An offer by our codes; empty where one of the two was not told. */
export type CountedOffer = { readonly theme: ThemeId | ''; readonly kind: OfferKind | '' };

/** All that is left of a referral behind the border: no name, no birth date, no address, no word that was typed. */
export type CountedReferral = {
  /** Id of the Task: only to know a referral that comes by twice. */
  readonly key: string;
  readonly status: ReferralStatus;
  /** Taken back by the practice, not ended by the coach. */
  readonly withdrawn: boolean;
  /** ISO date, perhaps a month or a year; undefined when nothing tells. */
  readonly sentOn: string | undefined;
  /** ISO date, perhaps partial; undefined while it runs, and when nothing tells. */
  readonly endedOn: string | undefined;
  readonly reasons: readonly SignalId[];
  readonly themes: readonly ThemeId[];
  /** From `referrerTypes`, else in the source's own words; empty when not known. */
  readonly referrerType: string;
  /** Name of the practice; empty when not known. */
  readonly practice: string;
  readonly demographics: Demographics;
  readonly events: readonly CountedEvent[];
  /** What the coach offered last, or says is not there; undefined: the coach coded nothing. */
  readonly offer: CountedOffer | undefined;
  /** Why the coach rejected it or ended it early; `''`: without a code of ours; undefined: it did not end so. */
  readonly ending: CoachEndReason | '' | undefined;
  /** Name of the organisation it went to; empty when not known. */
  readonly coach: string;
  /** Only the moments that were agreed and are past. */
  readonly feedback: readonly FeedbackGiven[];
};

/** A talk that did not come to a referral, as far as it is counted. */
export type CountedDecline = {
  readonly key: string;
  /** Undefined when nothing tells. */
  readonly why: WhyNotReferred | undefined;
  /** ISO date, perhaps a month or a year; undefined when nothing tells. */
  readonly on: string | undefined;
};
