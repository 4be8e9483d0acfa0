import type { ConsentAnswer } from '../../../domain/consult/actions.ts';
import type { ConsentGiven } from '../../../domain/referral/referral-edits.ts';
import { kindsIn } from '../../../domain/referral/select-shared.ts';
import type { Texts } from '../../../text/text.ts';
import { Tick } from '../../parts/fields/Tick.tsx';
import { fieldIds } from '../fields/field-ids.ts';
import type { Preview } from '../preview-rows.ts';
import type { ReferralCallbacks } from '../referral-callbacks.ts';

export type PermissionsProps = {
  readonly text: Pick<Texts, 'sharing' | 'dates'>;
  readonly consent: ConsentGiven;
  readonly askedBy: string;
  /** What would leave, so that the question to the patient names all of it. */
  readonly preview: Preview;
  readonly onConsent: ReferralCallbacks['consent'];
};

/**
 * The patient's permission for two things, each its own tick, and below them one tap for a patient who agrees to both,
 * which also says how: aloud or in writing. A tick on sharing alone says how in its own words. Nothing is chosen beforehand.
 */
export function Permissions({ text, consent, askedBy, preview, onConsent }: PermissionsProps) {
  const { sharing, dates } = text;
  const shared = answerTo(consent);
  const isBoth = consent.sharing === 'given' && consent.feedback === 'given';
  const form = consent.form ?? 'oral'; // what a tick on sharing would record, as its words say
  return (
    <fieldset class="permissions">
      <legend class="hidden">{sharing.consent}</legend>
      <details class="fold">
        <summary class="fold__summary fold__summary--plain">
          <strong>{sharing.agrees}:</strong> {sharing.howToAsk}
        </summary>
        <p class="small">
          {sharing.sayThis}{' '}
          {sharing.ask(
            preview.coach?.name ?? '', // not chosen yet
            kindsIn(preview).map((kind) => sharing.kinds[kind]),
          )}
        </p>
        <p class="small faint">
          {consent.at === undefined
            ? sharing.askedBy(askedBy)
            : sharing.askedAt(askedBy, dates.dateTime(consent.at))}
        </p>
      </details>
      <Tick
        checked={consent.sharing === 'given'}
        onToggle={() => onConsent({ sharing: shared === 'not-given' ? form : 'not-given' })}
      >
        {sharing.consentSharing}
        <span class="faint">, {sharing.consentForms[form]}</span>
      </Tick>
      <Tick
        checked={consent.feedback === 'given'}
        onToggle={() => onConsent({ feedback: consent.feedback === 'given' ? 'not-given' : 'given' })}
      >
        {sharing.consentFeedback}
      </Tick>
      <div class="permissions__both">
        {(['oral', 'written'] as const).map((way) => (
          <label key={way} class="chip">
            <input
              class="tick__input"
              id={way === 'oral' ? fieldIds.consent : undefined}
              type="checkbox"
              aria-label={sharing.both[way]}
              checked={isBoth && shared === way}
              indeterminate={!isBoth && shared === way}
              onChange={() => onConsent({ both: isBoth && shared === way ? 'not-given' : way })}
            />
            {way === 'oral' ? sharing.both.oral : sharing.consentForms.written}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function answerTo({ sharing, form }: ConsentGiven): ConsentAnswer {
  return sharing === 'given' && form !== undefined ? form : 'not-given';
}
