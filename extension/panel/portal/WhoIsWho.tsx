import type { OutgoingReferral } from '../../../shared/domain/referral/outgoing.ts';
import type { AllText } from '../../own-pages/load-all-text.ts';
import type { Plan } from './filling.ts';

type Shown = Extract<Plan['patient'], { shown: unknown }>['shown'];

export type WhoIsWhoProps = {
  readonly text: AllText;
  readonly shown: Shown;
  readonly ours: OutgoingReferral['person'];
};

/** The patient of the portal's page beside the one of the referral. */
export function WhoIsWho({ text, shown, ours }: WhoIsWhoProps) {
  return (
    <dl class="who-is-who">
      <Person text={text} label={text.portal.onPortal} said={shown} />
      <Person text={text} label={text.portal.inReferral} said={ours} />
    </dl>
  );
}

type PersonProps = Pick<WhoIsWhoProps, 'text'> & { readonly label: string; readonly said: Shown };

function Person({ text, label, said: { name, birthDate } }: PersonProps) {
  const born = birthDate ? text.extension.identity.born(text.dates.date(birthDate)) : text.panel.noBirthDate; // half a header
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <strong>{name || text.portal.noName}</strong> <span>{born}</span>
      </dd>
    </div>
  );
}
