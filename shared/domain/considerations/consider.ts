import type { JudgedCaution } from '../cautions/caution.ts';
import { adultFrom } from '../cautions/minor.ts';
import { whyNotAbsent } from '../facts/comparable.ts';
import type { Facts } from '../facts/facts.ts';
import { entriesRead, type WhyUnknown } from '../knowledge.ts';
import { type AgeAnswer, isAtLeast } from '../record/age.ts';
import type { Problem } from '../record/problem.ts';
import type { NeedId, ThemeId } from '../referral/choice-fields.ts';
import { type JudgedSignal, withAnyCode } from '../signals/signal.ts';
import type { SignalId } from '../signals/signal-id.ts';
import {
  type AddedRoute,
  type ChosenGrounds,
  type Consideration,
  type Considered,
  considerationIds,
  type Grounds,
  type OtherRoute,
  type Reason,
  type RegionRoute,
} from './consideration.ts';
import { considerations } from './considerations.ts';

/** All that a route may be named for. */
export type Situation = {
  readonly problems: Facts['problems'];
  readonly judged: readonly JudgedSignal[];
  readonly recognised: readonly SignalId[];
  readonly cautions: readonly JudgedCaution[];
  /** Ticked in the referral. */
  readonly themes: readonly ThemeId[];
  readonly needs: readonly NeedId[];
  readonly birthDate: string;
  readonly today: Temporal.PlainDate;
  /** The region's routes, as configured. */
  readonly routes: readonly RegionRoute[];
  /** Those that it added with a ground. */
  readonly added: readonly AddedRoute[];
};

/** The other routes that the region knows and that may fit, each with why it is named. */
export function consider(situation: Situation): Considered {
  const named = considerations.map((consideration) => ({
    consideration,
    reasons: reasonsFor(consideration, situation),
  }));

  return {
    routes: named
      .filter(
        ({ consideration, reasons }) => reasons.length > 0 && ageFits(consideration, situation) === 'yes',
      )
      .map(({ consideration: { id }, reasons }) => withRegion(id, reasons, situation.routes)),
    added: situation.added.flatMap((route) => {
      const reasons = chosenReasons(route.shows, situation);
      return reasons.length === 0 ? [] : [{ route, reasons, at: placesOf(route.id, situation.routes) }];
    }),
    regionsOwn: situation.routes.filter((route) => isRegionsOwn(route, situation.added)),
    unknown: whyMoreMayFit(named, situation),
  };
}

function reasonsFor({ shows }: Consideration, situation: Situation): readonly Reason[] {
  if (shows === 'always') return [{ kind: 'always' }];

  return [
    ...chosenReasons(shows, situation),
    ...situation.needs
      .filter((need) => shows.needs.includes(need))
      .map((need): Reason => ({ kind: 'need', need })),
    ...entriesFor(shows, entriesRead(situation.problems)).map(
      (problem): Reason => ({ kind: 'entry', problem }),
    ),
  ];
}

function chosenReasons(shows: ChosenGrounds, situation: Situation): readonly Reason[] {
  return [
    ...signalsIn(situation)
      .filter((signal) => shows.signals.includes(signal))
      .map((signal): Reason => ({ kind: 'signal', signal })),
    ...situation.cautions
      .filter(({ id, status }) => status === 'recorded' && shows.cautions.includes(id))
      .map(({ id }): Reason => ({ kind: 'caution', caution: id })),
    ...situation.themes
      .filter((theme) => shows.themes.includes(theme))
      .map((theme): Reason => ({ kind: 'theme', theme })),
  ];
}

function signalsIn({ judged, recognised }: Situation): readonly SignalId[] {
  return judged
    .filter(({ id, status }) => status === 'recorded' || recognised.includes(id))
    .map(({ id }) => id);
}

function entriesFor({ codes, words }: Grounds, problems: readonly Problem[]): readonly Problem[] {
  const spoken = problems.filter(({ text }) => wordsOf(text).some((word) => words.includes(word)));
  return [...new Set([...withAnyCode(problems, codes), ...spoken])];
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().split(/[^\p{L}]+/u);
}

function ageFits({ shows }: Consideration, { birthDate, today }: Situation): AgeAnswer {
  if (shows === 'always') return 'yes';

  switch (shows.age) {
    case 'any':
      return 'yes';
    case '65-plus':
      return isAtLeast(65, birthDate, today);
    case '18-plus':
      return isAtLeast(adultFrom, birthDate, today);
    case 'working':
      return both(
        isAtLeast(adultFrom, birthDate, today),
        opposite(isAtLeast(statePensionAge, birthDate, today)),
      );
    case 'under-18':
      return opposite(isAtLeast(adultFrom, birthDate, today));
  }
}

/** In years. Source: docs/clinical/considerations.md#company-doctor. */
const statePensionAge = 67;

function both(one: AgeAnswer, other: AgeAnswer): AgeAnswer {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'yes' && other === 'yes' ? 'yes' : 'unclear';
}

function opposite(answer: AgeAnswer): AgeAnswer {
  if (answer === 'unclear') return 'unclear';
  return answer === 'yes' ? 'no' : 'yes';
}

function withRegion(
  id: OtherRoute['id'],
  reasons: readonly Reason[],
  routes: readonly RegionRoute[],
): OtherRoute {
  return { id, reasons, at: placesOf(id, routes) };
}

function placesOf(id: string, routes: readonly RegionRoute[]): readonly RegionRoute[] {
  return routes.filter((route) => route.id === id);
}

/** Shown to everybody: no route of ours, and none that the region gave a ground. */
function isRegionsOwn({ id, label }: RegionRoute, added: readonly AddedRoute[]): boolean {
  const grounded: readonly string[] = [...considerationIds, ...added.map((route) => route.id)];
  return label !== undefined && !grounded.includes(id);
}

function whyMoreMayFit(
  named: readonly { readonly consideration: Consideration; readonly reasons: readonly Reason[] }[],
  situation: Situation,
): WhyUnknown | undefined {
  const why = whyNotAbsent(situation.problems);
  if (why !== undefined) return why;

  const ageIsMissed = named.some(
    ({ consideration, reasons }) => reasons.length > 0 && ageFits(consideration, situation) === 'unclear',
  );
  return ageIsMissed ? 'incomplete' : undefined;
}
