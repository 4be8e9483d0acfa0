import { Check, Circle, TriangleAlert } from 'lucide-preact';
import type { JudgedCaution, ReminderId } from '../../domain/cautions/caution.ts';
import type { Texts } from '../../text/text.ts';
import { PhoneLink } from '../parts/PhoneLink.tsx';
import { Entry, EvidenceList } from './EvidenceList.tsx';

export type CautionsProps = {
  readonly text: Pick<Texts, 'record' | 'cautions' | 'dates'>;
  readonly cautions: readonly JudgedCaution[];
  readonly checked: readonly ReminderId[];
  readonly onCheck: (reminder: ReminderId) => void;
};

type Recorded = Extract<JudgedCaution, { status: 'recorded' }>;

/** What the record reminds of, directly under the patient's name, one line each with its tap "nagegaan". */
export function Cautions({ text, cautions, checked, onCheck }: CautionsProps) {
  const recorded = cautions.filter((caution) => caution.status === 'recorded');
  if (recorded.length === 0) return null;
  return (
    <section class="cautions" id="cautions" tabIndex={-1} aria-label={text.record.cautionsAbove}>
      <ul class="plain-list">
        {recorded.map((caution) => (
          <Caution
            key={caution.id}
            text={text}
            caution={caution}
            isChecked={checked.includes(caution.id)}
            onCheck={() => onCheck(caution.id)}
          />
        ))}
      </ul>
    </section>
  );
}

type CautionProps = Pick<CautionsProps, 'text'> & {
  readonly caution: Recorded;
  readonly isChecked: boolean;
  readonly onCheck: () => void;
};

function Caution({ text, caution: { id, evidence }, isChecked, onCheck }: CautionProps) {
  const { title, remindsOf, helpline } = text.cautions.cautions[id];
  const [first, ...more] = evidence;
  const Mark = isChecked ? Check : Circle;
  return (
    <li class="caution" data-checked={isChecked}>
      <TriangleAlert class="caution__mark" size={16} />
      <details class="caution__fold">
        <summary class="caution__summary">
          <strong>{title}</strong>
          {first && (
            <span class="small">
              {' '}
              <Entry text={text} entry={first} />
            </span>
          )}
        </summary>
        <p class="small">{remindsOf}</p>
        {more.length > 0 && (
          <p class="small">
            <EvidenceList text={text} entries={more} />
          </p>
        )}
        {helpline && (
          <p class="small">
            {helpline.name}: <PhoneLink text={text} phone={helpline.phone} />
          </p>
        )}
      </details>
      <button
        type="button"
        class="button button--small"
        aria-pressed={isChecked}
        aria-label={`${text.record.checked}: ${title}`}
        onClick={onCheck}
      >
        <Mark size={14} />
        {text.record.checked}
      </button>
    </li>
  );
}
