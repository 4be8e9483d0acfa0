import { useState } from 'preact/hooks';
import type { ReferralDraft, ReferralEdits } from '../../../domain/referral/draft.ts';
import { storyTextsIn } from '../../../domain/referral/text-fields.ts';
import { needs } from '../../../domain/referral/themes.ts';
import type { Texts } from '../../../text/text.ts';
import { ChipChoice } from '../../parts/fields/ChipChoice.tsx';
import { OneOf } from '../../parts/fields/OneOf.tsx';
import { TextField } from '../../parts/fields/TextField.tsx';
import { rootOf } from '../../parts/root-of.ts';
import { focusOn } from '../../parts/sections.ts';
import { fieldIds } from './field-ids.ts';

export type MoreContactFieldsProps = {
  readonly text: Pick<Texts, 'referral'>;
  readonly draft: ReferralDraft;
  /** The address that the HIS has; empty when it has none. */
  readonly emailOnRecord: string;
  readonly onEdit: (edits: ReferralEdits) => void;
};

/** What only some patients need: folded, with what goes along beside its name; open when there is more. */
export function MoreContactFields({
  text: { referral },
  draft,
  emailOnRecord,
  onEdit,
}: MoreContactFieldsProps) {
  const goesAlong = [draft.contact.email, draft.contact.address].filter((part) => part !== '');
  const [opensFilled] = useState(() => hasMore(draft)); // never folds under somebody's hands
  return (
    <details class="fold" open={opensFilled}>
      <summary class="fold__summary">
        {referral.more} <span class="count small">{goesAlong.join(', ')}</span>
      </summary>
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
        <ChipChoice
          legend={referral.needs}
          options={needs}
          labels={referral.needNames}
          chosen={draft.needs}
          onChange={(chosen) => onEdit({ needs: chosen })}
        />
        {storyTextsIn('more').map((field) => (
          <TextField
            key={field}
            label={referral[field]}
            value={draft[field]}
            onInput={(typed) => onEdit({ [field]: typed })}
          />
        ))}
      </div>
    </details>
  );
}

function hasMore(draft: ReferralDraft): boolean {
  const isTold = storyTextsIn('more').some((field) => draft[field] !== '');
  return isTold || draft.interpreterLanguage !== '' || draft.needs.length > 0;
}
