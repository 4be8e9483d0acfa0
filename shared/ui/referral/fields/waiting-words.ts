import type { CoachOrganisation } from '../../../domain/people/coach-organisation.ts';
import type { Texts } from '../../../text/text.ts';

/** How soon an organisation can begin, by its own word or else by the settings; that it is not known, where it is not. */
export function waitingWords(
  { referral, dates }: Pick<Texts, 'referral' | 'dates'>,
  { capacity, waitingTime }: Pick<CoachOrganisation, 'capacity' | 'waitingTime'>,
): string {
  const bySettings = waitingTime === '' ? undefined : referral.waitingTime(waitingTime);
  if (capacity === undefined) return bySettings ?? referral.waitingTimeUnknown;
  const { status, weeks, on } = capacity;
  const said = status === 'waiting-list' ? referral.capacity.waitingList(weeks) : referral.capacity[status];
  const dated = on === undefined ? said : referral.capacity.on(said, dates.date(on));
  return [dated, bySettings].filter(Boolean).join(' · ');
}
