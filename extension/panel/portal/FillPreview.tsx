import { useState } from 'preact/hooks';
import type { OutgoingReferral } from '../../../shared/domain/referral/outgoing.ts';
import { Tick } from '../../../shared/ui/parts/fields/Tick.tsx';
import { focusOnce } from '../../../shared/ui/parts/focus-once.ts';
import type { PatientSaid } from '../../form/fill-form.ts';
import type { AllText } from '../../own-pages/load-all-text.ts';
import type { Plan } from './filling.ts';
import { WhoIsWho } from './WhoIsWho.tsx';

export type FillPreviewProps = {
  readonly text: AllText;
  readonly portal: string;
  readonly plan: Plan;
  /** Undefined while something holds sending: then nothing is filled in either. */
  readonly outgoing: OutgoingReferral | undefined;
  readonly onFill: (said: PatientSaid) => void;
  readonly onAgain: () => void;
};

/** What a click on "fill" will do, field by field; or that it will do nothing, because it is another patient's form. */
export function FillPreview({ text, portal, plan, outgoing, onFill, onAgain }: FillPreviewProps) {
  const { portal: words } = text;
  const [said, setSaid] = useState<PatientSaid>('not-confirmed');
  const { patient } = plan;
  const isRefused = patient.kind === 'different' || patient.kind === 'doubt';
  const canFill = outgoing !== undefined && (patient.kind === 'same' || said === 'confirmed');
  return (
    <>
      <h3 class="subheading" tabIndex={-1} ref={focusOnce}>
        {words.title(portal)}
      </h3>
      <p role={isRefused ? 'alert' : undefined}>{words.patient[patient.kind]}</p>
      {isRefused && outgoing && <WhoIsWho text={text} shown={patient.shown} ours={outgoing.person} />}
      {!isRefused && (
        <>
          <p class="small">{words.preview}</p>
          <Fields text={text} plan={plan} />
          {plan.byHand.length > 0 && <p class="small">{words.byHand(plan.byHand)}</p>}
        </>
      )}
      {patient.kind === 'not-shown' && outgoing && (
        <Tick
          checked={said === 'confirmed'}
          onToggle={() => setSaid(said === 'confirmed' ? 'not-confirmed' : 'confirmed')}
        >
          {words.confirm(outgoing.person.name)}
        </Tick>
      )}
      <div class="row">
        {!isRefused && (
          <button
            type="button"
            class="button button--primary"
            aria-disabled={!canFill}
            onClick={() => canFill && onFill(said)}
          >
            {words.fill}
          </button>
        )}
        <button type="button" class="button button--quiet" onClick={onAgain}>
          {words.lookAgain}
        </button>
      </div>
    </>
  );
}

function Fields({ text: { portal }, plan }: Pick<FillPreviewProps, 'text' | 'plan'>) {
  return (
    <dl class="rows">
      {plan.fields.map(({ label, state, notOffered }) => (
        <div class="rows__row" key={label} data-state={state}>
          <dt>{label}</dt>
          <dd>
            {portal.planned[state]}
            {notOffered > 0 && ` (${portal.notOffered(notOffered)})`}
          </dd>
        </div>
      ))}
    </dl>
  );
}
