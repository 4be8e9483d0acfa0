import { useId, useState } from 'preact/hooks';
import type { CoachOrganisation } from '../../../domain/people/coach-organisation.ts';
import type { ReferralEdits } from '../../../domain/referral/referral-edits.ts';
import type { Texts } from '../../../text/text.ts';
import { Face } from '../../parts/Face.tsx';
import { fieldIds } from './field-ids.ts';
import { waitingWords } from './waiting-words.ts';

/** The region's organisations, seen from one address. */
export type CoachesForAddress = {
  readonly serving: readonly CoachOrganisation[];
  readonly others: readonly CoachOrganisation[];
};

export type CoachChoiceProps = {
  readonly text: Pick<Texts, 'referral' | 'dates'>;
  readonly coaches: CoachesForAddress;
  readonly chosen: CoachOrganisation | undefined;
  /** Ids of those that said no to this referral. */
  readonly rejectedBy: readonly string[];
  readonly onEdit: (edits: ReferralEdits) => void;
};

/** To whom: the organisations for this address, with their waiting time; the others of the region folded. */
export function CoachChoice({
  text,
  chosen,
  rejectedBy,
  coaches: { serving, others },
  onEdit,
}: CoachChoiceProps) {
  const name = useId();
  // Decided once: it never folds under somebody's hands.
  const [opensOthers] = useState(
    () => serving.every(({ id }) => rejectedBy.includes(id)) || others.some(({ id }) => id === chosen?.id),
  );
  const cardsOf = (coaches: readonly CoachOrganisation[]) => (
    <div class="coaches">
      {coaches.map((coach) => (
        <CoachCard
          key={coach.id}
          text={text}
          name={name}
          coach={coach}
          checked={coach.id === chosen?.id}
          answer={rejectedBy.includes(coach.id) ? 'rejected' : 'none'}
          onChoose={() => onEdit({ coach: coach.id })}
        />
      ))}
    </div>
  );
  return (
    <fieldset class="group" id={fieldIds.coach} tabIndex={-1}>
      <legend class="hidden">{text.referral.coach}</legend>
      {serving.length === 0 && <p class="small">{text.referral.noCoachHere}</p>}
      {cardsOf(serving)}
      {others.length > 0 && (
        <details class="fold" open={opensOthers}>
          <summary class="fold__summary">
            {text.referral.otherCoaches} <span class="count">{others.length}</span>
          </summary>
          {cardsOf(others)}
        </details>
      )}
    </fieldset>
  );
}

type CoachCardProps = Pick<CoachChoiceProps, 'text'> & {
  readonly name: string;
  readonly coach: CoachOrganisation;
  readonly checked: boolean;
  readonly answer: 'rejected' | 'none';
  readonly onChoose: () => void;
};

function CoachCard({ text, name, coach, checked, answer, onChoose }: CoachCardProps) {
  return (
    <label class="choice-card">
      <input class="choice-card__input" type="radio" name={name} checked={checked} onChange={onChoose} />
      <span class="choice-card__body">
        <strong>{coach.name}</strong>
        {answer === 'rejected' && <span class="late">{text.referral.rejected}</span>}
        <span class="small faint">
          {waitingWords(text, coach)}
          {coach.phone !== '' && ` · ${coach.phone}`}
        </span>
        {coach.faces && (
          <span class="faces small">
            {coach.faces.map((face) => (
              <Face key={face.firstName} face={face} />
            ))}
          </span>
        )}
      </span>
    </label>
  );
}
