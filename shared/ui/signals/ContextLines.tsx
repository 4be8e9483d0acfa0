import { CalendarDays, Forward } from 'lucide-preact';
import type { ContactSummary } from '../../domain/facts/contact-summary.ts';
import { type Knowledge, seenOf } from '../../domain/knowledge.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import type { Texts } from '../../text/text.ts';

export type ContextLinesProps = {
  readonly text: Pick<Texts, 'record' | 'dates'>;
  readonly contacts: Knowledge<ContactSummary>;
  readonly often: number | undefined;
  readonly running: Knowledge<readonly Referral[]>;
};

/** Beside the signals: how often the patient came, and whether a referral runs. Numbers, no verdict. */
export function ContextLines({ text, contacts, often, running }: ContextLinesProps) {
  return (
    <ul class="context">
      <li class="context__line">
        <CalendarDays size={16} />
        <span>
          {contactWords(text, contacts)}
          {often !== undefined && <span class="faint"> ({text.record.often(often)})</span>}
        </span>
      </li>
      {runningWords(text, running).map((words) => (
        <li class="context__line" key={words}>
          <Forward size={16} />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}

function contactWords(
  { record, dates }: ContextLinesProps['text'],
  contacts: Knowledge<ContactSummary>,
): string {
  const summary = contacts.known ? contacts.value : contacts.seen;
  const counted = summary && [
    record.contacts(summary.count),
    ...(summary.oldest === undefined ? [] : [record.oldestContact(dates.date(summary.oldest))]),
  ];
  if (contacts.known) return (counted ?? []).join(', ');
  return [...(counted ?? [record.contactsUnknown]), record.unknown[contacts.why]].join(': ');
}

function runningWords(
  { record, dates }: ContextLinesProps['text'],
  running: Knowledge<readonly Referral[]>,
): readonly string[] {
  const seen = seenOf(running).map(({ coach, sentAt }) =>
    sentAt === undefined ? record.runningUndated(coach) : record.running(coach, dates.date(sentAt)),
  );
  if (!running.known) return [...seen, `${record.runningUnknown}: ${record.unknown[running.why]}`];
  return seen.length > 0 ? seen : [record.noRunning];
}
