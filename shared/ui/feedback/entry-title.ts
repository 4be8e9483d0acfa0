import type { EntryContent } from '../../domain/feedback/entry.ts';
import type { Texts } from '../../text/text.ts';

/** What an entry of the timeline is called. */
export function entryTitle(entry: EntryContent, { feedback }: Pick<Texts, 'feedback'>): string {
  switch (entry.kind) {
    case 'sent':
      return feedback.sent[entry.through];
    case 'withdrawn':
      return feedback.withdrawn;
    case 'voided':
      return feedback.voided[entry.how];
    case 'event':
      return entry.event === 'other' ? feedback.otherEvent : feedback.events[entry.event];
    case 'message':
      if (entry.adds === 'supplement') return feedback.supplementBy(entry.author);
      return feedback.message(entry.author);
  }
}
