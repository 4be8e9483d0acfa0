import { X } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { ReferralDraft } from '../../../domain/referral/draft.ts';
import type { ReferralEdits } from '../../../domain/referral/referral-edits.ts';
import { storyTextsIn } from '../../../domain/referral/text-fields.ts';
import type { SignalId } from '../../../domain/signals/signal-id.ts';
import type { Texts } from '../../../text/text.ts';
import { TextArea } from '../../parts/fields/TextArea.tsx';
import { PlaceLink } from '../../parts/PlaceLink.tsx';
import { ChoiceFields } from './ChoiceFields.tsx';
import { fieldIds } from './field-ids.ts';

export type StoryFieldsProps = {
  readonly text: Texts;
  readonly draft: ReferralDraft;
  readonly onEdit: (edits: ReferralEdits) => void;
  readonly onDropReason: (signal: SignalId) => void;
  /** The way to examples in the neighbourhood, where a region keeps a map. */
  readonly nearby?: ComponentChildren;
};

/** Why this referral: reasons in plain words, what the patient says, what matters, and wishes. */
export function StoryFields({ text, draft, onEdit, onDropReason, nearby }: StoryFieldsProps) {
  const { referral } = text;
  return (
    <div class="fields">
      <Reasons text={text} reasons={draft.reasons} onDropReason={onDropReason} />
      {storyTextsIn('story').map((field) => (
        <TextArea
          key={field}
          label={referral[field]}
          value={draft[field]}
          onInput={(typed) => onEdit({ [field]: typed })}
        />
      ))}
      <ChoiceFields text={text} part="story" draft={draft} onEdit={onEdit} />
      {nearby}
    </div>
  );
}

type ReasonsProps = Pick<StoryFieldsProps, 'text' | 'onDropReason'> & {
  readonly reasons: readonly SignalId[];
};

function Reasons({ text, reasons, onDropReason }: ReasonsProps) {
  const { referral, signals } = text;
  return (
    <fieldset class="group">
      <legend class="field__label">{referral.reasons}</legend>
      {reasons.length === 0 && (
        <p class="small">
          {referral.noReasons} <PlaceLink to={fieldIds.reason}>{referral.toSignals}</PlaceLink>
        </p>
      )}
      <ul class="chips">
        {reasons.map((reason) => (
          <li key={reason} class="chip chip--set">
            {signals.plain[reason]}
            <button
              type="button"
              class="chip__drop"
              aria-label={referral.dropReason(signals.plain[reason])}
              onClick={() => onDropReason(reason)}
            >
              <X size={14} />
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
