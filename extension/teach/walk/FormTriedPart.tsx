import type { AllText } from '../../own-pages/load-all-text.ts';
import type { FormTried } from '../teach-form-messages.ts';

export type FormTriedPartProps = {
  readonly text: AllText;
  readonly tried: FormTried;
  readonly loaded: 'as-pointed' | 'anew';
};

/** What would be filled in now, field by field, and whom the portal names. */
export function FormTriedPart({ text, tried, loaded }: FormTriedPartProps) {
  const { teach, portal, dates } = text;
  const { fields, shown } = tried;
  const isRead = shown !== undefined && shown.name !== '' && shown.birthDate !== '';
  return (
    <section class="settings__part" aria-labelledby="tried" role="status">
      <h2 class="section__heading" id="tried">
        {teach.form.fills}
      </h2>
      <dl class="settings__facts">
        {fields.map(({ label, state }) => (
          <div key={label} data-state={state}>
            <dt>{label}</dt>
            <dd>{portal.planned[state]}</dd>
          </div>
        ))}
      </dl>
      {shown !== undefined &&
        (isRead ? (
          <p>{teach.form.patient(shown.name, dates.date(shown.birthDate))}</p>
        ) : (
          <p class="notice">{teach.form.patientUnread}</p>
        ))}
      {loaded === 'as-pointed' && <p class="notice">{teach.form.loadAnew}</p>}
      {loaded === 'anew' && !isFoundAgain(tried) && <p class="notice">{teach.form.notFoundAgain}</p>}
    </section>
  );
}

/** Whether every field was found, and the patient where the adapter says how. */
export function isFoundAgain({ fields, shown }: FormTried): boolean {
  const isLost = fields.some(({ state }) => lost.includes(state));
  return !isLost && (shown === undefined || (shown.name !== '' && shown.birthDate !== ''));
}

const lost: readonly string[] = ['missing', 'ambiguous', 'not-a-field'];
