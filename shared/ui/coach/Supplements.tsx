import { Phone } from 'lucide-preact';
import type { Message } from '../../domain/referral/referral.ts';
import type { CoachText } from './screen-text.ts';

export type SupplementsProps = {
  readonly text: CoachText;
  readonly messages: readonly Message[];
  readonly calling: 'allowed' | 'do-not-call';
};

/** What the practice added after sending, newest first, each with its date beside what was sent. */
export function Supplements({ text: { coach, dates }, messages, calling }: SupplementsProps) {
  const added = messages
    .filter(({ supplement, from }) => supplement !== undefined && from !== 'coach')
    .toSorted((one, other) => (other.at ?? '').localeCompare(one.at ?? '')); // undated last
  return added.map(({ id, at, author, text: words, supplement }) => {
    const phone = supplement?.phone ?? ''; // it may tell none
    return (
      <div key={id} class="notice">
        <div class="notice__body">
          <p class="small">
            <strong>{coach.supplement(at === undefined ? dates.undated : dates.dateTime(at), author)}</strong>
          </p>
          <p class="timeline__text">{words}</p>
          {phone !== '' && calling === 'allowed' && (
            <a class="call" href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} aria-label={coach.call(phone)}>
              <Phone size={20} />
              {phone}
            </a>
          )}
        </div>
      </div>
    );
  });
}
