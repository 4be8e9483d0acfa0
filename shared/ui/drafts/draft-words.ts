import type { KeptDraft } from '../../domain/drafts/kept-draft.ts';
import type { Texts } from '../../text/text.ts';

/** Who has a draft, by name. */
export function holderName({ holder }: KeptDraft, { drafts }: Pick<Texts, 'drafts'>): string {
  return holder.name || drafts.somebody;
}

/** Since when. */
export function draftMoment(
  { since }: KeptDraft,
  { dates }: Pick<Texts, 'dates'>,
  how: 'day' | 'time',
): string {
  if (since === undefined) return dates.undated;
  return how === 'day' ? dates.date(since) : dates.dateTime(since);
}
