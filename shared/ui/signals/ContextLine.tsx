import type { ContactSummary } from '../../domain/facts/contact-summary.ts';
import { entriesRead, type Knowledge } from '../../domain/knowledge.ts';
import type { Referral } from '../../domain/referral/referral.ts';
import type { Texts } from '../../text/text.ts';

export type ContextLineProps = {
  readonly text: Pick<Texts, 'record' | 'dates'>;
  readonly contacts: Knowledge<ContactSummary>;
  readonly often: number | undefined;
  readonly running: Knowledge<readonly Referral[]>;
};

/** In one line: how often the patient came, and whether a referral runs. Numbers, no verdict. */
export function ContextLine({ text, contacts, often, running }: ContextLineProps) {
  const frequent = often === undefined ? '' : ` (${text.record.often(often)})`;
  return (
    <p class="context">
      {[`${contactWords(text, contacts)}${frequent}`, ...runningWords(text, running)].join(' · ')}
    </p>
  );
}

function contactWords(
  { record, dates }: ContextLineProps['text'],
  contacts: Knowledge<ContactSummary>,
): string {
  const summary = contacts.known ? contacts.value : contacts.partial;
  const counted = summary && [
    record.contacts(summary.count),
    ...(summary.oldest === undefined ? [] : [record.oldestContact(dates.date(summary.oldest))]),
  ];
  if (contacts.known) return (counted ?? []).join(', ');
  return [...(counted ?? [record.contactsUnknown]), record.unknown[contacts.why]].join(': ');
}

function runningWords(
  { record, dates }: ContextLineProps['text'],
  running: Knowledge<readonly Referral[]>,
): readonly string[] {
  const seen = entriesRead(running).map(({ coach, sentAt }) =>
    sentAt === undefined ? record.runningUndated(coach) : record.running(coach, dates.date(sentAt)),
  );
  if (!running.known) return [...seen, `${record.runningUnknown}: ${record.unknown[running.why]}`];
  return seen.length > 0 ? seen : [record.noRunning];
}
