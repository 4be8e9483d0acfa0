import { patientStories } from '../../sandbox/patients/index.ts';
import { deriveFacts } from '../../shared/domain/facts/facts.ts';
import { known } from '../../shared/domain/knowledge.ts';
import { judgeSignals } from '../../shared/domain/signals/signals.ts';
import { readProblems } from '../../shared/fhir/record/read-problems.ts';
import { type Measured, median } from './report.ts';

const rounds = 30;

/** A record of 20 years (5,000 resources): from parsed JSON to signals, in this process. */
export function measureRecord(): Measured {
  const story = patientStories.find(({ id }) => id === 'twintig-jaar');
  if (story === undefined) throw new Error('the story twintig-jaar is gone');
  const today = Temporal.Now.plainDateISO('Europe/Amsterdam');
  const everything = story.resources(today);
  const json: readonly unknown[] = JSON.parse(JSON.stringify(everything)).filter(isCondition);

  const figures = Array.from({ length: rounds }, () => {
    const started = performance.now();
    const problems = readProblems({ kind: 'all', resources: json }, story.id);
    judgeSignals(deriveFacts({ problems, contacts: known([]) }, today, { problemMonths: 24 }));
    return performance.now() - started;
  });

  return {
    name: 'record of 20 years, parsed JSON → signals (ms)',
    figure: median(figures),
    bar: 20,
    note: `${everything.length} resources, ${json.length} of them Conditions; first run ${figures[0]?.toFixed(1)} ms`,
  };
}

function isCondition(json: { readonly resourceType: string }): boolean {
  return json.resourceType === 'Condition';
}
