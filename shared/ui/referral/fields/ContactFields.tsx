import type { ContactProposal } from '../../../domain/prompts/noted-words.ts';
import type { ReferralDraft } from '../../../domain/referral/draft.ts';
import type { ReferralEdits } from '../../../domain/referral/referral-edits.ts';
import { contactTexts } from '../../../domain/referral/text-fields.ts';
import type { Texts } from '../../../text/text.ts';
import { OneOf } from '../../parts/fields/OneOf.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { ContactProposals } from './ContactProposals.tsx';
import { contactFieldIds, fieldIds } from './field-ids.ts';

export type ContactFieldsProps = {
  readonly text: Pick<Texts, 'referral'>;
  readonly draft: ReferralDraft;
  readonly proposals: readonly ContactProposal[];
  readonly onEdit: (edits: ReferralEdits) => void;
};

/** How the coach may reach the patient: by phone as a rule. */
export function ContactFields({ text, draft, proposals, onEdit }: ContactFieldsProps) {
  const { referral } = text;
  const { contact } = draft;
  return (
    <fieldset class="group fields">
      <legend class="hidden">{referral.contact}</legend>
      <ContactProposals
        text={text}
        proposals={proposals}
        onTake={({ field, text: noted }) => onEdit({ [field]: noted })}
      />
      <div class="pair">
        <TextField
          id={fieldIds['way-to-contact']}
          label={referral.phone}
          type="tel"
          value={contact.phone}
          onInput={(phone) => onEdit({ phone })}
          {...(contact.phoneRemark !== '' && { remark: referral.phoneRemark(contact.phoneRemark) })}
        />
        <OneOf
          id={fieldIds.calling}
          legend={referral.calling}
          options={['may-call', 'do-not-call']}
          labels={referral.callingChoice}
          chosen={contact.calling === 'not-chosen' ? undefined : contact.calling}
          onChange={(calling) => onEdit({ calling })}
        />
        {contactTexts.map((field) => (
          <TextField
            key={field}
            id={contactFieldIds[field]}
            label={referral[field]}
            value={contact[field]}
            onInput={(typed) => onEdit({ [field]: typed })}
          />
        ))}
      </div>
    </fieldset>
  );
}
