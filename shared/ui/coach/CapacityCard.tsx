import { CircleCheck } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import {
  type Capacity,
  type CapacityStatus,
  capacityStatuses,
  MOST_WEEKS,
} from '../../domain/people/capacity.ts';
import { OneOf } from '../parts/fields/OneOf.tsx';
import { waitingWords } from '../referral/fields/waiting-words.ts';
import type { CoachText } from './screen-text.ts';

export type CapacityCardProps = {
  readonly text: CoachText;
  /** Undefined: no one said it, or too long ago. */
  readonly capacity: Capacity | undefined;
  /** Undefined: not for this user to say. */
  readonly onSay: ((said: Pick<Capacity, 'status' | 'weeks'>) => void) | undefined;
  readonly state: 'idle' | 'pending' | 'success' | 'error';
  /** What went wrong with saying it. */
  readonly children: ComponentChildren;
};

/** What practices read about room, and for a coordinator the way to change it. */
export function CapacityCard({ text, capacity, onSay, state, children }: CapacityCardProps) {
  const { coach } = text;
  const said =
    capacity === undefined ? coach.capacityUnsaid : waitingWords(text, { capacity, waitingTime: '' });
  if (onSay === undefined) {
    return (
      <p class="small">
        <span class="faint">{coach.capacity}:</span> {said}
      </p>
    );
  }
  return (
    <details class="fold">
      <summary class="fold__summary">
        {coach.capacity} <span class="faint">{said}</span>
      </summary>
      <CapacityForm
        text={text}
        capacity={capacity}
        onSay={onSay}
        isBusy={state === 'pending' ? 'yes' : 'no'}
      />
      {state === 'success' && (
        <p class="done one-line" role="status">
          <CircleCheck size={16} />
          {coach.saved}
        </p>
      )}
      {children}
    </details>
  );
}

type CapacityFormProps = Pick<CapacityCardProps, 'text' | 'capacity'> & {
  readonly onSay: NonNullable<CapacityCardProps['onSay']>;
  readonly isBusy: 'yes' | 'no';
};

function CapacityForm({ text: { coach }, capacity, onSay, isBusy }: CapacityFormProps) {
  const [status, setStatus] = useState<CapacityStatus | undefined>(capacity?.status);
  const [weeks, setWeeks] = useState(capacity?.weeks?.toString() ?? '');
  const count = Number.parseInt(weeks, 10);
  const isCounted = /^\d{1,2}$/.test(weeks) && count >= 1 && count <= MOST_WEEKS;
  const canSay =
    status !== undefined && isBusy === 'no' && (status !== 'waiting-list' || weeks === '' || isCounted);
  const say = () => {
    if (status === undefined || !canSay) return;
    onSay({ status, weeks: status === 'waiting-list' && isCounted ? count : undefined });
  };
  return (
    <form
      class="fields"
      aria-label={coach.capacity}
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <OneOf
        legend={coach.capacityLegend}
        options={capacityStatuses}
        labels={coach.capacityStatuses}
        chosen={status}
        onChange={setStatus}
      />
      {status === 'waiting-list' && (
        <label class="field">
          <span class="field__label">{coach.capacityWeeks}</span>
          <input
            class="field__input"
            inputMode="numeric"
            value={weeks}
            autocomplete="off"
            aria-invalid={weeks !== '' && !isCounted}
            onInput={({ currentTarget }) => setWeeks(currentTarget.value.trim())}
          />
        </label>
      )}
      <p class="small faint">{coach.capacityNote}</p>
      <div class="row">
        <button type="submit" class="button button--primary button--tall" aria-disabled={!canSay}>
          {coach.save}
        </button>
      </div>
    </form>
  );
}
