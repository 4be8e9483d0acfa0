import { CalendarClock, Hand, MapPin, Phone } from 'lucide-preact';
import type { CoachFace } from '../../domain/people/coach-organisation.ts';
import type { CardActivity } from '../../domain/referral/as-text/card-activity.ts';
import type { PatientCard as Card } from '../../domain/referral/as-text/patient-card.ts';
import type { CardWords } from '../../text/nl/referral/patient-card-text.ts';
import type { CardText } from '../../text/region/card-in-language.ts';
import { Face } from '../parts/Face.tsx';

export type PatientCardProps = {
  readonly text: CardText;
  readonly card: Card;
};

/** What the patient takes home: who will be in touch, by when, and whom to call. On paper nothing else is printed. */
export function PatientCard({ text, card }: PatientCardProps) {
  const { patientCard: words, dates } = text;
  const { coach, referrer } = card;
  const waiting = waitingLine(words, coach);
  const wishes = wishesOn(card, text);
  return (
    <article class="patient-card" lang={text.language} dir={text.direction}>
      <header class="patient-card__header">
        <h3 class="patient-card__title">{words.title}</h3>
        <p>{words.forPerson(card.patientName)}</p>
      </header>
      <p>
        {words.intro(referrer.practice)} {words.what}
      </p>
      <p class="patient-card__coach">
        <span>{words.coach}</span>
        <strong>{coach.name}</strong>
        {coach.phone !== '' && (
          <span>
            <Phone size={16} /> {words.phone} <strong dir="ltr">{coach.phone}</strong>
          </span>
        )}
      </p>
      <Faces text={text} faces={coach.faces ?? []} />
      <h4 class="patient-card__heading">
        <CalendarClock size={20} />
        {words.nextHeading}
      </h4>
      <ol>
        <li>
          {contactWords(text, card)} {words.notCalled(dates.longDate(card.contactBy), referrer.phone)}
        </li>
        {waiting !== undefined && <li>{waiting}</li>}
        {words.next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {wishes.length > 0 && <p>{words.wishes(wishes.join(', ').toLowerCase())}</p>}
      {card.nearby.length > 0 && <Nearby words={words} nearby={card.nearby} />}
      <h4 class="patient-card__heading">
        <Hand size={20} />
        {words.goodToKnow}
      </h4>
      <ul>
        {[...words.points, words.feedback[card.feedback]].map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <footer class="patient-card__footer">
        {words.practice} <strong>{referrer.practice}</strong>
        {referrer.phone !== '' && (
          <>
            , {words.phone.toLowerCase()} <span dir="ltr">{referrer.phone}</span>
          </>
        )}
        {referrer.name !== '' && ` (${referrer.name})`}
      </footer>
    </article>
  );
}

/** Who may call, where the organisation shows its coaches; their hours are in Dutch words. */
function Faces({ text, faces }: { readonly text: CardText; readonly faces: readonly CoachFace[] }) {
  if (faces.length === 0) return null;
  const { face, faces: several } = text.patientCard;
  return (
    <div class="faces">
      <p>{faces.length === 1 ? face : several}</p>
      {faces.map((one) => (
        <Face key={one.firstName} face={text.language === 'nl' ? one : { ...one, hours: '' }} />
      ))}
    </div>
  );
}

type NearbyProps = {
  readonly words: CardWords;
  readonly nearby: readonly CardActivity[];
};

/** Examples in the neighbourhood, that the patient can go to or ask about. */
function Nearby({ words, nearby }: NearbyProps) {
  return (
    <>
      <h4 class="patient-card__heading">
        <MapPin size={20} />
        {words.nearby}
      </h4>
      <ul class="patient-card__nearby" lang="nl" dir="ltr">
        {nearby.map((activity) => (
          <li key={activity.id}>
            <strong>{activity.name}</strong>
            {nearbyWords(words, activity)}
          </li>
        ))}
      </ul>
      <p>{words.nearbyYours}</p>
    </>
  );
}

/** Cost is told where it is known; what is not known is no promise. */
function nearbyWords(words: CardWords, { where, when, cost, phone, sureness }: CardActivity): string {
  const said = [where, when, phone === '' ? '' : `${words.phone.toLowerCase()} ${phone}`].filter(Boolean);
  const price =
    cost.kind === 'free'
      ? words.nearbyFree
      : cost.kind === 'costs'
        ? words.nearbyCosts(cost.words.replace(/\.$/, ''))
        : '';
  const more = [price, sureness === 'ask-first' ? words.nearbyAsk : ''].filter(Boolean);
  return [`: ${said.join(', ')}.`, ...more].join(' ').replace(/^: \./, '.');
}

function contactWords(
  { patientCard: words, dates }: PatientCardProps['text'],
  { contact, contactBy }: Card,
): string {
  const by = dates.longDate(contactBy);
  switch (contact.by) {
    case 'phone': {
      const call = words.contact.phone(by, contact.phone);
      return contact.bestMoment === '' ? call : `${call} ${words.bestMoment(contact.bestMoment)}`.trim();
    }
    case 'email':
      return words.contact.email(by, contact.email);
    case 'letter':
      return words.contact.letter(by);
  }
}

/** Wishes that this language has a name for. */
function wishesOn({ themes }: Card, { wishes }: CardText): readonly string[] {
  if (wishes === 'as-sent') return themes.map(({ label }) => label);
  return themes.flatMap(({ id }) => wishes[id] ?? []); // left out, where no one translated it
}

/** How long the first talk may take, by the organisation's own word or else by the settings. */
function waitingLine(words: CardWords, { capacity, waitingTime }: Card['coach']): string | undefined {
  if (capacity?.status === 'full') return words.full;
  if (capacity?.status === 'waiting-list') return words.waitingList(capacity.weeks);
  return (waitingTime !== '' && words.waitingTime(waitingTime)) || undefined; // left out, where no one translated it
}
