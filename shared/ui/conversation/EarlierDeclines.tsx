import { entriesRead, type Knowledge } from '../../domain/knowledge.ts';
import type { AskingAgain, Decline } from '../../domain/referral/decline.ts';
import { whyNot } from '../../text/decline-words.ts';
import type { Texts } from '../../text/text.ts';

export type EarlierDeclinesProps = {
  readonly text: Texts;
  readonly declines: Knowledge<readonly Decline[]>;
  /** What was chosen about asking again. */
  readonly asking: AskingAgain | undefined;
};

/** When the patient said "(nog) niet" before, and why; or that this could not be read. */
export function EarlierDeclines({ text, declines, asking }: EarlierDeclinesProps) {
  const { decline } = text.conversation;
  const seen = entriesRead(declines);
  return (
    <>
      {seen.length > 0 && (
        <ul class="plain-list small" aria-label={decline.earlier}>
          {seen.map((one) => (
            <li key={one.id}>
              {decline.earlier}: {text.dates.date(one.date)}, {whyNot(one, text) || decline.noReason}
            </li>
          ))}
          {asking && <li>{askingWords(asking, text)}</li>}
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

function askingWords(asking: AskingAgain, { conversation, dates }: Texts): string {
  const words = conversation.decline.asking;
  return asking.kind === 'never' ? words.never : words[asking.kind](dates.date(asking.from));
}
