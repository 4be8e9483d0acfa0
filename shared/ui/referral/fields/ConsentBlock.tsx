import type { ConsentAnswer } from '../../../domain/consult/actions.ts';
import type { ConsentGiven } from '../../../domain/referral/draft.ts';
import { kindsIn } from '../../../domain/referral/shared-kinds.ts';
import type { Texts } from '../../../text/text.ts';
import { Tick } from '../../parts/fields/Tick.tsx';
import type { Preview } from '../preview-rows.ts';
import type { ReferralCallbacks } from '../referral-callbacks.ts';
import { AnswerTicks } from './AnswerTicks.tsx';
import { fieldIds } from './field-ids.ts';

export type ConsentBlockProps = {
  readonly text: Pick<Texts, 'sharing' | 'dates'>;
  readonly consent: ConsentGiven;
  readonly askedBy: string;
  /** What would leave, so that the question to the patient names all of it. */
  readonly preview: Preview;
  readonly onConsent: ReferralCallbacks['consent'];
};

/**
 * The patient's permission for two things: what to ask, each answer its own tick, and above them one for a patient who
 * agrees to both. A tick says how it was given; nothing is chosen beforehand.
 */
export function ConsentBlock({ text, consent, askedBy, preview, onConsent }: ConsentBlockProps) {
  const { sharing, dates } = text;
  const shared = answerTo(consent);
  const isBoth = consent.sharing === 'given' && consent.feedback === 'given';
  const when = consent.at;
  return (
    <fieldset class="group consent">
      <legend class="subheading">{sharing.consent}</legend>
      <p class="consent__ask">
        <span class="faint small">{sharing.sayThis}</span>{' '}
        {sharing.ask(
          preview.coach?.name ?? '', // not chosen yet
          kindsIn(preview).map((kind) => sharing.kinds[kind]),
        )}
      </p>
      <AnswerTicks
        id={fieldIds.consent}
        text={text}
        question={sharing.consentBoth}
        answer={isBoth ? shared : 'not-given'}
        partly={shared}
        onAnswer={(both) => onConsent({ both })}
      />
      <div class="consent__each">
        <AnswerTicks
          text={text}
          question={sharing.consentSharing}
          answer={shared}
          onAnswer={(answer) => onConsent({ sharing: answer })}
        />
        <Tick
          checked={consent.feedback === 'given'}
          onToggle={() => onConsent({ feedback: consent.feedback === 'given' ? 'not-given' : 'given' })}
        >
          {sharing.consentFeedback}
        </Tick>
        {shared !== 'not-given' && !isBoth && <p class="small faint">{sharing.withoutFeedback}</p>}
      </div>
      <p class="small faint">
        {when === undefined ? sharing.askedBy(askedBy) : sharing.askedAt(askedBy, dates.dateTime(when))}
      </p>
    </fieldset>
  );
}

function answerTo({ sharing, form }: ConsentGiven): ConsentAnswer {
  return sharing === 'given' && form !== undefined ? form : 'not-given';
}
