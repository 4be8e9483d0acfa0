import type { CodeableConcept, Task } from 'fhir/r4';
import { systems } from './systems.ts';

/** What a coach reports, and what it does to the Task. */
type StepMeaning = {
  /** On the button. */
  readonly label: string;
  /** In the history, once it has happened. */
  readonly happened: string;
  readonly status: Task['status'];
};

/** The coach's events, in the order of the road. */
export const steps = {
  accepted: { label: 'Aannemen', happened: 'Aangenomen', status: 'accepted' },
  rejected: { label: 'Afwijzen', happened: 'Afgewezen', status: 'rejected' },
  'waiting-list': { label: 'Op de wachtlijst zetten', happened: 'Op de wachtlijst', status: 'on-hold' },
  'contact-attempted': { label: 'Contact geprobeerd', happened: 'Contact geprobeerd', status: 'in-progress' },
  contacted: { label: 'Contact gehad', happened: 'Contact gehad', status: 'in-progress' },
  'intake-planned': {
    label: 'Kennismaking plannen',
    happened: 'Kennismaking gepland',
    status: 'in-progress',
  },
  'no-show': { label: 'Niet verschenen', happened: 'Niet verschenen', status: 'in-progress' },
  'intake-done': { label: 'Kennismaking gehad', happened: 'Kennismaking gehad', status: 'in-progress' },
  guidance: { label: 'Begeleiding begonnen', happened: 'Korte begeleiding', status: 'in-progress' },
  matched: { label: 'Gekoppeld aan activiteit', happened: 'Gekoppeld', status: 'in-progress' },
  'activity-started': { label: 'Activiteit gestart', happened: 'Activiteit gestart', status: 'in-progress' },
  aftercare: { label: 'Nazorg', happened: 'Nazorg', status: 'in-progress' },
  completed: { label: 'Afronden', happened: 'Afgerond', status: 'completed' },
  'ended-early': { label: 'Voortijdig stoppen', happened: 'Voortijdig gestopt', status: 'failed' },
} as const satisfies Record<string, StepMeaning>;
export type Step = keyof typeof steps;

/** A step as it goes over the wire. */
export function stepConcept(step: Step, text: string = steps[step].happened): CodeableConcept {
  return { coding: [{ system: systems.step, code: step, display: steps[step].happened }], text };
}

/** Whether a code of the step system is one the coach's software knows. */
export function isStep(code: string): code is Step {
  return Object.hasOwn(steps, code);
}
