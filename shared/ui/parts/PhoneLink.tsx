import { Phone } from 'lucide-preact';
import type { Texts } from '../../text/text.ts';

export type PhoneLinkProps = {
  readonly text: Pick<Texts, 'record'>;
  /** As people write it; what is no digit or plus is left out of the link. */
  readonly phone: string;
};

/** A phone number that calls at a tap. */
export function PhoneLink({ text, phone }: PhoneLinkProps) {
  return (
    <a
      class="phone-link"
      href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}
      aria-label={text.record.call(phone)}
    >
      <Phone size={14} />
      {phone}
    </a>
  );
}
