import type { CoachCase } from '../../domain/answer/coach-case.ts';
import { PhoneLink } from '../parts/PhoneLink.tsx';
import type { CoachText } from './screen-text.ts';

export type ReceivedCardProps = { readonly text: CoachText; readonly seen: CoachCase };

/** What the practice sent, in its own words. */
export function ReceivedCard({ text, seen: { referral, request } }: ReceivedCardProps) {
  const { coach } = text;
  const received = request.status === 'read' ? request.request : undefined;
  const moments = referral.feedbackMoments.map((moment) => text.referral.feedbackMoments[moment]);
  const rows: readonly (readonly [string, readonly string[]])[] = [
    [coach.reasons, referral.reasons],
    [coach.notes, received?.notes ?? []],
    [coach.themes, referral.themes],
    [coach.needs, received?.needs ?? []],
    [coach.moments, moments],
  ];
  return (
    <section class="coach-card" aria-labelledby="case-sent">
      <h2 class="subheading" id="case-sent">
        {coach.sent}
      </h2>
      {request.status === 'unread' ? (
        <p class="unknown">{coach.sentUnread(coach.unknown[request.why])}</p>
      ) : (
        <dl class="received">
          {rows.map(([name, values]) => (
            <Row key={name} name={name} values={values} nothing={coach.nothing} />
          ))}
          <div>
            <dt>{coach.referrer}</dt>
            <dd>{referral.referrer || coach.nothing}</dd>
            {received?.referrerPhone !== undefined && (
              <dd>
                <PhoneLink text={text} phone={received.referrerPhone} />
              </dd>
            )}
          </div>
        </dl>
      )}
    </section>
  );
}

type ReceivedRowProps = {
  readonly name: string;
  readonly values: readonly string[];
  readonly nothing: string;
};

function Row({ name, values, nothing }: ReceivedRowProps) {
  return (
    <div>
      <dt>{name}</dt>
      {values.length === 0 && <dd class="faint">{nothing}</dd>}
      {values.map((value) => (
        <dd key={value}>{value}</dd>
      ))}
    </div>
  );
}
