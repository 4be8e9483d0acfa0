import type { ReferralDraft, ReferralEdits } from '../../domain/referral/draft.ts';
import { feedbackMoments } from '../../domain/referral/themes.ts';
import type { Texts } from '../../text/text.ts';
import { ChipChoice } from '../parts/ChipChoice.tsx';

export type MomentsAndReferrerProps = {
  readonly text: Pick<Texts, 'referral'>;
  readonly draft: ReferralDraft;
  readonly onEdit: (edits: ReferralEdits) => void;
};

/** When the coach lets us know, and who "us" is. */
export function MomentsAndReferrer({ text: { referral }, draft, onEdit }: MomentsAndReferrerProps) {
  const { name, roleText, practice } = draft.referrer;
  const who = [name, roleText, practice.name, practice.phone].filter((part) => part !== '');
  return (
    <div class="fields">
      <ChipChoice
        legend={referral.moments}
        options={feedbackMoments}
        labels={referral.feedbackMoments}
        chosen={draft.feedbackMoments}
        onChange={(chosen) => onEdit({ feedbackMoments: chosen })}
      />
      <p class="small">
        <span class="faint">{referral.referrer}:</span> {who.join(' · ')}
      </p>
    </div>
  );
}
