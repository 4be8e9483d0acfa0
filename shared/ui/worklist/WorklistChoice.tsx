import { type Choice, type CoachInList, firstChoice, isShown } from '../../domain/worklist/choose-rows.ts';
import { type Show, shows } from '../../domain/worklist/list-words.ts';
import type { WorklistRow } from '../../domain/worklist/worklist-row.ts';
import { OneOf } from '../parts/fields/OneOf.tsx';
import { TextField } from '../parts/fields/TextField.tsx';
import type { WorklistText } from './list-text.ts';

export type WorklistChoiceProps = {
  readonly text: WorklistText;
  /** Undefined while it is not known which lines there are. */
  readonly rows: readonly WorklistRow[] | undefined;
  readonly coaches: readonly CoachInList[];
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
};

/** Which lines to see: by kind with their numbers, by coach and by name. */
export function WorklistChoice({ text, rows, coaches, choice, onChoose }: WorklistChoiceProps) {
  const { worklist } = text;
  const isUncertain = (show: Show) =>
    (show === 'new' || show === 'attention') && rows?.some(({ news }) => news === 'unknown');
  const count = (show: Show) =>
    isUncertain(show) ? undefined : rows && ` (${rows.filter((row) => isShown(row, show)).length})`;
  const labelled = shows.map((show) => [show, `${worklist.shows[show]}${count(show) ?? ''}`] as const); // not known: no number
  return (
    <div class="worklist-choice">
      <OneOf
        legend={worklist.showLegend}
        options={shows}
        labels={asLabels(labelled)}
        chosen={choice.show}
        onChange={(show) =>
          onChoose({ ...choice, show, sort: show === 'attention' ? firstChoice.sort : choice.sort })
        }
      />
      <label class="field">
        <span class="field__label">{worklist.coach}</span>
        <select
          class="field__input"
          value={choice.coach}
          onChange={({ currentTarget }) => onChoose({ ...choice, coach: currentTarget.value })}
        >
          <option value="">{worklist.allCoaches}</option>
          {coaches.map(({ key, name }) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <TextField
        label={worklist.search}
        value={choice.name}
        onInput={(name) => onChoose({ ...choice, name })}
      />
    </div>
  );
}

function asLabels(labelled: readonly (readonly [Show, string])[]): Readonly<Record<Show, string>> {
  const labels: Record<Show, string> = { attention: '', all: '', mine: '', drafts: '', overdue: '', new: '' };
  for (const [show, label] of labelled) labels[show] = label;
  return labels;
}
