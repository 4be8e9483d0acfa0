import type { RestingCase } from '../../domain/answer/resting-cases.ts';
import { entriesRead, type Knowledge } from '../../domain/knowledge.ts';
import type { CoachText } from './screen-text.ts';

export type RestingCasesProps = {
  readonly text: CoachText;
  readonly cases: Knowledge<readonly RestingCase[]>;
  readonly onOpen: (taskId: string) => void;
};

/** Running referrals without a next step, by name: for the coach's own eyes, and on no paper. */
export function RestingCases({ text: { coach, dates }, cases, onOpen }: RestingCasesProps) {
  return (
    <section class="resting" aria-labelledby="resting-title">
      <h2 class="subheading" id="resting-title">
        {coach.resting}
      </h2>
      <p class="small faint">{coach.restingBody}</p>
      {cases.known && cases.value.length === 0 && <p>{coach.restingNone}</p>}
      {!cases.known && (
        <p role="status">
          {cases.why === 'reading' ? coach.reading : coach.inboxUnread(coach.unknown[cases.why])}
        </p>
      )}
      <ul class="plain-list inbox">
        {entriesRead(cases).map(({ id, name, handler, since }) => (
          <li key={id} class="inbox__line">
            <button type="button" class="name-button inbox__open" onClick={() => onOpen(id)}>
              {name || coach.nameUnknown}
            </button>
            <p class="small faint">
              {since === undefined ? coach.restingNever : coach.restingSince(dates.date(since))}
              {' · '}
              {handler === undefined ? coach.handledByNoOne : coach.handledBy(handler.name)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
