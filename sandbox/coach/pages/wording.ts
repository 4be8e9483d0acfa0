import type { CodeableConcept, Task, TaskOutput } from 'fhir/r4';
import { inDutch } from '../moment.ts';
import { isStep, steps } from '../steps.ts';
import { systems } from '../systems.ts';

/** The state of a Task in the coach's words. */
export const stateWords: Readonly<Record<Task['status'], string>> = {
  draft: 'Concept',
  requested: 'Nieuw',
  received: 'Ontvangen',
  accepted: 'Aangenomen',
  rejected: 'Afgewezen',
  ready: 'Klaar om te beginnen',
  cancelled: 'Ingetrokken door verwijzer',
  'in-progress': 'Loopt',
  'on-hold': 'Wachtlijst',
  failed: 'Voortijdig gestopt',
  completed: 'Afgerond',
  'entered-in-error': 'Foutief ingevoerd',
};

/** What a concept says to a person: its text, else the display of a coding, else the bare code. */
export function conceptText(concept: CodeableConcept | undefined): string {
  const coding = concept?.coding?.find(({ display }) => display) ?? concept?.coding?.[0];
  return concept?.text ?? coding?.display ?? coding?.code ?? '';
}

/** One line of the history. */
type HistoryLine = { readonly what: string; readonly when: string };

/** The dated events of a Task, oldest first, each with the theme or appointment reported beside it. */
export function history({ output = [] }: Task): readonly HistoryLine[] {
  return output.flatMap((event, index): HistoryLine[] => {
    if (!event.valueDateTime) return [];
    const beside = besides(output, index);
    return [{ what: [stepText(event), ...beside].join(': '), when: inDutch(event.valueDateTime) }];
  });
}

function besides(output: readonly TaskOutput[], index: number): readonly string[] {
  const following = output.slice(index + 1);
  const nextEvent = following.findIndex(({ valueDateTime }) => valueDateTime !== undefined);
  return (nextEvent < 0 ? following : following.slice(0, nextEvent))
    .map(({ valueCodeableConcept, valuePeriod }) =>
      valuePeriod ? inDutch(valuePeriod.start) : conceptText(valueCodeableConcept),
    )
    .filter((text) => text !== '');
}

function stepText({ type }: TaskOutput): string {
  const code = type.coding?.find(({ system }) => system === systems.step)?.code;
  return code && isStep(code) ? steps[code].happened : conceptText(type) || 'Gebeurtenis';
}
