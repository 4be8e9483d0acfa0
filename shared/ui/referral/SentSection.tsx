import { Check, Printer } from 'lucide-preact';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { PatientCard as Card } from '../../domain/referral/patient-card.ts';
import type { Texts } from '../../text/text.ts';
import { PatientCard } from '../card/PatientCard.tsx';
import { CopyButton } from '../parts/CopyButton.tsx';
import { focusOnce } from '../parts/focus-once.ts';
import { Section } from '../parts/Section.tsx';

export type SentSectionProps = {
  readonly text: Texts;
  /** `already-sent`: an earlier try had arrived. */
  readonly outcome: 'sent' | 'already-sent';
  readonly outgoing: Pick<OutgoingReferral, 'coach' | 'authoredOn' | 'contactBy' | 'portal'>;
  readonly journalLines: string;
  readonly card: Card;
  /** Sentences of the card: Dutch, whatever the language of the screen. */
  readonly cardText: Pick<Texts, 'patientCard' | 'dates'>;
  readonly onPrint: () => void;
  readonly onAnother: () => void;
};

/** After sending: that it went, what happens now, the line for the journal and the card for the patient. */
export function SentSection(props: SentSectionProps) {
  const { text, outgoing, journalLines } = props;
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
        {sharing.next(dates.date(outgoing.contactBy), props.card.coach.waitingTime).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <h3 class="subheading">{sharing.journalLine}</h3>
      <pre class="journal">{journalLines}</pre>
      <CopyButton text={text} label={text.panel.copy} copies={journalLines} />
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

function sentWords({ text: { sharing }, outcome, outgoing: { portal } }: SentSectionProps): string {
  if (outcome === 'already-sent') return sharing.alreadySent;
  return portal === undefined ? sharing.sent : sharing.sentByPortal(portal);
}
