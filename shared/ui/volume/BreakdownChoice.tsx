import type { BreakdownBy } from '../../domain/indicators/volume-rows.ts';
import type { VolumeText } from '../../text/nl/volume-text.ts';

export type BreakdownChoiceProps = {
  readonly text: VolumeText;
  readonly choices: readonly BreakdownBy[];
  readonly chosen: BreakdownBy;
  readonly onChoose: (by: BreakdownBy) => void;
};

/** By what the referrals are divided. */
export function BreakdownChoice({ text, choices, chosen, onChoose }: BreakdownChoiceProps) {
  const choose = (value: string) => {
    const by = choices.find((choice) => choice === value);
    if (by) onChoose(by); // only these can be chosen
  };
  return (
    <label class="field">
      <span class="field__label">{text.by}</span>
      <select
        class="field__input"
        value={chosen}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {choices.map((by) => (
          <option key={by} value={by}>
            {text.breakdowns[by]}
          </option>
        ))}
      </select>
    </label>
  );
}
