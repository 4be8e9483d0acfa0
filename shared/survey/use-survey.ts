import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Survey, type SurveyProblem, type SurveyReading, surveyTypes } from '../domain/survey/survey.ts';
import type { SurveyText } from '../text/nl/region/survey-text.ts';
import type { SurveyPorts } from './survey-ports.ts';

/** The questions of the region, or ours; undefined while they are loaded. */
export function useSurvey(
  ports: SurveyPorts,
  text: SurveyText,
): { readonly survey: Survey; readonly problems: readonly string[] } | undefined {
  const [reading, setReading] = useState<SurveyReading | undefined>(undefined);
  useEffect(() => void ports.load().then(setReading), [ports]);
  return useMemo(() => {
    if (reading === undefined) return undefined;
    const ours: Survey = { title: text.title, canonical: '', questions: text.questions };
    return {
      survey: reading.survey ?? ours,
      problems: reading.problems.map((problem) => sentenceOf(problem, text)),
    };
  }, [reading, text]);
}

function sentenceOf({ question, fault }: SurveyProblem, text: SurveyText): string {
  return text.problemOf(question, whyOf(fault, text));
}

function whyOf(fault: SurveyProblem['fault'], text: SurveyText): string {
  switch (fault.kind) {
    case 'unknown-type':
      return text.unknownType(fault.type, surveyTypes.join(', '));
    case 'not-understood':
      return text.notUnderstood(fault.element);
    default:
      return text.faults[fault.kind];
  }
}
