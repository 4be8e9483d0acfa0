import { useId } from 'preact/hooks';

export type DateFieldProps = {
  readonly label: string;
  /** ISO date, or empty. */
  readonly value: string;
  /** ISO dates that the browser's calendar stays between; undefined: no border. */
  readonly min: string | undefined;
  readonly max: string | undefined;
  readonly fault: string | undefined;
  readonly onInput: (value: string) => void;
};

/** One day, by the browser's own calendar. */
export function DateField({ label, value, min, max, fault, onInput }: DateFieldProps) {
  const faultId = useId();
  return (
    <div class="field">
      <label class="field">
        <span class="field__label">{label}</span>
        <input
          class="field__input"
          type="date"
          value={value}
          min={min}
          max={max}
          aria-invalid={fault !== undefined}
          aria-describedby={fault === undefined ? undefined : faultId}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </label>
      {fault !== undefined && (
        <p class="fault" id={faultId}>
          {fault}
        </p>
      )}
    </div>
  );
}
