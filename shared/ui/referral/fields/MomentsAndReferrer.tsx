import { feedbackMoments } from '../../../domain/referral/choice-fields.ts';
import type { ReferralDraft } from '../../../domain/referral/draft.ts';
import type { ReferralEdits } from '../../../domain/referral/referral-edits.ts';
import type { Texts } from '../../../text/text.ts';
import { ChipChoice } from '../../parts/fields/ChipChoice.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { fieldIds } from './field-ids.ts';

export type MomentsAndReferrerProps = {
  readonly text: Pick<Texts, 'referral'>;
  readonly draft: ReferralDraft;
  readonly onEdit: (edits: ReferralEdits) => void;
  /** Undefined where the HIS tells the user's name. */
  readonly onRename: ((name: string) => void) | undefined;
};

/** When the coach lets us know, and who "us" is. */
export function MomentsAndReferrer({ text: { referral }, draft, onEdit, onRename }: MomentsAndReferrerProps) {
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
      {onRename && (
        <TextField id={fieldIds.referrer} label={referral.referrerName} value={name} onInput={onRename} />
      )}
      <p class="small">
        <span class="faint">{referral.referrer}:</span> {who.join(' · ')}
      </p>
    </div>
  );
}
