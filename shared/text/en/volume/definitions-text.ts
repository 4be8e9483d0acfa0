import type { nlDefinitions } from '../../nl/volume/definitions-text.ts';

/** What exactly each number counts, in English. */
export const enDefinitions = {
  referrals: 'Referrals: sent in the period. Drafts and withdrawn referrals do not count.',
  intakes: 'Introductions: held in the period, whenever the referral was sent.',
  reach: "Reach: referrals divided by patients on the practice's list, as a yearly rate.",
  contact: (days: number) =>
    `Contact on time: first contact within ${days} working days after sending. What can not be judged is left out.`,
  days: 'Days to introduction: calendar days from sending, mean and median.',
  feedback:
    'Feedback: of the referrals with an agreed moment that is past, the share with at least one separate message on or after that day. A remark beside a step does not count: it has words about the patient in it, and those are not read here. So the real share may be higher.',
  arrival: (days: number) => `Arrived: had an introduction, of referrals at least ${days} days old.`,
  declined: 'Discussed, not yet: recorded in the period, by the reason chosen with it.',
  shownTheWay:
    'Shown the way to welfare: the leaflet only, without a referral, recorded in the period. Not counted as not yet.',
  funnel: 'How far referrals get: how many reached at least this step.',
  offer:
    'Suitable offer: of the referrals with an introduction, the share for which the coach found something. Type of offer and reason of ending as the coach codes them; what is told in words only is under not known.',
  practices: 'Referring practices: practices with at least one referral.',
} satisfies typeof nlDefinitions;
