import { choiceFieldsIn, optionsIn } from '../../../domain/referral/choice-fields.ts';
import type { ReferralDraft } from '../../../domain/referral/draft.ts';
import type { ReferralEdits } from '../../../domain/referral/referral-edits.ts';
import type { Texts } from '../../../text/text.ts';
import { ChipChoice } from '../../parts/fields/ChipChoice.tsx';

export type ChoiceFieldsProps = {
  readonly text: Pick<Texts, 'referral'>;
  readonly part: 'story' | 'more';
  readonly draft: ReferralDraft;
  readonly onEdit: (edits: ReferralEdits) => void;
};

/** The fields of one part of the form that are chosen from a list. */
export function ChoiceFields({ text: { referral }, part, draft, onEdit }: ChoiceFieldsProps) {
  return choiceFieldsIn(part).map((field) => (
    <ChipChoice<string>
      key={field}
      legend={referral.choices[field]}
      options={optionsIn(referral.options[field])}
      labels={referral.options[field]}
      chosen={draft[field]}
      onChange={(chosen) => onEdit({ [field]: chosen })}
    />
  ));
}
