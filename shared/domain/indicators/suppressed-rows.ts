import { coachEndReasons, offerKinds } from '../answer/answer.ts';
import { type StepId, stepIds } from '../feedback/referral-states.ts';
import type { Sex } from '../record/patient.ts';
import { themes } from '../referral/choice-fields.ts';
import { declineReasons } from '../referral/decline.ts';
import { reasonIds } from '../signals/signal-id.ts';
import { arrivalOutcomes, contactOutcomes, offerOutcomes } from './counted-referral.ts';
import { ageGroups } from './demographics.ts';
import { funnelOf, shareOf, yearlyRate, yearlyRates } from './derived.ts';
import type { IndicatorSettings, VolumeGap } from './indicator-settings.ts';
import {
  type Breakdown,
  bySize,
  type Cell,
  type Counted,
  maskCount,
  maskOverlapping,
  maskOverTime,
  maskParts,
  maskTogether,
  type Parts,
} from './mask.ts';
import { monthsElapsed, monthsOf, type Period } from './period.ts';
import { addedTo, byName, countedIn, idsMet, type PeriodCounts, totalOf } from './period-counts.ts';
import { breakdownRows, daysRows, fromCell, outcomeRows, row, whole } from './to-rows.ts';
import { inClass, type Suppressed, type SuppressedRow } from './volume-rows.ts';

/**
 * The one way from exact counts to what may be seen. Screen, paper and files read these rows and nothing else, so a
 * number that is hidden in one of them is hidden in all. Which cells are hidden is decided in `mask.ts`; every share,
 * rate and number of practices is worked out from rows that are shown, so it cannot tell what the hidden ones hold.
 * Definitions: docs/clinical/indicators.md#definitions.
 */
export function suppressedRows(
  counts: PeriodCounts,
  period: Period,
  settings: IndicatorSettings,
  today: Temporal.PlainDate,
): readonly SuppressedRow[] {
  const { smallNumber, patients, unread } = settings;
  const { perInhabitants } = settings.targets;
  const months = monthsOf(period);
  const elapsed = monthsElapsed(period, today);
  const count = (what: 'sent' | 'withdrawn' | 'declined' | 'shown-the-way' | 'intakes') =>
    maskCount(totalOf(counts, what), smallNumber);
  const sent = count('sent');
  const intakes = count('intakes');
  const inMonths = (what: 'sent' | 'intakes', all: Cell) =>
    maskParts(all, countedIn(counts, what, months), smallNumber);
  const sentByMonth = inMonths('sent', sent);
  const begun = months.filter((month) => month <= today.toPlainYearMonth().toString());
  const overTime = maskOverTime(sent, countedIn(counts, 'sent', begun), smallNumber);
  const isUnread = (gap: VolumeGap) => unread.includes(gap);
  const { contact, arrival, feedback, furthest } = outcomesOf(counts, sentByMonth, settings);

  return [
    whole('referrals', fromCell(sent)),
    ...breakdownRows('referrals', 'month', overTime.parts.status === 'shown' ? sentByMonth : overTime.parts),
    ...breakdownRows('referrals-so-far', 'month', overTime.soFar),
    whole('withdrawn', fromCell(count('withdrawn'))),
    ...declineIndicators.map((one) => whole(one, isUnread('declines') ? unknown : fromCell(count(one)))),
    ...(isUnread('declines')
      ? [row('declined', 'decline-reason', undefined, unknown)]
      : breakdownRows('declined', 'decline-reason', byReason(counts, count('declined'), smallNumber))),
    ...(isUnread('intakes')
      ? [whole('intakes', unknown), row('intakes', 'month', undefined, unknown)]
      : [
          whole('intakes', fromCell(intakes)),
          ...breakdownRows('intakes', 'month', inMonths('intakes', intakes)),
        ]),
    whole('reach', yearlyRate(sent, patients, elapsed)),
    ...(perInhabitants
      ? [whole('referrals-per-10000', yearlyRate(sent, perInhabitants.inhabitants / 10_000, elapsed))]
      : []),
    whole('contact-on-time', shareOf(contact, 'on-time', 'late')),
    ...outcomeRows('contact-on-time', contact),
    whole('arrival', shareOf(arrival, 'arrived', 'not-arrived')),
    ...outcomeRows('arrival', arrival),
    whole('feedback-given', shareOf(feedback, 'given', 'not-given')),
    ...outcomeRows('feedback-given', feedback),
    ...(isUnread('intakes')
      ? [whole('days-to-intake-mean', unknown), whole('days-to-intake-median', unknown)]
      : daysRows(counts, smallNumber)),
    ...outcomeRows('furthest-step', furthest),
    ...funnelOf(furthest).map(({ step, reached }) =>
      row('reached', 'step', step, { status: 'shown', value: reached }),
    ),
    ...dividedRows(counts, sent, settings, elapsed),
    ...answerRows(counts, sent, settings),
  ];
}

