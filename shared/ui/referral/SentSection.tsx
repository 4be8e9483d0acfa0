import { Check, Printer, Undo2 } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CoachChannel } from '../../domain/people/coach-organisation.ts';
import type { PatientCard as Card } from '../../domain/referral/as-text/patient-card.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { CardText } from '../../text/region/card-in-language.ts';
import type { Texts } from '../../text/text.ts';
import { PatientCard } from '../card/PatientCard.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { focusOnce } from '../parts/focus-once.ts';
import { waitingWords } from './fields/waiting-words.ts';

export type SentSectionProps = {
  readonly text: Texts;
  /** `already-sent`: an earlier try had arrived. `not-recorded`: the user says so, and no server keeps it. */
  readonly outcome: 'sent' | 'already-sent' | 'not-recorded';
  readonly outgoing: Pick<OutgoingReferral, 'coach' | 'authoredOn' | 'contactBy' | 'through'>;
  readonly channel: CoachChannel;
  /** Where the coach can be told something, in one line; empty when the settings name nothing. */
  readonly reach: string;
  readonly journalLines: string;
  /** Putting the lines into the HIS, where a surface can. */
  readonly putInJournal: ComponentChildren;
  /** A copy for the patient's own GP, where the referrer works elsewhere. */
  readonly forGp: ComponentChildren;
  /** What was ticked and noted in this consult, one line each. */
  readonly done: readonly string[];
  readonly card: Card;
  /** The card begins in Dutch, whatever the language of the screen. */
  readonly cardText: CardText;
  /** The choice of another language, for who looks at the card. */
  readonly cardLanguages: () => ComponentChildren;
  readonly onPrint: () => void;
  /** Asks whether to take it back; nothing is taken back by this alone. */
  readonly onWithdraw: () => void;
  readonly onAnother: () => void;
};

/** After sending, in place of the whole consult: that it went, the line for the journal, the card, and what comes now. */
export function SentSection(props: SentSectionProps) {
  const { text, outgoing, outcome, journalLines } = props;
  const { sharing, dates } = text;
  const { capacity } = props.card.coach;
  const [card, setCard] = useState<'folded' | 'open'>('folded');
  return (
    <section class="sent-panel" id="referral" aria-label={text.panel.sections.referral}>
      <div class="section sent" role="status" tabIndex={-1} ref={focusOnce}>
        <h2 class="sent__heading" id="referral-heading" tabIndex={-1}>
          <Check class="sent__mark" size={20} />
          {sentWords(props)}
        </h2>
        <p class="small">{sharing.sentTo(outgoing.coach.name, dates.dateTime(outgoing.authoredOn))}</p>
        {outcome === 'not-recorded' && <p class="small">{text.carriers.notRecorded}</p>}
        {outcome === 'not-recorded' && (
          <p class="small">{text.carriers.takeBack(outgoing.coach.name, props.reach)}</p>
        )}
      </div>
      <div class="section">
        <div class="section__top">
          <h3 class="section__heading">{sharing.journalLine}</h3>
          <CopyButton text={text} label={text.panel.copy} copies={journalLines} look="button" />
        </div>
        <pre class="journal">{journalLines}</pre>
        {props.putInJournal}
      </div>
      {props.forGp}
      <div class="section">
        <div class="section__top">
          <h3 class="section__heading">{sharing.card}</h3>
          <span class="row">
            <button
              type="button"
              class="button button--quiet"
              aria-expanded={card === 'open'}
              onClick={() => setCard(card === 'open' ? 'folded' : 'open')}
            >
              {card === 'open' ? sharing.cardFold : sharing.cardShow}
            </button>
            <button type="button" class="button" onClick={props.onPrint}>
              <Printer size={16} />
              {sharing.cardPrint}
            </button>
          </span>
        </div>
        {card === 'open' && props.cardLanguages()}
        <div class="card-view" data-card={card}>
          <PatientCard text={props.cardText} card={props.card} />
        </div>
      </div>
      <div class="section">
        <h3 class="section__heading">{sharing.nextHeading}</h3>
        <ol class="numbered">
          {[
            ...sharing.next(dates.date(outgoing.contactBy), props.card.coach.waitingTime),
            ...(capacity === undefined ? [] : [waitingWords(text, { capacity, waitingTime: '' })]),
            text.carriers.answerComes[outgoing.through === undefined ? 'fhir' : props.channel.kind],
          ].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p class="row">
          {outcome !== 'not-recorded' && (
            <button type="button" class="button button--quiet" onClick={props.onWithdraw}>
              <Undo2 size={16} />
              {text.feedback.withdraw}
            </button>
          )}
          <button type="button" class="button button--quiet" onClick={props.onAnother}>
            {sharing.another}
          </button>
        </p>
        {props.done.length > 0 && (
          <details class="fold">
            <summary class="fold__summary fold__summary--plain">{sharing.thisConsult}</summary>
            <ul class="plain-list small">
              {props.done.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </section>
  );
}

function sentWords({ text, outcome, outgoing: { through } }: SentSectionProps): string {
  const { sharing, carriers } = text;
  if (outcome === 'already-sent') return sharing.alreadySent;
  if (through === undefined) return sharing.sent;
  return outcome === 'sent' ? sharing.recordedThrough(through.name) : carriers.sentBy(through.name);
}
