import { Phone, PhoneMissed, UserCheck } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { CoachColleague } from '../../domain/answer/answer.ts';
import type { CoachCase } from '../../domain/answer/coach-case.ts';
import type { CoachTeam } from '../../domain/answer/coach-team.ts';
import { offeredSteps } from '../../domain/answer/offered-steps.ts';
import { Supplements } from './Supplements.tsx';
import type { CoachText } from './screen-text.ts';

export type ContactCardProps = {
  readonly text: CoachText;
  readonly seen: CoachCase;
  readonly team: CoachTeam;
  readonly isBusy: 'yes' | 'no';
  readonly onNoAnswer: () => void;
  readonly onHand: (colleague: CoachColleague) => void;
};

/** The number to call, how to, and the two things that are done with one tap: called in vain, and taking it. */
export function ContactCard({ text, seen, team, isBusy, onNoAnswer, onHand }: ContactCardProps) {
  const { coach } = text;
  const { referral, request, handler } = seen;
  const isOpen = offeredSteps(referral.status).length > 0;
  const disabled = isBusy === 'yes';
  const mayCall = isOpen && !(request.status === 'read' && request.request.calling === 'do-not-call');
  return (
    <section class="coach-card" aria-labelledby="case-contact">
      <h2 class="subheading" id="case-contact">
        {coach.contact}
      </h2>
      <PhoneNumber text={text} seen={seen} />
      <Supplements
        text={text}
        messages={referral.messages}
        calling={request.status === 'read' ? request.request.calling : 'do-not-call'}
      />
      {request.status === 'read' && request.request.contact.length > 0 && (
        <ul class="plain-list">
          {request.request.contact.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <div class="row">
        {mayCall && (
          <button type="button" class="button button--tall" aria-disabled={disabled} onClick={onNoAnswer}>
            <PhoneMissed size={16} />
            {coach.noAnswer}
          </button>
        )}
        {isOpen && handler?.reference !== team.user.reference && (
          <button
            type="button"
            class="button button--accent button--tall"
            aria-disabled={disabled}
            onClick={() => onHand({ reference: team.user.reference, name: team.user.name })}
          >
            <UserCheck size={16} />
            {coach.take}
          </button>
        )}
      </div>
      {isOpen && <HandOver text={text} team={team} handler={handler} disabled={disabled} onHand={onHand} />}
    </section>
  );
}

/** What was agreed goes before what the record has; a number that must not be called is no link. */
function PhoneNumber({
  text: { coach },
  seen: { request, patient },
}: Pick<ContactCardProps, 'text' | 'seen'>) {
  if (request.status === 'unread')
    return <p class="unknown">{coach.sentUnread(coach.unknown[request.why])}</p>;
  const { phone: agreed, calling } = request.request;
  const inRecord = patient.status === 'read' ? patient.patient.phones[0] : undefined;
  const phone = agreed ?? inRecord;
  if (calling === 'do-not-call') {
    return (
      <>
        <p class="late">{coach.doNotCall}</p>
        {phone !== undefined && <p>{phone}</p>}
      </>
    );
  }
  if (phone === undefined) return <p class="unknown">{coach.noPhone}</p>;
  return (
    <>
      <a class="call" href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`} aria-label={coach.call(phone)}>
        <Phone size={20} />
        {phone}
      </a>
      {agreed === undefined && <p class="small faint">{coach.phoneFromRecord}</p>}
      {agreed === undefined && patient.status === 'read' && patient.patient.phoneRemark !== '' && (
        <p class="late">{coach.phoneRemark(patient.patient.phoneRemark)}</p>
      )}
    </>
  );
}

type HandOverProps = Pick<ContactCardProps, 'text' | 'team' | 'onHand'> & {
  readonly handler: CoachColleague | undefined;
  readonly disabled: boolean;
};

function HandOver({ text: { coach }, team, handler, disabled, onHand }: HandOverProps) {
  const [chosen, setChosen] = useState('');
  const others = team.colleagues.filter(
    ({ reference }) => reference !== team.user.reference && reference !== handler?.reference,
  );
  if (others.length === 0) return null;
  const hand = () => {
    const colleague = others.find(({ reference }) => reference === chosen);
    if (colleague === undefined || disabled) return;
    onHand(colleague);
    setChosen('');
  };
  return (
    <div class="hand-over">
      <label class="field">
        <span class="field__label">{coach.handOver}</span>
        <select
          class="field__input"
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        >
          <option value="">{coach.chooseColleague}</option>
          {others.map(({ reference, name }) => (
            <option key={reference} value={reference}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button" aria-disabled={chosen === '' || disabled} onClick={hand}>
        {coach.handOverAct}
      </button>
    </div>
  );
}
