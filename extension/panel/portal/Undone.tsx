import type { PortalText } from '../../../shared/text/nl/portal-text.ts';
import { focusOnce } from '../../../shared/ui/parts/focus-once.ts';
import type { FillingStep } from './filling.ts';

export type UndoneProps = {
  readonly text: PortalText;
  readonly report: Extract<FillingStep, { step: 'undone' }>['report'];
};

/** What was put back, and what is there still. */
export function Undone({ text, report: { restored, fields } }: UndoneProps) {
  const kept = fields.flatMap(({ label, outcome }) => (outcome === 'restored' ? [] : [{ label, outcome }]));
  return (
    <>
      <h3 class="subheading" tabIndex={-1} ref={focusOnce}>
        {text.undone(restored, fields.length)}
      </h3>
      {kept.length > 0 && (
        <ul class="small">
          {kept.map(({ label, outcome }) => (
            <li key={label}>{`${label}: ${text.kept[outcome]}`}</li>
          ))}
        </ul>
      )}
    </>
  );
}