/** What coaches answered by code. Offers and ends are masked with the rest, so that neither tells how few have none. */
function answerRows(
  counts: PeriodCounts,
  sent: Cell,
  { smallNumber, unread }: IndicatorSettings,
): readonly SuppressedRow[] {
  const divided = (
    what: 'offer' | 'offer-kind' | 'end-reason' | 'coach',
    total: Cell,
    ids: readonly string[],
  ) => bySize(maskParts(total, countedIn(counts, what, ids), smallNumber));
  const among = (what: 'offer' | 'end-reason'): Cell => {
    const some = totalOf(counts, what);
    const rest = totalOf(counts, 'sent') - some;
    const parts = Object.entries({ some, rest }).map(([id, count]) => ({ id, count }));
    const told = maskTogether(parts, smallNumber);
    return told.status === 'shown' && sent.status === 'shown'
      ? { status: 'shown', count: some }
      : { status: 'small' };
  };
  const found = maskTogether(countedIn(counts, 'offer-found', offerOutcomes), smallNumber);
  const [offers, endings] = [among('offer'), among('end-reason')];
  const offered = [...addedTo(themes, counts, 'offer'), ''];
  const reasons = [...addedTo(coachEndReasons, counts, 'end-reason'), ''];
  return [
    ...(unread.includes('offers')
      ? [
          ...(['offer-found', 'offers'] as const).map((one) => whole(one, unknown)),
          ...(['offer', 'offer-kind'] as const).map((by) => row('offers', by, undefined, unknown)),
        ]
      : [
          whole('offer-found', shareOf(found, 'found', 'not-found')),
          ...outcomeRows('offer-found', found),
          whole('offers', fromCell(offers)),
          ...breakdownRows('offers', 'offer', divided('offer', offers, offered)),
          ...breakdownRows('offers', 'offer-kind', divided('offer-kind', offers, [...offerKinds, ''])),
        ]),
    ...(unread.includes('endings')
      ? [whole('endings', unknown), row('endings', 'end-reason', undefined, unknown)]
      : [
          whole('endings', fromCell(endings)),
          ...breakdownRows('endings', 'end-reason', divided('end-reason', endings, reasons)),
        ]),
    ...(unread.includes('organisations')
      ? [row('referrals', 'coach', undefined, unknown)]
      : breakdownRows('referrals', 'coach', divided('coach', sent, idsMet(counts, 'coach')))),
  ];
}

/** Reasons of those who do not want it (yet), and how many gave none. */
function byReason(counts: PeriodCounts, declined: Cell, smallNumber: number): Breakdown {
  return bySize(
    maskParts(declined, countedIn(counts, 'decline-reason', [...declineReasons, '']), smallNumber),
  );
}

const declineIndicators = ['declined', 'shown-the-way'] as const;
const hidden = { status: 'hidden' } as const;
const unknown = { status: 'unknown' } as const;
const sexes: readonly Sex[] = ['female', 'male', 'other', 'unknown'];
/** A visit without a referral is no referral. */
const sentSteps = stepIds.filter((step) => step !== 'visit');

/** What became of the referrals of a period; each divides all of them, and is shown whole or not at all. */
function outcomesOf(counts: PeriodCounts, months: Breakdown, { smallNumber, unread }: IndicatorSettings) {
  const together = <Id extends string>(parts: Counted<Id>) => maskTogether(parts, smallNumber);
  const contact = countedIn(counts, 'contact', contactOutcomes);
  const arrival = countedIn(counts, 'arrival', arrivalOutcomes);
  const feedback = countedIn(counts, 'feedback', ['given', 'not-given', 'not-due'] as const);
  const unlessUnread = <Id extends string>(gap: VolumeGap, parts: () => Parts<Id>): Parts<Id> =>
    unread.includes(gap) ? unknown : parts();
  return {
    contact: unlessUnread('contact', () =>
      tellsMonth(contact, 'open', months) ? hidden : together(contact),
    ),
    arrival: unlessUnread('intakes', () =>
      tellsMonth(arrival, 'too-recent', months) ? hidden : together(arrival),
    ),
    feedback: unlessUnread('messages', () => together(feedback)),
    furthest: unlessUnread('steps', () => together<StepId>(countedIn(counts, 'furthest', sentSteps))),
  };
}

