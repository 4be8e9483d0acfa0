import type { ContactProposal } from '../../../domain/prompts/noted-words.ts';
import type { Texts } from '../../../text/text.ts';
import { rootOf } from '../../parts/root-of.ts';
import { focusOn } from '../../parts/sections.ts';
import { contactFieldIds } from './field-ids.ts';

export type ContactProposalsProps = {
  readonly text: Pick<Texts, 'referral'>;
  readonly proposals: readonly ContactProposal[];
  readonly onTake: (proposal: ContactProposal) => void;
};

/** What was noted about contact in the conversation: seen here, and filled in only by a click. */
export function ContactProposals({ text: { referral }, proposals, onTake }: ContactProposalsProps) {
  if (proposals.length === 0) return null;
  return (
    <section class="proposals" aria-labelledby="contact-proposals">
      <h3 class="field__label" id="contact-proposals">
        {referral.proposed}
      </h3>
      <ul>
        {proposals.map((proposal) => {
          const { field, text } = proposal;
          return (
            <li class="proposal" key={`${field} ${text}`}>
              <span>
                <span class="faint">{referral[field]}:</span> {text}
              </span>
              <button
                type="button"
                class="button button--small"
                aria-label={referral.takeOverNoteFor(referral[field], text)}
                onClick={({ currentTarget }) => {
                  focusOn(rootOf(currentTarget), `#${contactFieldIds[field]}`); // the button goes
                  onTake(proposal);
                }}
              >
                {referral.takeOverNote}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
