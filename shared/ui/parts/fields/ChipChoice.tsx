import { Check } from 'lucide-preact';

export type ChipChoiceProps<Id extends string> = {
  readonly legend: string;
  readonly options: readonly Id[];
  readonly labels: Readonly<Record<Id, string>>;
  readonly chosen: readonly Id[];
  readonly onChange: (chosen: readonly Id[]) => void;
};

/** Several out of a few: check boxes that look like chips. */
export function ChipChoice<Id extends string>({
  legend,
  options,
  labels,
  chosen,
  onChange,
}: ChipChoiceProps<Id>) {
  const toggled = (id: Id) => options.filter((option) => chosen.includes(option) !== (option === id));
  return (
    <fieldset class="group">
      <legend class="field__label">{legend}</legend>
      <div class="chips">
        {options.map((id) => (
          <label key={id} class="chip">
            <input
              class="chip__input"
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => onChange(toggled(id))}
            />
            <Check class="chip__mark" size={14} />
            {labels[id]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
