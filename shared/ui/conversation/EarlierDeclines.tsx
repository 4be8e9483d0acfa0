import { entriesRead, type Knowledge } from '../../domain/knowledge.ts';
import type { Decline } from '../../domain/referral/referral.ts';
import type { Texts } from '../../text/text.ts';

export type EarlierDeclinesProps = {
  readonly text: Texts;
  readonly declines: Knowledge<readonly Decline[]>;
};

/** When the patient said "(nog) niet" before, and why; or that this could not be read. */
export function EarlierDeclines({ text, declines }: EarlierDeclinesProps) {
  const { decline } = text.conversation;
  const seen = entriesRead(declines);
  return (
    <>
      {seen.length > 0 && (
        <ul class="plain-list small" aria-label={decline.earlier}>
          {seen.map(({ id, date, reason }) => (
            <li key={id}>
              {decline.earlier}: {text.dates.date(date)}, {reason === '' ? decline.noReason : reason}
            </li>
          ))}
        </ul>
      )}
      {!declines.known && (
        <p class="faint small">
          {decline.unknown}: {text.record.unknown[declines.why]}
        </p>
      )}
    </>
  );
}
