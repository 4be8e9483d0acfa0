export type SelectFieldProps<Id extends string> = {
  readonly label: string;
  readonly options: readonly Id[];
  readonly labels: Readonly<Record<Id, string>>;
  /** Said while nothing is chosen. */
  readonly none: string;
  readonly chosen: Id | undefined;
  readonly onChange: (chosen: Id | undefined) => void;
};

/** One out of several, or none, on one line: for where there is little room. */
export function SelectField<Id extends string>(props: SelectFieldProps<Id>) {
  const { label, options, labels, none, chosen, onChange } = props;
  return (
    <label class="field">
      <span class="field__label">{label}</span>
      <select
        class="field__input"
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => onChange(options.find((id) => id === value))}
      >
        <option value="">{none}</option>
        {options.map((id) => (
          <option key={id} value={id}>
            {labels[id]}
          </option>
        ))}
      </select>
    </label>
  );
}
