import type { CoachEndReason, OfferKind } from '../../../domain/answer/answer.ts';
import { type AnswerFault, type AnswerForm, asksFor } from '../../../domain/answer/prepare-answer.ts';
import { optionsIn, type ThemeId } from '../../../domain/referral/choice-fields.ts';
import { OneOf } from '../../parts/fields/OneOf.tsx';
import type { CoachText } from '../screen-text.ts';

export type OfferFieldsProps = {
  readonly text: CoachText;
  readonly form: AnswerForm;
  readonly faultAt: (field: AnswerFault['field']) => string | undefined;
  readonly onChange: (form: AnswerForm) => void;
};

const found: readonly OfferKind[] = ['existing', 'newly-made'];

/** What was found, or why it ended: by code, since the region counts it. */
export function OfferFields({ text, form, faultAt, onChange }: OfferFieldsProps) {
  const { coach, referral } = text;
  const { step, reason, theme, kind } = form;
  const isFound = asksFor(step, 'offer');
  const isMissing = asksFor(step, 'reason') && reason === 'no-match';
  return (
    <>
      {asksFor(step, 'reason') && (
        <Choice<CoachEndReason>
          label={coach.reason}
          empty={coach.chooseReason}
          options={Object.keys(coach.endReasons) as CoachEndReason[]} // each has its words
          labels={coach.endReasons}
          chosen={reason}
          fault={faultAt('reason')}
          onChange={(next) => onChange({ ...form, reason: next })}
        />
      )}
      {(isFound || isMissing) && (
        <Choice<ThemeId>
          label={isFound ? coach.theme : coach.missingTheme}
          empty={coach.chooseTheme}
          options={optionsIn<'themes'>(referral.options.themes)}
          labels={referral.options.themes}
          chosen={theme}
          fault={faultAt('theme')}
          onChange={(next) => onChange({ ...form, theme: next })}
        />
      )}
      {isFound && (
        <div>
          <OneOf
            legend={coach.kind}
            options={found}
            labels={coach.kinds}
            chosen={kind}
            onChange={(next) => onChange({ ...form, kind: next })}
          />
          {faultAt('kind') !== undefined && <p class="fault">{faultAt('kind')}</p>}
        </div>
      )}
    </>
  );
}

type ChoiceProps<Id extends string> = {
  readonly label: string;
  readonly empty: string;
  readonly options: readonly Id[];
  readonly labels: Readonly<Record<Id, string>>;
  readonly chosen: Id | undefined;
  readonly fault: string | undefined;
  readonly onChange: (chosen: Id | undefined) => void;
};

/** One out of many: the phone's own list. */
function Choice<Id extends string>(props: ChoiceProps<Id>) {
  const { label, empty, options, labels, chosen, fault, onChange } = props;
  return (
    <div class="field">
      <label class="field">
        <span class="field__label">{label}</span>
        <select
          class="field__input"
          value={chosen ?? ''}
          aria-invalid={fault !== undefined}
          onChange={({ currentTarget }) => onChange(options.find((one) => one === currentTarget.value))}
        >
          <option value="">{empty}</option>
          {options.map((one) => (
            <option key={one} value={one}>
              {labels[one]}
            </option>
          ))}
        </select>
      </label>
      {fault !== undefined && <p class="fault">{fault}</p>}
    </div>
  );
}
