import type { JudgedCaution } from '../cautions/caution.ts';
import { adultFrom } from '../cautions/minor.ts';
import { whyNotAbsent } from '../facts/comparable.ts';
import type { Facts } from '../facts/facts.ts';
import { entriesRead, type WhyUnknown } from '../knowledge.ts';
import { type AgeAnswer, isAtLeast } from '../record/age.ts';
import type { Problem } from '../record/problem.ts';
import { type JudgedSignal, withAnyCode } from '../signals/signal.ts';
import type { SignalId } from '../signals/signal-id.ts';
import type { OtherRoute, Reason, RegionRoute } from './consideration.ts';
import { type Consideration, type Considered, considerationIds, type Grounds } from './consideration.ts';
import { considerations } from './considerations.ts';

/** All that a route may be named for. */
export type Situation = {
  readonly problems: Facts['problems'];
  readonly judged: readonly JudgedSignal[];
  readonly recognised: readonly SignalId[];
  readonly cautions: readonly JudgedCaution[];
  readonly birthDate: string;
  readonly today: Temporal.PlainDate;
  /** The region's routes, as configured. */
  readonly routes: readonly RegionRoute[];
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
    regionsOwn: situation.routes.filter(isRegionsOwn),
    unknown: whyMoreMayFit(named, situation),
  };
}

function reasonsFor({ shows }: Consideration, situation: Situation): readonly Reason[] {
  if (shows === 'always') return [{ kind: 'always' }];

  return [
    ...signalsIn(situation)
      .filter((signal) => shows.signals.includes(signal))
      .map((signal): Reason => ({ kind: 'signal', signal })),
    ...situation.cautions
      .filter(({ id, status }) => status === 'recorded' && shows.cautions.includes(id))
      .map(({ id }): Reason => ({ kind: 'caution', caution: id })),
    ...entriesFor(shows, entriesRead(situation.problems)).map(
      (problem): Reason => ({ kind: 'entry', problem }),
    ),
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
    case 'under-18':
      return opposite(isAtLeast(adultFrom, birthDate, today));
  }
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
  return { id, reasons, at: routes.filter((route) => route.id === id) };
}

function isRegionsOwn({ id, label }: RegionRoute): boolean {
  return label !== undefined && !considerationIds.some((known) => known === id);
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
