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

/** The patient's permission for two things: each its own tick, and one above them for a patient who agrees to both. */
export function ConsentBlock({ text: { sharing, dates }, consent, askedBy, onConsent }: ConsentBlockProps) {
  const both = bothOf(consent);
  const when = consent.at;
  return (
    <fieldset class="group consent">
      <legend class="subheading">{sharing.consent}</legend>
      <Tick
        id={fieldIds.consent}
        checked={both}
        describedBy="consent-each"
        onToggle={() => {
          const given = both === true ? 'not-given' : 'given';
          onConsent({ sharing: given, feedback: given });
        }}
      >
        {sharing.consentBoth}
      </Tick>
      <div class="consent__each" id="consent-each">
        <Tick
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
        {both === 'partly' && consent.sharing === 'given' && (
          <p class="small faint">{sharing.withoutFeedback}</p>
        )}
      </div>
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

function bothOf({ sharing, feedback }: ConsentGiven): boolean | 'partly' {
  return sharing === feedback ? sharing === 'given' : 'partly';
}

function opposite(given: 'given' | 'not-given'): 'given' | 'not-given' {
  return given === 'given' ? 'not-given' : 'given';
}
