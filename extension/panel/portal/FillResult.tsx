import { Undo2 } from 'lucide-preact';
import type { PortalText } from '../../../shared/text/nl/portal-text.ts';
import { focusOnce } from '../../../shared/ui/parts/focus-once.ts';
import type { FillingStep, Report } from './filling.ts';

type Outcome = Report['fields'][number]['outcome'];

export type FillResultProps = {
  readonly text: PortalText;
  readonly filled: Extract<FillingStep, { step: 'filled' }>;
  readonly onUndo: () => void;
};

/** "7 van 8 velden ingevuld", what was not and why, and what is left for the user. */
export function FillResult({ text, filled, onUndo }: FillResultProps) {
  const { report, byHand } = filled;
  const left = report.fields.filter(({ outcome }) => outcome !== 'filled' && outcome !== 'not-in-referral');
  return (
    <>
      <h3 class="subheading" tabIndex={-1} ref={focusOnce}>
        {text.filled(report.filled, report.of)}
      </h3>
      {left.length > 0 && (
        <ul class="problems small">
          {left.map(({ label, outcome }) => (
            <li key={label} data-outcome={outcome}>{`${label}: ${outcomeWords(outcome, text)}`}</li>
          ))}
        </ul>
      )}
      {byHand.length > 0 && <p class="small">{text.byHand(byHand)}</p>}
      {filled.undo === 'possible' ? (
        <div class="row">
          <button type="button" class="button" onClick={onUndo}>
            <Undo2 size={16} />
            {text.undo}
          </button>
          <span class="small faint">{text.undoUntil}</span>
        </div>
      ) : (
        <p class="small" role="status">
          {text.undoTooLate}
        </p>
      )}
    </>
  );
}

function outcomeWords(outcome: Outcome, text: PortalText): string {
  switch (outcome) {
    case 'filled':
      return '';
    case 'not-kept':
      return text.notKept;
    case 'already-filled':
      return text.stoodThere;
    default:
      return text.planned[outcome];
  }
}
