import { useId } from 'preact/hooks';

export type OneOfProps<Id extends string> = {
  /** Where a link to this choice leads. */
  readonly id?: string;
  readonly legend: string;
  readonly options: readonly Id[];
  readonly labels: Readonly<Record<Id, string>>;
  /** Undefined while nothing is chosen. */
  readonly chosen: Id | undefined;
  readonly onChange: (chosen: Id) => void;
};

/** One out of a few: radio buttons side by side. */
export function OneOf<Id extends string>({
  id: place,
  legend,
  options,
  labels,
  chosen,
  onChange,
}: OneOfProps<Id>) {
  const name = useId();
  return (
    <fieldset class="group" {...(place !== undefined && { id: place, tabIndex: -1 })}>
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
