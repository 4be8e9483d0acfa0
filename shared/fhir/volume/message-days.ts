import { lastDate, parseIsoDate } from '../../domain/calendar/partial-date.ts';
import type { YieldToUi } from '../../ports/yield-to-ui.ts';
import { pointedAt } from '../element/datatypes.ts';
import { byThread, type InThread, notSent } from '../referral/read-communication.ts';
import { sideOf } from '../referral/read-messages.ts';
import { readResourceType } from '../server/parsed-entry.ts';
import type { FhirTransport } from '../server/transport.ts';
import { createFindWorkplaces, type Workplaces } from '../server/workplaces.ts';
import { type SeenMessage, seeMessage } from './minimal-schemas.ts';
import { messagesQuery } from './search-urls.ts';
import { streamPages } from './stream-pages.ts';

/** By who sent it (a reference; empty: not told) the ISO date, perhaps partial, of the last message; undefined when one tells no date. */
type DaysBySender = ReadonlyMap<string, string | undefined>;

/** Messages about each thing (`Task/12`, `ServiceRequest/3`). */
export type MessageDays = ReadonlyMap<string, DaysBySender>;

type Said = InThread & {
  readonly sender: string;
  readonly day: string | undefined;
  readonly isSent: boolean;
};

/** Reads when the coach let something know, and whether that is all. What was said is not asked for. */
export async function readMessageDays(
  transport: FhirTransport,
  signal: AbortSignal,
  yieldToUi: YieldToUi,
): Promise<{ readonly days: MessageDays; readonly lost: 'none' | 'some' }> {
  const said: Said[] = [];
  let lost: 'none' | 'some' = 'none';
  for await (const { page, lost: lostHere } of streamPages(transport, messagesQuery, signal)) {
    if (lostHere === 'some') lost = 'some';
    for (const { resource } of page.entry ?? []) {
      const message = seeMessage(resource);
      if (message !== undefined) said.push(toSaid(message));
      else if (readResourceType(resource) === 'Communication') lost = 'some';
    }
    await yieldToUi();
  }
  const days = new Map<string, Map<string, string | undefined>>();
  for (const { on, sender, day, isSent } of byThread(said)) {
    if (isSent) for (const reference of on) addDay(days, reference, sender, day);
    await yieldToUi();
  }
  return { days, lost };
}

/** Tells a colleague's message from a coach's, by the rule of the consult and the worklist (`sideOf`). */
export type Sides = {
  /** Looks up where these people work (references); each is asked about once, whatever the server tells. */
  learn(people: readonly string[], signal: AbortSignal): Promise<void>;
  /** Whether a sender surely belongs to the practice of these requesters. */
  isOfPractice(sender: string, requesters: readonly string[]): boolean;
};

/** Looks people up at a FHIR server. Where it does not tell where somebody works, they are not of the practice. */
export function createSides(transport: FhirTransport): Sides {
  const findWorkplaces = createFindWorkplaces(transport);
  const asked = new Set<string>();
  let workplaces: Workplaces = new Map();
  return {
    async learn(people, signal) {
      const fresh = [...new Set(people)].filter((one) => !asked.has(one));
      for (const one of fresh) asked.add(one);
      const references = fresh.map((reference) => ({ reference }));
      if (fresh.length > 0) workplaces = await findWorkplaces(references, signal);
    },
    isOfPractice(sender, requesters) {
      const practice = requesters.map((reference) => ({ reference }));
      return sideOf({ reference: sender }, { coach: [], practice, workplaces }) === 'practice';
    },
  };
}

/** Everybody who wrote about these things; without those whom no one names. */
export function sendersOn(days: MessageDays, references: readonly string[]): readonly string[] {
  return references.flatMap((one) => [...(days.get(one)?.keys() ?? [])]).filter((sender) => sender !== ''); // no one wrote
}

/** The days of what others than the practice of these requesters wrote about any of these things. */
export function daysOn(
  days: MessageDays,
  references: readonly string[],
  requesters: readonly string[],
  sides: Sides,
): readonly (string | undefined)[] {
  return references
    .flatMap((reference) => [...(days.get(reference) ?? [])]) // no one wrote about it
    .filter(([sender]) => sender === '' || !sides.isOfPractice(sender, requesters))
    .map(([, day]) => day);
}

function toSaid(message: SeenMessage): Said {
  const { id, status, basedOn, about, partOf, inResponseTo, sender, sent, received } = message;
  return {
    id: `Communication/${id}`,
    on: pointedAt([...basedOn, ...about, ...partOf]), // R4 lets a message be part of a Task as well
    parents: pointedAt([...partOf, ...inResponseTo]),
    sender: sender?.reference ?? '', // not told
    day: parseIsoDate(sent ?? received),
    isSent: !notSent.includes(status),
  };
}

function addDay(
  days: Map<string, Map<string, string | undefined>>,
  reference: string,
  sender: string,
  day: string | undefined,
): void {
  const ofReference = days.get(reference) ?? new Map<string, string | undefined>(); // the first about it
  ofReference.set(sender, ofReference.has(sender) ? later(ofReference.get(sender), day) : day);
  days.set(reference, ofReference);
}

/** One without a date may have been the last. */
function later(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || other === undefined ? undefined : lastDate([one, other]);
}
