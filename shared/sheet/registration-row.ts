import { type Contribution, contributionOf } from '../domain/indicators/contribution.ts';
import type { CountedEvent, CountedReferral } from '../domain/indicators/counted-referral.ts';
import type { RegistrationRow, TemplateCell } from './template.ts';
import type { ChoiceLabels } from './vocabulary.ts';
import type { EndReason, WordColumn } from './word-lists.ts';

/**
 * A referral as a row of the registration, so that the sheet counts as the referral does (`readRow`). No name, birth
 * date, postcode or word that was typed is in it: a `CountedReferral` has none. `words`: what the choices are called in
 * the sheet; `ageGroups`: what the age groups are. Undefined for what never counts: a draft, or an error.
 */
export function registrationRow(
  referral: CountedReferral,
  words: ChoiceLabels,
  ageGroups: Readonly<Record<CountedReferral['demographics']['ageGroup'], string>>,
): RegistrationRow | undefined {
  const contribution = contributionOf(referral);
  if (contribution.standing === 'never-counts') return undefined;

  const { key, sentOn, demographics, offer, ending, events } = referral;
  const word = (column: WordColumn, id: string) => words[column]?.[id] ?? id; // a word of the source's own
  const several = (column: WordColumn, ids: readonly string[]) =>
    ids.map((id) => word(column, id)).join('; ');
  const outcome = outcomeOf(referral);
  const isCompleted = outcome === 'completed';
  return {
    number: key,
    sent: dayCell(sentOn),
    'referrer-type': referral.referrerType,
    practice: referral.practice,
    age: demographics.ageGroup === 'unknown' ? '' : ageGroups[demographics.ageGroup],
    sex: word('sex', demographics.sex),
    municipality: demographics.municipality,
    wijk: demographics.wijk,
    reason: several('reason', referral.reasons),
    theme: several('theme', referral.themes),
    attempted: reported(events, ['contact-attempted']),
    contact: reported(events, ['contacted', 'intake-planned', 'no-show']) || contactUntold(referral),
    intake: reported(events, ['intake-done']),
    guidance: reported(events, ['guidance']),
    matched: reported(events, ['matched']),
    offer: offer === undefined || offer.theme === '' ? '' : word('offer', offer.theme),
    'offer-kind': offer === undefined || offer.kind === '' ? '' : word('offer-kind', offer.kind),
    activity: reported(events, ['activity-started']),
    // Someone may report the end of it while the Task goes on.
    aftercare: reported(events, isCompleted ? ['aftercare'] : ['aftercare', 'completed']),
    feedback: feedbackWords[contribution.feedback],
    ended: isCompleted ? reported(events, ['completed']) || 'ja' : endedCell(outcome, referral.endedOn),
    'end-reason': word('end-reason', outcome),
    'ended-because': ending === undefined || ending === '' ? '' : word('ended-because', ending),
    coach: referral.coach,
  };
}

const feedbackWords: Readonly<Record<Contribution['feedback'], string>> = {
  given: 'ja',
  'not-given': 'nee',
  'not-due': 'n.v.t.',
};

function outcomeOf({ status, withdrawn, events }: CountedReferral): EndReason {
  if (withdrawn) return 'withdrawn';
  switch (status) {
    case 'rejected':
      return 'rejected';
    case 'completed':
      return events.some(({ event }) => event === 'ended-early') ? 'ended-early' : 'completed';
    case 'revoked':
      return events.some(({ event }) => event === 'ended-early') ? 'ended-early' : 'rejected';
    case 'cancelled':
    case 'failed':
      return 'ended-early';
    case 'in-progress':
      return 'under-way';
    case 'suspended':
    case 'unclear':
      return 'suspended';
    default:
      return 'running';
  }
}

/** A coach who reports no steps and says that it is under way has been in touch; a row of the sheet has to say so. */
function contactUntold({ status, events }: CountedReferral): TemplateCell {
  return status === 'in-progress' && events.length === 0 ? 'ja' : '';
}

function endedCell(outcome: EndReason, endedOn: string | undefined): TemplateCell {
  const isEnded = outcome === 'rejected' || outcome === 'ended-early' || outcome === 'withdrawn';
  return isEnded ? dayCell(endedOn) || 'ja' : '';
}

/** When the first of these was reported; "ja" when it is only known that it was. */
function reported(events: readonly CountedEvent[], meant: readonly CountedEvent['event'][]): TemplateCell {
  const own = events.filter(({ event }) => meant.includes(event));
  const [first] = own.flatMap(({ on }) => on ?? []).toSorted(); // undated
  if (first === undefined) return own.length > 0 ? 'ja' : '';
  const isLatest = own.some(({ on, dated }) => on !== undefined && dated === 'by');
  return isLatest ? `uiterlijk ${first}` : dayCell(first);
}

/** A month or a year stays text: a spreadsheet would make a day of it. */
function dayCell(on: string | undefined): TemplateCell {
  if (on === undefined) return '';
  return on.length === 10 ? { day: on } : on;
}
