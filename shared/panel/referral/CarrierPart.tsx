import type { ComponentChildren } from 'preact';
import type { CoachChannel, CoachOrganisation } from '../../domain/people/coach-organisation.ts';
import { referralLetter } from '../../domain/referral/as-text/letter.ts';
import type { OutgoingReferral } from '../../domain/referral/outgoing.ts';
import type { SentThrough } from '../../domain/referral/referral.ts';
import { nlLetter } from '../../text/nl/referral/letter-text.ts';
import { LetterActions } from '../../ui/carrier/LetterActions.tsx';
import { PortalActions, type PortalOpening } from '../../ui/carrier/PortalActions.tsx';
import { previewRows } from '../../ui/referral/preview-rows.ts';
import type { ConsultWork } from '../context/consult-work.ts';

export type CarrierPartProps = {
  readonly work: ConsultWork;
  readonly coach: CoachOrganisation;
  /** What "Dit wordt verstuurd" shows; undefined while something is still needed. */
  readonly outgoing: OutgoingReferral | undefined;
  readonly onSent: (through: SentThrough) => void;
};

/** Referring to a coach by letter or portal: the user sends, and tells us so. */
export function CarrierPart({ work, coach, outgoing, onSent }: CarrierPartProps) {
  const { text, dutch } = work;
  const { channel } = coach;
  switch (channel.kind) {
    case 'fhir':
      return null;
    case 'text':
      return (
        <LetterActions
          key={coach.id}
          text={text}
          channel={channel}
          letter={outgoing && letterFor(outgoing)}
          subject={nlLetter.subject}
          onSent={() => onSent({ channel: 'text', name: nlLetter.ways[channel.by] })}
        />
      );
    case 'portal':
      return (
        <PortalActions
          key={coach.id}
          text={text}
          channel={channel}
          rows={outgoing && previewRows(outgoing, dutch)}
          opening={openingBy(work, channel, coach.name, outgoing ? 'press' : 'wait')}
          filling={fillingFor(work, channel.adapter, outgoing)}
          onSent={() => onSent({ channel: 'portal', name: channel.name })}
        />
      );
  }
}

/** The text that is previewed, copied, mailed and printed: one string for all of them. */
export function letterFor(outgoing: OutgoingReferral): string {
  return nlLetter.lines(referralLetter(outgoing));
}

/** Who opens the portal; a surface that cannot see what the HIS opened leaves it to the user, with the link. */
function openingBy(
  work: ConsultWork,
  portal: Extract<CoachChannel, { kind: 'portal' }>,
  coach: string,
  can: 'press' | 'wait',
): PortalOpening {
  if (portal.opens === 'here') return { by: 'us' };
  if (work.fromHis === undefined) return { by: 'link' };
  return { by: 'his', field: work.fromHis({ spoken: work, portal, coach, can }) };
}

function fillingFor(
  work: ConsultWork,
  adapter: string | undefined,
  outgoing: OutgoingReferral | undefined,
): ComponentChildren {
  if (adapter === undefined) return null;
  return work.portal?.({ spoken: work, outgoing, fills: { kind: 'one', adapter } });
}