/** These can only be of the last weeks: beside months of which some are hidden, they would tell of the last one. */
function tellsMonth<Id extends string>(parts: Counted<Id>, recent: Id, months: Breakdown): boolean {
  const isAny = parts.some(({ id, count }) => id === recent && count > 0);
  return isAny && months.status === 'shown' && months.rows.some(({ cell }) => cell.status !== 'shown');
}

/** The referrals of a period, each way they can be divided, and how many practices are among them. */
function dividedRows(
  counts: PeriodCounts,
  total: Cell,
  { smallNumber, unread, practices }: IndicatorSettings,
  elapsed: number,
): readonly SuppressedRow[] {
  const parts = (what: 'referrer-type' | 'municipality' | 'practice') =>
    maskParts(total, countedIn(counts, what, idsMet(counts, what)), smallNumber);
  const overlapping = (what: 'reason' | 'theme', ids: readonly string[]) =>
    maskOverlapping(total, countedIn(counts, what, ids), smallNumber);
  const fixed = (what: 'age-group' | 'sex', ids: readonly string[]) =>
    maskParts(total, countedIn(counts, what, ids), smallNumber);
  const municipality = parts('municipality');
  const practice = maskParts(
    total,
    countedIn(
      counts,
      'practice',
      byName([...idsMet(counts, 'practice'), ...practices.map(({ name }) => name)]),
    ),
    smallNumber,
  );
  return [
    ...breakdownRows('referrals', 'referrer-type', bySize(parts('referrer-type'))),
    ...(unread.includes('reasons')
      ? [row('referrals', 'reason', undefined, unknown)]
      : breakdownRows('referrals', 'reason', bySize(overlapping('reason', reasonIds)))),
    ...(unread.includes('themes')
      ? [row('referrals', 'theme', undefined, unknown)]
      : breakdownRows('referrals', 'theme', bySize(overlapping('theme', addedTo(themes, counts, 'theme'))))),
    ...breakdownRows('referrals', 'age-group', fixed('age-group', ageGroups)),
    ...breakdownRows('referrals', 'sex', fixed('sex', sexes)),
    ...breakdownRows('referrals', 'municipality', bySize(municipality)),
    ...wijkRows(counts, municipality, smallNumber),
    ...(practices.length === 0
      ? breakdownRows('referrals', 'practice', practice)
      : breakdownRows('referrals', 'practice', practice).map((one) => inClass(one, smallNumber))),
    ...yearlyRates(practice, practices, elapsed).map(({ id, rate }) =>
      row('referrals-per-1000', 'practice', id, rate),
    ),
    whole('referring-practices', numberOfPractices(practice)),
  ];
}

/** Only of known municipalities whose own count is shown, since that is the total of their wijken. */
function wijkRows(
  counts: PeriodCounts,
  municipality: Breakdown,
  smallNumber: number,
): readonly SuppressedRow[] {
  if (municipality.status === 'suppressed') return [];
  return municipality.rows.flatMap(({ id, cell }) => {
    if (id === '' || cell.status !== 'shown' || cell.count === 0) return [];
    const what = `wijk in ${id}` as const;
    const wijken = maskParts(cell, countedIn(counts, what, idsMet(counts, what)), smallNumber);
    return breakdownRows('referrals', 'wijk', bySize(wijken)).map((one) => ({ ...one, within: id }));
  });
}

/** As far as their breakdown already shows it. */
function numberOfPractices(practice: Breakdown): Suppressed {
  if (practice.status === 'suppressed' || practice.rows.some(({ cell }) => cell.status === 'few'))
    return hidden;
  const known = practice.rows.filter(
    ({ id, cell }) => id !== '' && !(cell.status === 'shown' && cell.count === 0),
  );
  return { status: 'shown', value: known.length };
}
