import { ChevronLeft, ChevronRight } from 'lucide-preact';
import type { Period } from '../../domain/indicators/period.ts';
import type { VolumeText } from '../../text/nl/volume-text.ts';
import { OneOf } from '../parts/fields/OneOf.tsx';

export type PeriodChoiceProps = {
  readonly text: VolumeText;
  readonly kind: Period['kind'];
  readonly onKind: (kind: Period['kind']) => void;
  /** The kinds of which something can be shown now. */
  readonly offered: readonly Period['kind'][];
  /** "nov 2025 t/m okt 2026". */
  readonly span: string;
  readonly before: string;
  readonly progress: 'over' | 'running';
  readonly onEarlier: () => void;
  /** Undefined when a later period has not begun. */
  readonly onLater: (() => void) | undefined;
  /** First and last month of a free period, with all that can be chosen. */
  readonly free: {
    readonly months: readonly string[];
    readonly from: string;
    readonly to: string;
    readonly onChange: (from: string, to: string) => void;
  };
};

/** Over which months is counted. */
export function PeriodChoice({
  text,
  kind,
  onKind,
  offered,
  span,
  before,
  progress,
  onEarlier,
  onLater,
  free,
}: PeriodChoiceProps) {
  return (
    <section class="period" aria-label={text.period}>
      <OneOf legend={text.period} options={offered} labels={text.periods} chosen={kind} onChange={onKind} />
      {kind === 'free' ? (
        <div class="period__free">
          <MonthChoice
            text={text}
            label={text.from}
            months={free.months}
            chosen={free.from}
            onChange={(from) => free.onChange(from, free.to)}
          />
          <MonthChoice
            text={text}
            label={text.to}
            months={free.months}
            chosen={free.to}
            onChange={(to) => free.onChange(free.from, to)}
          />
        </div>
      ) : (
        <div class="period__steps">
          <button
            type="button"
            class="button"
            aria-label={text.earlier}
            title={text.earlier}
            onClick={onEarlier}
          >
            <ChevronLeft size={18} />
          </button>
          <button
            type="button"
            class="button"
            aria-label={text.later}
            title={text.later}
            aria-disabled={onLater === undefined}
            onClick={onLater}
          >
            <ChevronRight size={18} />
          </button>
        </div>
      )}
      <p class="period__span" role="status">
        <strong>{span}</strong> {progress === 'running' && text.running}
        <span class="period__before">{text.comparedWith(before)}</span>
      </p>
    </section>
  );
}

type MonthChoiceProps = {
  readonly text: VolumeText;
  readonly label: string;
  readonly months: readonly string[];
  readonly chosen: string;
  readonly onChange: (month: string) => void;
};

function MonthChoice({ text, label, months, chosen, onChange }: MonthChoiceProps) {
  return (
    <label class="field">
      <span class="field__label">{label}</span>
      <select
        class="field__input"
        value={chosen}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {months.map((month) => (
          <option key={month} value={month}>
            {text.monthName(month)}
          </option>
        ))}
      </select>
    </label>
  );
}
