import { Check, Printer } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { CoachChannel } from '../../domain/people/coach-organisation.ts';
import type { PatientCard as Card } from '../../domain/referral/as-text/patient-card.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { Texts } from '../../text/text.ts';
import { PatientCard } from '../card/PatientCard.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { focusOnce } from '../parts/focus-once.ts';
import { Section } from '../parts/Section.tsx';

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
  readonly card: Card;
  /** Sentences of the card: Dutch, whatever the language of the screen. */
  readonly cardText: Pick<Texts, 'patientCard' | 'dates'>;
  readonly onPrint: () => void;
  readonly onAnother: () => void;
};

/** After sending: that it went, what happens now, the line for the journal and the card for the patient. */
export function SentSection(props: SentSectionProps) {
  const { text, outgoing, outcome, journalLines } = props;
  const { sharing, dates } = text;
  return (
    <Section section="referral" heading={text.panel.sections.referral}>
      <div class="sent" role="status" tabIndex={-1} ref={focusOnce}>
        <Check class="sent__mark" size={20} />
        <p>
          <strong>{sentWords(props)}</strong>
          <span class="small">
            {sharing.sentTo(outgoing.coach.name, dates.dateTime(outgoing.authoredOn))}
          </span>
        </p>
      </div>
      <h3 class="subheading">{sharing.nextHeading}</h3>
      <ol class="numbered">
        {[
          ...sharing.next(dates.date(outgoing.contactBy), props.card.coach.waitingTime),
          text.carriers.answerComes[outgoing.through === undefined ? 'fhir' : props.channel.kind],
        ].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {outcome === 'not-recorded' && <p class="notice">{text.carriers.notRecorded}</p>}
      {outcome === 'not-recorded' && (
        <p class="small">{text.carriers.takeBack(outgoing.coach.name, props.reach)}</p>
      )}
      <h3 class="subheading">{sharing.journalLine}</h3>
      <pre class="journal">{journalLines}</pre>
      <CopyButton text={text} label={text.panel.copy} copies={journalLines} />
      {props.putInJournal}
      <h3 class="subheading">{sharing.card}</h3>
      <PatientCard text={props.cardText} card={props.card} />
      <div class="row">
        <button type="button" class="button" onClick={props.onPrint}>
          <Printer size={16} />
          {sharing.cardPrint}
        </button>
        <button type="button" class="button button--quiet" onClick={props.onAnother}>
          {sharing.another}
        </button>
      </div>
    </Section>
  );
}

function sentWords({ text, outcome, outgoing: { through } }: SentSectionProps): string {
  const { sharing, carriers } = text;
  if (outcome === 'already-sent') return sharing.alreadySent;
  if (through === undefined) return sharing.sent;
  return outcome === 'sent' ? sharing.recordedThrough(through.name) : carriers.sentBy(through.name);
}
