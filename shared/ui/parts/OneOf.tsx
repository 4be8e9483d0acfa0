import { useId } from 'preact/hooks';

export type OneOfProps<Id extends string> = {
  readonly legend: string;
  readonly options: readonly Id[];
  readonly labels: Readonly<Record<Id, string>>;
  readonly chosen: Id;
  readonly onChange: (chosen: Id) => void;
};

/** One out of a few: radio buttons side by side. */
export function OneOf<Id extends string>({ legend, options, labels, chosen, onChange }: OneOfProps<Id>) {
  const name = useId();
  return (
    <fieldset class="group">
      <legend class="field__label">{legend}</legend>
      <div class="one-of">
        {options.map((id) => (
          <label key={id} class="one-of__option">
            <input
              class="one-of__input"
              type="radio"
              name={name}
              checked={id === chosen}
              onChange={() => onChange(id)}
            />
            {labels[id]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
