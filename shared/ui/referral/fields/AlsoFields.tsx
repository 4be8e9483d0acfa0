import type { ReferralDraft } from '../../../domain/referral/draft.ts';
import type { ReferralEdits } from '../../../domain/referral/referral-edits.ts';
import { storyTextsIn } from '../../../domain/referral/text-fields.ts';
import type { Texts } from '../../../text/text.ts';
import { OneOf } from '../../parts/fields/OneOf.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { rootOf } from '../../parts/root-of.ts';
import { focusOn } from '../../parts/sections.ts';
import { ChoiceFields } from './ChoiceFields.tsx';
import { fieldIds } from './field-ids.ts';

export type AlsoFieldsProps = {
  readonly text: Pick<Texts, 'referral'>;
  readonly draft: ReferralDraft;
  /** The address that the HIS has; empty when it has none. */
  readonly emailOnRecord: string;
  readonly onEdit: (edits: ReferralEdits) => void;
};

/** What goes along only where somebody chooses it: e-mail, interpreter, address, help and support. */
export function AlsoFields({ text: { referral }, draft, emailOnRecord, onEdit }: AlsoFieldsProps) {
  return (
    <div class="fields">
      <div class="pair">
        <div>
          <TextField
            id={fieldIds['way-to-write']}
            label={referral.email}
            type="email"
            value={draft.contact.email}
            onInput={(email) => onEdit({ email })}
          />
          {emailOnRecord !== '' && draft.contact.email === '' && (
            <button
              type="button"
              class="button button--quiet"
              onClick={({ currentTarget }) => {
                focusOn(rootOf(currentTarget), `#${fieldIds['way-to-write']}`); // the button goes
                onEdit({ email: emailOnRecord });
              }}
            >
              {referral.takeOverEmail(emailOnRecord)}
            </button>
          )}
        </div>
        <TextField
          label={referral.interpreter}
          value={draft.interpreterLanguage}
          onInput={(interpreterLanguage) => onEdit({ interpreterLanguage })}
        />
      </div>
      <div>
        <OneOf
          legend={referral.address}
          options={['address', 'postcode', 'nothing']}
          labels={referral.addressShared}
          chosen={draft.contact.addressShared}
          onChange={(addressShared) => onEdit({ addressShared })}
        />
        <p class="small faint one-line">{draft.contact.address}</p>
      </div>
      <ChoiceFields text={{ referral }} part="more" draft={draft} onEdit={onEdit} />
      {storyTextsIn('more').map((field) => (
        <TextField
          key={field}
          label={referral[field]}
          value={draft[field]}
          onInput={(typed) => onEdit({ [field]: typed })}
        />
      ))}
    </div>
  );
}
