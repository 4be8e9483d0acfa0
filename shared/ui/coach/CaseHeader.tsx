import type { CoachCase } from '../../domain/answer/coach-case.ts';
import { referralHeadline } from '../../domain/feedback/headline.ts';
import type { Timeline } from '../../domain/feedback/timeline.ts';
import type { CoachText } from './screen-text.ts';

export type CaseHeaderProps = {
  readonly text: CoachText;
  readonly seen: CoachCase;
  readonly timeline: Timeline;
};

/** Whom it is about and how it is. */
export function CaseHeader({ text, seen: { patient, handler, aftercareOn }, timeline }: CaseHeaderProps) {
  const { coach, dates, feedback } = text;
  const name = patient.status === 'read' ? patient.patient.name : patient.name;
  return (
    <header class="coach-case__header">
      <h1 class="page-title" id="case-name" tabIndex={-1}>
        {name || coach.nameUnknown}
      </h1>
      {patient.status === 'read' ? (
        patient.patient.birthDate !== '' && (
          <p class="faint">{coach.born(dates.longDate(patient.patient.birthDate))}</p>
        )
      ) : (
        <p class="unknown">{coach.unknown[patient.why]}</p>
      )}
      {patient.status === 'read' && patient.patient.record.use !== 'in-use' && (
        <p class="late">{coach.record[patient.patient.record.use]}</p>
      )}
      <p>
        {feedback.headlines[referralHeadline(timeline)]}
        <span class="faint">
          {' '}
          · {handler === undefined ? coach.handledByNoOne : coach.handledBy(handler.name)}
        </span>
      </p>
      {timeline.contact.status === 'open' && (
        <p class="small faint">{feedback.contactBy(dates.date(timeline.contact.by))}</p>
      )}
      {timeline.contact.status === 'late' && (
        <p class="late">{feedback.late(dates.date(timeline.contact.by), timeline.contact.workingDaysLate)}</p>
      )}
      {aftercareOn !== '' && <p class="small">{coach.aftercareOn(dates.date(aftercareOn))}</p>}
    </header>
  );
}
