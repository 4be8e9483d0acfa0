import { drawCourse, type Report } from './course.ts';
import type { PlannedReferral, PlannedSending, World } from './planned.ts';
import { withdrawingReasons } from './sayings.ts';

const endings: readonly Report['answer']['action'][] = ['rejected', 'completed', 'ended-early'];

/** A referral sent, with what became of it as far as it has been reported by the last day. */
export function drawSending(
  world: World,
  referral: PlannedReferral,
  madeAgainAfter: string | undefined,
): PlannedSending {
  const { chance, days } = world;
  const start = referral.time < '18:00' ? referral.day : referral.day + 1; // coaches write at the end of the day
  const course = drawCourse(start, { chance, days }).filter(({ day }) => day < days.count);
  const withdrawal = drawWithdrawal(world, referral, course);
  return {
    ...referral,
    reports: course.filter(({ day }) => withdrawal === undefined || day < withdrawal.day),
    listed: chance.percent(3) ? 'backwards' : 'in-order',
    withdrawal,
    madeAgainAfter,
  };
}

function drawWithdrawal(
  { chance, days }: World,
  referral: PlannedReferral,
  course: readonly Report[],
): PlannedSending['withdrawal'] {
  if (!chance.percent(4)) return undefined;
  const day = days.workingDaysAfter(referral.day, 1 + chance.below(12));
  const reason = chance.pick(withdrawingReasons);
  const isOver = course.some((report) => report.day <= day && endings.includes(report.answer.action));
  return day < days.count && !isOver ? { day, reason } : undefined;
}
