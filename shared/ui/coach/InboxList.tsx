import { Clock, User } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { InboxRow } from '../../domain/answer/inbox.ts';
import type { CoachText } from './screen-text.ts';

/** A screen of lines and some more; the rest is drawn when it is asked for. */
const AT_ONCE = 60;

export type InboxListProps = {
  readonly text: CoachText;
  readonly rows: readonly InboxRow[];
  readonly onOpen: (row: InboxRow) => void;
};

/** The chosen referrals, one card each. */
export function InboxList({ text, rows, onOpen }: InboxListProps) {
  const [drawn, setDrawn] = useState(AT_ONCE);
  const left = rows.length - drawn;
  return (
    <>
      <ul class="plain-list inbox" aria-label={text.coach.list}>
        {rows.slice(0, drawn).map((row) => (
          <InboxLine key={row.id} text={text} row={row} onOpen={onOpen} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button button--wide" onClick={() => setDrawn(drawn + AT_ONCE)}>
          {text.coach.showMore(Math.min(left, AT_ONCE))}
        </button>
      )}
    </>
  );
}

type InboxLineProps = Pick<InboxListProps, 'text' | 'onOpen'> & { readonly row: InboxRow };

/** One referral: the name is the button, and the whole card its target. */
function InboxLine({ text, row, onOpen }: InboxLineProps) {
  const { coach, dates, feedback } = text;
  const { name, birthDate, headline, sentAt, daysLeft, handler, news } = row;
  return (
    <li class="inbox__line">
      <div class="inbox__who">
        <button type="button" class="name-button inbox__open" onClick={() => onOpen(row)}>
          {name || coach.nameUnknown}
        </button>
        {birthDate !== '' && <span class="small faint">{coach.born(dates.date(birthDate))}</span>}
        {news > 0 && <span class="new">{coach.news(news)}</span>}
      </div>
      <p class="small">
        {feedback.headlines[headline]}
        {sentAt !== undefined && <span class="faint"> · {coach.received(dates.date(sentAt))}</span>}
      </p>
      <p class="inbox__marks small">
        {daysLeft !== undefined && (
          <span class={daysLeft < 0 ? 'late' : 'faint'}>
            <Clock size={14} />
            {coach.daysLeft(daysLeft)}
          </span>
        )}
        <span class="faint">
          <User size={14} />
          {handler === undefined ? coach.handledByNoOne : coach.handledBy(handler.name)}
        </span>
      </p>
    </li>
  );
}
