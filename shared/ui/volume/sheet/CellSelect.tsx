export type CellSelectProps = {
  readonly label: string;
  /** What it says while nothing is chosen. */
  readonly none: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** Empty: nothing is chosen. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
};

/** A choice in a cell of a table, named by the row that it is in. */
export function CellSelect({ label, none, options, chosen, onChoose }: CellSelectProps) {
  return (
    <select
      class="field__input"
      aria-label={label}
      value={chosen}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    >
      <option value="">{none}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
