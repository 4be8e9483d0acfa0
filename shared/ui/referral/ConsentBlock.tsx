import type { ConsentGiven } from '../../domain/referral/draft.ts';
import type { Texts } from '../../text/text.ts';
import { OneOf } from '../parts/OneOf.tsx';
import { Tick } from '../parts/Tick.tsx';
import { fieldIds } from './field-ids.ts';
import type { ReferralCallbacks } from './referral-callbacks.ts';

export type ConsentBlockProps = {
  readonly text: Pick<Texts, 'sharing' | 'dates'>;
  readonly consent: ConsentGiven;
  readonly askedBy: string;
  readonly onConsent: ReferralCallbacks['consent'];
};

/** The patient's permission: two separate ones. Without the first nothing goes. */
export function ConsentBlock({ text: { sharing, dates }, consent, askedBy, onConsent }: ConsentBlockProps) {
  const when = consent.at;
  return (
    <fieldset class="group consent">
      <legend class="subheading">{sharing.consent}</legend>
      <Tick
        id={fieldIds.consent}
        checked={consent.sharing === 'given'}
        onToggle={() => onConsent({ sharing: opposite(consent.sharing) })}
      >
        {sharing.consentSharing}
      </Tick>
      <Tick
        checked={consent.feedback === 'given'}
        onToggle={() => onConsent({ feedback: opposite(consent.feedback) })}
      >
        {sharing.consentFeedback}
      </Tick>
      <div class="consent__how">
        <OneOf
          legend={sharing.consentForm}
          options={['oral', 'written']}
          labels={sharing.consentForms}
          chosen={consent.form}
          onChange={(form) => onConsent({ form })}
        />
        <p class="small faint">
          {when === undefined ? sharing.askedBy(askedBy) : sharing.askedAt(askedBy, dates.dateTime(when))}
        </p>
      </div>
    </fieldset>
  );
}

function opposite(given: 'given' | 'not-given'): 'given' | 'not-given' {
  return given === 'given' ? 'not-given' : 'given';
}
