import type { Survey, SurveyAnswers, SurveyReading } from '../domain/survey/survey.ts';
import type { Clock } from '../ports/clock.ts';

/** What the survey needs from outside; FHIR stays behind it. */
export type SurveyPorts = {
  readonly clock: Clock;
  /** The region's own questions; no survey and no problem where the settings name no file. */
  readonly load: () => Promise<SurveyReading>;
  /** Answers as the text of a FHIR resource, without subject, author or source. */
  readonly toResource: (survey: Survey, answers: SurveyAnswers, month: string) => string;
  /** Answers of a FHIR resource or a Bundle; undefined for anything else. */
  readonly readResources: (survey: Survey, text: string) => readonly SurveyAnswers[] | undefined;
};
